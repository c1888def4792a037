using TypedContent.Generated;

namespace TypedContent.Scheduling;

/// <summary>A span of time in which nothing is published and nothing expires, so that views stay the same.</summary>
/// <param name="From">The first tick.</param>
/// <param name="Until">The first tick after the span.</param>
/// <param name="HidesNone">Whether all entries are visible in it.</param>
/// <param name="Sources">The sources of the entries.</param>
internal sealed record VisibleSpan(long From, long Until, bool HidesNone, ContentSource[] Sources)
{
    public bool Contains(long ticks) => ticks >= From && ticks < Until;

    /// <summary>Narrows the span for the entries of one more collection.</summary>
    /// <param name="visibility">For each entry, when it becomes visible and when it stops being visible.</param>
    /// <param name="now">A tick in the span.</param>
    public VisibleSpan Narrow(ReadOnlySpan<long> visibility, long now)
    {
        var (from, until, hidesNone) = (From, Until, HidesNone);
        for (var i = 0; i < visibility.Length; i++)
        {
            from = visibility[i] <= now ? Math.Max(from, visibility[i]) : from;
            until = visibility[i] > now ? Math.Min(until, visibility[i]) : until;
            hidesNone &= i % 2 == 0 ? visibility[i] <= now : visibility[i] > now;
        }

        return this with { From = from, Until = until, HidesNone = hidesNone };
    }

    /// <summary>The positions of the entries that are visible at a point in time.</summary>
    public static List<int> Choose(ContentSource source, long now)
    {
        var visibility = source.Visibility;
        var kept = new List<int>(source.Keys.Length);
        for (var position = 0; position < source.Keys.Length; position++)
        {
            if (IsVisible(visibility, position, now))
            {
                kept.Add(position);
            }
        }

        return kept;
    }

    public static bool IsVisible(ReadOnlySpan<long> visibility, int position, long now) =>
        visibility.IsEmpty || (visibility[2 * position] <= now && now < visibility[(2 * position) + 1]);
}
