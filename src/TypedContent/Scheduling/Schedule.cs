using System.Reflection;
using System.Runtime.CompilerServices;
using TypedContent.Generated;

namespace TypedContent.Scheduling;

/// <summary>
/// Determines when visibility changes, for all collections of an assembly together. Their entries refer to one another, so a view of one collection is valid
/// until something is published or expires in any of them.
/// </summary>
internal sealed class Schedule
{
    private static readonly ConditionalWeakTable<Assembly, Schedule> s_ofAssembly = [];

    private volatile ContentSource[] _sources = [];

    /// <summary>The schedule of the source's assembly; for entries created by hand, a separate one.</summary>
    public static Schedule Of(ContentSource source) =>
        source.GetType().Assembly is var assembly && assembly == typeof(Schedule).Assembly
            ? new Schedule()
            : s_ofAssembly.GetValue(assembly, _ => new Schedule());

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Add(ContentSource source) => _sources = [.. _sources, source];

    /// <summary>The span that contains a point in time.</summary>
    /// <param name="now">The time in UTC ticks.</param>
    public VisibleSpan SpanAt(long now)
    {
        var sources = _sources;
        var span = new VisibleSpan(0, long.MaxValue, HidesNone: true, sources);
        foreach (var source in sources)
        {
            span = span.Narrow(source.Visibility, now);
        }

        return span;
    }

    /// <summary>Whether a span is still valid: a collection that was used for the first time since may narrow it.</summary>
    public bool Covers(VisibleSpan span, long now) => ReferenceEquals(span.Sources, _sources) && span.Contains(now);
}

/// <summary>A collection as it is visible at a point in time. Its entries refer to it, so that everything they return is shown for the same time.</summary>
internal interface IScheduledView
{
    DateTimeOffset Now { get; }
}
