using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Linking;

/// <summary>All possible link targets, by file and by address.</summary>
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

    /// <param name="targets">The articles, including drafts.</param>
    /// <param name="names">The names of the published articles.</param>
    /// <param name="prefixes">The address prefixes of articles (see <see cref="NameMap.Prefixes"/>).</param>
    /// <param name="taxonomies">The taxonomies besides the standard ones, in lower case.</param>
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

        // A current address takes precedence over a former one.
        foreach (var (name, entry) in aliased)
        {
            foreach (var alias in name.Aliases)
            {
                Add(_byUrl, Nfc.Normalize(alias.Url).TrimEnd('/'), entry);
            }
        }
    }

    /// <summary>The taxonomies, whose pages are at addresses like those of articles.</summary>
    public EquatableArray<string> Taxonomies { get; }

    /// <summary>The files, in the order of the project.</summary>
    public IEnumerable<string> Files => _targets.Select(target => target.Source);

    /// <summary>The addresses of the published articles.</summary>
    public IEnumerable<string> Urls => _names.Select(name => name.Url);

    public Entry? FindFile(string path) => Find(_byFile, path);

    /// <summary>Finds a file by its path without extension, or the page of a folder by the folder's path.</summary>
    public Entry? FindStem(string path) => Find(_byStem, path) ?? Find(_byName, path);

    /// <summary>Finds a file by its path within its collection.</summary>
    public Entry? FindInCollection(string path) => Find(_byPath, path);

    /// <summary>Finds the article at an address, current or former.</summary>
    public Entry? FindUrl(string url) => Find(_byUrl, url.TrimEnd('/'));

    /// <summary>
    /// Whether only an article could have an address: it begins like the addresses of a template, and is in a folder with others. Folders that are numbers are
    /// treated as equal, because they are years and months.
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

    /// <summary>Whether a path is in a folder of a collection's files.</summary>
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
    /// <param name="Url">Its address; null if it is not published.</param>
    internal sealed record Entry(LinkTarget Target, string? Url)
    {
        private HashSet<string>? _ids;

        public bool HasId(string id) => (_ids ??= new HashSet<string>(Target.Ids, StringComparer.Ordinal)).Contains(id);
    }

    // macOS decomposes the letters in file names, but links contain them as typed.
    private static Entry? Find(Dictionary<string, Entry> entries, string key) => entries.TryGetValue(Nfc.Normalize(key), out var entry) ? entry : null;

    // Of two files with one name, the published one; otherwise the first. The project's order is by path.
    private static void Add(Dictionary<string, Entry> entries, string key, Entry entry)
    {
        if (!entries.TryGetValue(key, out var known) || (known.Url is null && entry.Url is not null))
        {
            entries[key] = entry;
        }
    }

    // A template without a constant prefix matches every address, so it decides nothing.
    private static bool IsBelow(string url, string prefix) =>
        prefix.Length > 1 && url.Length > prefix.Length && url.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    // The folder, and whether the last segment names a file.
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
