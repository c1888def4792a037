using System.Text;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Linking;

/// <summary>All that links can lead to, by file and by address.</summary>
internal sealed class LinkTable : IEquatable<LinkTable>
{
    private readonly EquatableArray<LinkTarget> _targets;
    private readonly EquatableArray<EntryName> _names;
    private readonly Dictionary<string, Entry> _byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _byUrl = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <param name="targets">The articles, drafts too.</param>
    /// <param name="names">The names of those that are published.</param>
    public LinkTable(EquatableArray<LinkTarget> targets, EquatableArray<EntryName> names)
    {
        _targets = targets;
        _names = names;
        var urls = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            urls[name.Source] = name.Url;
        }

        foreach (var target in targets)
        {
            var entry = new Entry(target, urls.TryGetValue(target.Source, out var url) ? url : null);
            var file = Normal(target.Source);
            Add(_byFile, file, entry);
            Add(_byStem, StemOf(file), entry);
            Add(_byPath, Normal(target.Path), entry);
            _folders.Add(target.Root);
            if (url is not null)
            {
                Add(_byUrl, Normal(url).TrimEnd('/'), entry);
            }
        }
    }

    /// <summary>The files, in the order of the project.</summary>
    public IEnumerable<string> Files => _targets.Select(target => target.Source);

    public Entry? FindFile(string path) => Find(_byFile, path);

    /// <summary>A file by its path without extension, or one that stands for its folder by that.</summary>
    public Entry? FindStem(string path) => Find(_byStem, path);

    /// <summary>A file by its path within its collection.</summary>
    public Entry? FindInCollection(string path) => Find(_byPath, path);

    public Entry? FindUrl(string url) => Find(_byUrl, url.TrimEnd('/'));

    /// <summary>Whether a path lies where a collection's files lie.</summary>
    public bool IsInCollection(string path)
    {
        for (var folder = path; folder.Length > 0;)
        {
            folder = SiteAddress.FolderOf(folder);
            if (_folders.Contains(folder))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The files beside the articles.</summary>
    public FileTable Place(FileList files) => FilePlacer.Place(files, _targets, _names);

    public bool Equals(LinkTable? other) => other is not null && _targets.Equals(other._targets) && _names.Equals(other._names);

    public override bool Equals(object? obj) => Equals(obj as LinkTable);

    public override int GetHashCode() => _targets.GetHashCode();

    /// <summary>An article that links can lead to.</summary>
    /// <param name="Target">The article.</param>
    /// <param name="Url">Its address; null where it is left out.</param>
    internal sealed record Entry(LinkTarget Target, string? Url)
    {
        private HashSet<string>? _ids;

        public bool HasId(string id) => (_ids ??= new HashSet<string>(Target.Ids, StringComparer.Ordinal)).Contains(id);
    }

    private static Entry? Find(Dictionary<string, Entry> entries, string key) => entries.TryGetValue(key, out var entry) ? entry : null;

    // Of two files with one name the published one, else the first: the order of the project is that of paths.
    private static void Add(Dictionary<string, Entry> entries, string key, Entry entry)
    {
        if (!entries.TryGetValue(key, out var known) || (known.Url is null && entry.Url is not null))
        {
            entries[key] = entry;
        }
    }

    private static string StemOf(string file)
    {
        var name = file.Substring(file.LastIndexOf('/') + 1);
        var stem = name.LastIndexOf('.') is var dot and > 0 ? name.Substring(0, dot) : name;
        var folder = SiteAddress.FolderOf(file);
        return stem is "index" or "_index" || stem.Equals("readme", StringComparison.OrdinalIgnoreCase) ? folder
            : folder.Length == 0 ? stem
            : folder + "/" + stem;
    }

    private static string Normal(string path) => path.IsNormalized(NormalizationForm.FormC) ? path : path.Normalize(NormalizationForm.FormC);
}
