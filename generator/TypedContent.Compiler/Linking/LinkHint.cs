using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Linking;

/// <summary>Says what a link that leads nowhere was most likely meant to name.</summary>
internal static class LinkHint
{
    /// <param name="broken">The link.</param>
    /// <param name="source">The file in which it stands.</param>
    /// <param name="table">What there is.</param>
    public static string Of(BrokenLink broken, string source, LinkTable table)
    {
        if (broken.IsAddress)
        {
            return NearestUrl(broken.File, table) is { } url ? $"The nearest is '{url}'" : "No article has an address like it";
        }

        if (broken.Identifier.Length == 0)
        {
            return NearestFile(broken.File, table) is { } file
                ? $"The nearest is '{SiteAddress.Relate(SiteAddress.FolderOf(source), file)}'"
                : "No article file has a name like it";
        }

        var ids = table.FindFile(broken.File)?.Target.Ids ?? default;
        return ids.Count == 0 ? "Nothing there has an id"
            : NearestName.Find(broken.Identifier, ids) is { } id ? $"The nearest is '#{id}'"
            : "No id there is like it";
    }

    /// <summary>A file of the same name in another folder, else one of nearly the same path, else one of nearly the same name.</summary>
    private static string? NearestFile(string path, LinkTable table)
    {
        var name = NameOf(path);
        return table.Files.FirstOrDefault(file => NameOf(file).Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? Nearest(path, table.Files, WithoutExtension)
            ?? Nearest(path, table.Files, file => WithoutExtension(NameOf(file)));
    }

    /// <summary>An address with the same end in another place, else one with nearly the same end: what comes before says little of what is meant.</summary>
    private static string? NearestUrl(string path, LinkTable table)
    {
        var name = EndOf(path);
        return table.Urls.FirstOrDefault(url => EndOf(url).Equals(name, StringComparison.OrdinalIgnoreCase)) ?? Nearest(path, table.Urls, EndOf);

        static string EndOf(string url) => WithoutExtension(NameOf(url.TrimEnd('/')));
    }

    private static string? Nearest(string path, IEnumerable<string> files, Func<string, string> partOf) =>
        NearestName.Find(partOf(path), files.Select(partOf)) is { } near ? files.First(file => partOf(file) == near) : null;

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string WithoutExtension(string path) => path.LastIndexOf('.') is var dot and > 0 && dot > path.LastIndexOf('/') ? path.Substring(0, dot) : path;
}
