using TypedContent.Generated;
using TypedContent.Views;

namespace TypedContent.Scheduling;

/// <summary>The part of a collection that is visible at a point in time. Its entries are separate objects that refer to it.</summary>
internal sealed class VisibleSource<TEntry> : ChosenSource<TEntry>, IScheduledView
    where TEntry : ContentEntry, IContentEntry
{
    /// <param name="whole">The collection.</param>
    /// <param name="source">The source to filter.</param>
    /// <param name="now">The point in time.</param>
    public VisibleSource(ContentCollection<TEntry> whole, ContentSource<TEntry> source, DateTimeOffset now)
        : base(whole, source, entries => VisibleSpan.Choose(entries, now.UtcTicks))
    {
        Now = now;
        View = new ContentCollection<TEntry>(this);
    }

    public DateTimeOffset Now { get; }

    /// <summary>The collection that reads from this source.</summary>
    public ContentCollection<TEntry> View { get; }

    /// <summary>Without the files in the folder of a hidden entry.</summary>
    public override IReadOnlyList<ContentFile> Files
    {
        get
        {
            var files = base.Files;
            var visibility = Source.Visibility;
            var hidden = new HashSet<ContentFile>();
            for (var position = 0; files.Count > 0 && position < Source.Keys.Length; position++)
            {
                if (!VisibleSpan.IsVisible(visibility, position, Now.UtcTicks))
                {
                    hidden.UnionWith(FilesInFolderOf(Source.Create(Source.Keys[position])));
                }
            }

            return hidden.Count == 0 ? files : [.. files.Where(file => !hidden.Contains(file))];
        }
    }

    public override TEntry Create(ulong key)
    {
        var entry = Source.CreateForView(key);
        entry.View = this;
        return entry;
    }

    /// <summary>For an entry that represents its folder, the files in that folder. Files beside other entries may belong to several of them.</summary>
    private static IEnumerable<ContentFile> FilesInFolderOf(TEntry entry)
    {
        var name = Path.GetFileNameWithoutExtension(entry.SourcePath);
        var folder = entry.SourcePath[..(entry.SourcePath.LastIndexOf('/') + 1)];
        return name is "index" or "_index" || name.Equals("readme", StringComparison.OrdinalIgnoreCase)
            ? entry.Files.Where(file => file.SourcePath.StartsWith(folder, StringComparison.Ordinal))
            : [];
    }
}
