namespace TypedContent.Scheduling;

/// <summary>A collection as it is to be seen at a point in time. Its entries know it, so that what they lead to is seen at the same time.</summary>
internal interface IScheduledView
{
    DateTimeOffset Now { get; }
}
