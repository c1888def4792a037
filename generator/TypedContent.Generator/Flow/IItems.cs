namespace TypedContent.Generator.Flow;

/// <summary>A list of whatever, for those who look at how a stage came to it.</summary>
internal interface IItems
{
    /// <summary>How many were computed for this list; the others are those of the list before. Of no account in comparisons.</summary>
    int Computed { get; }

    IEnumerable<object> All { get; }
}
