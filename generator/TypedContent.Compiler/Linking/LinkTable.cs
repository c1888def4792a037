using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Linking;

/// <summary>All that links can lead to, by file and by address.</summary>
internal sealed class LinkTable : IEquatable<LinkTable>
{
    private readonly EquatableArray<LinkTarget> _targets;
    private readonly EquatableArray<EntryName> _names;
    private readonly Dictionary<string, Entry> _byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _byUrl = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly EquatableArray<string> _prefixes;
    private HashSet<string>? _addressFolders;

    /// <param name="targets">The articles, drafts too.</param>
    /// <param name="names">The names of those that are published.</param>
    /// <param name="prefixes">What the addresses of articles begin with, as <see cref="NameMap.Prefixes"/> says.</param>
    /// <param name="taxonomies">The taxonomies besides the usual ones, in lower case.</param>
    public LinkTable(EquatableArray<LinkTarget> targets, EquatableArray<EntryName> names, EquatableArray<string> prefixes, EquatableArray<string> taxonomies)
    {
        Taxonomies = taxonomies;
        _targets = targets;
        _names = names;
        _prefixes = prefixes;
        var bySource = new Dictionary<string, EntryName>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            bySource[name.Source] = name;
        }

        var aliased = new List<(EntryName Name, Entry Entry)>();

        foreach (var target in targets)
        {
            var entry = new Entry(target, bySource.TryGetValue(target.Source, out var name) ? name.Url : null);
            var file = Nfc.Normalize(target.Source);
            Add(_byFile, file, entry);
            Add(_byStem, StemOf(file), entry);
            Add(_byName, NameOf(file), entry);
            Add(_byPath, Nfc.Normalize(target.Path), entry);
            _folders.Add(Nfc.Normalize(target.Root));
            if (name is not null)
            {
                Add(_byUrl, Nfc.Normalize(name.Url).TrimEnd('/'), entry);
                if (name.Aliases.Count > 0)
                {
                    aliased.Add((name, entry));
                }
            }
        }

        // What is at an address takes precedence over what once was.
        foreach (var (name, entry) in aliased)
        {
            foreach (var alias in name.Aliases)
            {
                Add(_byUrl, Nfc.Normalize(alias.Url).TrimEnd('/'), entry);
            }
        }
    }

    /// <summary>The taxonomies, whose pages are where articles lie.</summary>
    public EquatableArray<string> Taxonomies { get; }

    /// <summary>The files, in the order of the project.</summary>
    public IEnumerable<string> Files => _targets.Select(target => target.Source);

    /// <summary>The addresses of the articles that are published.</summary>
    public IEnumerable<string> Urls => _names.Select(name => name.Url);

    public Entry? FindFile(string path) => Find(_byFile, path);

    /// <summary>A file by its path without extension, or one that stands for its folder by that.</summary>
    public Entry? FindStem(string path) => Find(_byStem, path) ?? Find(_byName, path);

    /// <summary>A file by its path within its collection.</summary>
    public Entry? FindInCollection(string path) => Find(_byPath, path);

    /// <summary>What is at an address, or was.</summary>
    public Entry? FindUrl(string url) => Find(_byUrl, url.TrimEnd('/'));

    /// <summary>
    /// Whether an address is one that only an article would have: it begins as the addresses of a template do, and is where others
    /// lie. Numbers in its folders make no difference, for those are years and months.
    /// </summary>
    public bool IsAmongArticles(string url)
    {
        if (!_prefixes.Any(prefix => IsBelow(url, prefix)))
        {
            return false;
        }

        if (_addressFolders is null)
        {
            var folders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var name in _names)
            {
                if (_prefixes.Any(prefix => IsBelow(name.Url, prefix)))
                {
                    folders.Add(FolderKey(Nfc.Normalize(name.Url)));
                }
            }

            _addressFolders = folders;
        }

        return _addressFolders.Contains(FolderKey(url));
    }

    /// <summary>Whether a path is where a collection's files are.</summary>
    public bool IsInCollection(string path)
    {
        for (var folder = Nfc.Normalize(path); folder.Length > 0;)
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
    public AssetTable ResolveAssets(AssetList files) => AssetResolver.Resolve(files, _targets, _names);

    public bool Equals(LinkTable? other) => other is not null && _targets.Equals(other._targets) && _names.Equals(other._names)
        && _prefixes.Equals(other._prefixes) && Taxonomies.Equals(other.Taxonomies);

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

    // Files may be named in pieces, as macOS names them, and be linked to as they are typed.
    private static Entry? Find(Dictionary<string, Entry> entries, string key) => entries.TryGetValue(Nfc.Normalize(key), out var entry) ? entry : null;

    // Of two files with one name the published one, else the first: the order of the project is that of paths.
    private static void Add(Dictionary<string, Entry> entries, string key, Entry entry)
    {
        if (!entries.TryGetValue(key, out var known) || (known.Url is null && entry.Url is not null))
        {
            entries[key] = entry;
        }
    }

    // A template without a beginning of its own leaves every address open.
    private static bool IsBelow(string url, string prefix) =>
        prefix.Length > 1 && url.Length > prefix.Length && url.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    // The folder, and whether a page's file is named in it.
    private static string FolderKey(string url)
    {
        url = url.TrimEnd('/');
        var folders = SiteAddress.FolderOf(url).Split('/').Select(segment => segment.All(char.IsDigit) ? "" : segment);
        var isFile = url.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || url.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
        return string.Join("/", folders) + (isFile ? "/.html" : "");
    }

    private static string NameOf(string file) =>
        file.LastIndexOf('.') is var dot && dot > file.LastIndexOf('/') + 1 ? file.Substring(0, dot) : file;

    private static string StemOf(string file)
    {
        var stem = NameOf(file).Substring(file.LastIndexOf('/') + 1);
        var folder = SiteAddress.FolderOf(file);
        return stem is "index" or "_index" || stem.Equals("readme", StringComparison.OrdinalIgnoreCase) ? folder
            : folder.Length == 0 ? stem
            : folder + "/" + stem;
    }
}
