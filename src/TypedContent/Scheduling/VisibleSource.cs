using TypedContent.Generated;
using TypedContent.Views;

namespace TypedContent.Scheduling;

/// <summary>What of a collection is to be seen at a point in time. Its entries are objects of its own, which know it.</summary>
internal sealed class VisibleSource<TEntry> : ChosenSource<TEntry>, IScheduledView
    where TEntry : ContentEntry, IContentEntry
{
    /// <param name="whole">The collection.</param>
    /// <param name="source">What it is made of.</param>
    /// <param name="now">The point in time.</param>
    public VisibleSource(ContentCollection<TEntry> whole, ContentSource<TEntry> source, DateTimeOffset now)
        : base(whole, source, entries => VisibleSpan.Choose(entries, now.UtcTicks))
    {
        Now = now;
        View = new ContentCollection<TEntry>(this);
    }

    public DateTimeOffset Now { get; }

    /// <summary>The collection that is made of this.</summary>
    public ContentCollection<TEntry> View { get; }

    public override TEntry Create(ulong key)
    {
        var entry = Source.Create(key);
        entry.View = this;
        return entry;
    }
}
