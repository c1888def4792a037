using System.Text;

namespace TypedContent.Tool.Import.Reading;

/// <summary>The old site's folder: its files by their path with forward slashes, in an order that no file system decides.</summary>
internal sealed class SiteFolder
{
    // What a version control system, a package manager or the old generator made; nothing in it was written by the site's author.
    private static readonly string[] s_generated =
        [
            ".git",
            ".hg",
            ".svn",
            "node_modules",
            "vendor/bundle",
            "_site",
            ".jekyll-cache",
            ".sass-cache",
            ".docusaurus",
            ".astro",
            ".cache",
            "resources/_gen",
            ".deploy_git",
            ".bundle"];

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly HashSet<string> _files;

    private SiteFolder(string root, IReadOnlyList<string> files, IReadOnlyList<string> skipped)
    {
        Root = root;
        Files = files;
        Skipped = skipped;
        _files = new HashSet<string>(files, StringComparer.Ordinal);
    }

    public string Root { get; }

    public IReadOnlyList<string> Files { get; }

    /// <summary>Folders of generated files, which were not looked into, with a slash at their end, and symbolic links, without.</summary>
    public IReadOnlyList<string> Skipped { get; }

    /// <summary>Files that are not UTF-8: they are copied byte by byte, and nothing in them is converted.</summary>
    public SortedSet<string> Undecoded { get; } = new(StringComparer.Ordinal);

    /// <param name="root">The folder, or one file of it.</param>
    /// <param name="output">Folders that the old generator writes the site into, relative to the root.</param>
    public static SiteFolder Open(string root, params string[] output)
    {
        var full = Path.GetFullPath(root);
        if (!Directory.Exists(full))
        {
            throw new ToolException(ExitCodes.Usage, $"There is no folder '{root}'.");
        }

        var files = new List<string>();
        var skipped = new List<string>();
        var pending = new Stack<string>([""]);
        while (pending.TryPop(out var folder))
        {
            foreach (var entry in new DirectoryInfo(Path.Combine(full, folder)).EnumerateFileSystemInfos())
            {
                var path = folder.Length == 0 ? entry.Name : folder + "/" + entry.Name;
                if (entry.LinkTarget is not null)
                {
                    // What it leads to may be anywhere on this computer.
                    skipped.Add(path);
                }
                else if (entry is not DirectoryInfo)
                {
                    files.Add(path);
                }
                else if (s_generated.Contains(path) || s_generated.Contains(entry.Name) || output.Contains(path))
                {
                    skipped.Add(path + "/");
                }
                else
                {
                    pending.Push(path);
                }
            }
        }

        files.Sort(StringComparer.Ordinal);
        skipped.Sort(StringComparer.Ordinal);
        return new SiteFolder(full, files, skipped);
    }

    public bool Has(string path) => _files.Contains(path);

    public string FullPath(string path) => Path.Combine(Root, path);

    /// <summary>A file as text: by its byte order mark, else UTF-8. What is neither is read so that at least its ASCII is right.</summary>
    public string ReadText(string path)
    {
        var bytes = File.ReadAllBytes(FullPath(path));
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes), s_utf8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            Undecoded.Add(path);
            return Encoding.Latin1.GetString(bytes);
        }
    }

    public IEnumerable<string> Below(string folder) => Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>The first of several files that there is, as configuration; an empty node where there is none.</summary>
    /// <param name="notes">Takes what is wrong with it.</param>
    /// <param name="paths">The files, the preferred one first.</param>
    public ConfigNode ReadConfig(ICollection<string> notes, params string[] paths)
    {
        if (paths.FirstOrDefault(Has) is not { } found)
        {
            return ConfigNode.Empty;
        }

        var config = ConfigNode.Parse(ReadText(found), Path.GetExtension(found), out var fault);
        if (fault is not null)
        {
            notes.Add($"{found} cannot be read ({fault}). The defaults of the old system were used in its place.");
        }

        return config;
    }
}
