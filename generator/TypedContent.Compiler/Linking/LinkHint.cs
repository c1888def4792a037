using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Linking;

/// <summary>Suggests what a broken link was probably meant to refer to.</summary>
internal static class LinkHint
{
    /// <param name="broken">The link.</param>
    /// <param name="source">The file that contains it.</param>
    /// <param name="table">All link targets.</param>
    /// <param name="files">The files next to articles.</param>
    public static string Of(BrokenLink broken, string source, LinkTable table, AssetTable files)
    {
        if (broken.IsAddress)
        {
            return NearestUrl(broken.File, table) is { } url ? $"The nearest is '{url}'" : "No article has a similar address";
        }

        if (broken.File.IndexOf('\\') >= 0)
        {
            return OfBackslashes(broken.File, source, table, files);
        }

        if (broken.Id == FindingIds.MissingFile)
        {
            return OfFile(broken.File, source, files);
        }

        if (broken.Identifier.Length == 0)
        {
            return NearestFile(broken.File, table.Files) is { } file
                ? $"The nearest is '{SiteAddress.Relate(SiteAddress.FolderOf(source), file)}'"
                : "No article file has a similar name";
        }

        var ids = table.FindFile(broken.File)?.Target.Ids ?? default;
        return ids.Count == 0 ? "Nothing there has an id"
            : NearestName.Find(broken.Identifier, ids) is { } id ? $"The nearest is '#{id}'"
            : "No id there is similar";
    }

    /// <summary>Windows paths have backslashes; addresses do not.</summary>
    private static string OfBackslashes(string path, string source, LinkTable table, AssetTable files)
    {
        var file = SiteAddress.Combine("", path.Replace('\\', '/'));
        var known = files.Find(file)?.Source ?? table.FindFile(file)?.Target.Source ?? table.FindStem(file)?.Target.Source;
        return known is null ? "Write / for \\" : $"Write / for \\: '{SiteAddress.Relate(SiteAddress.FolderOf(source), known)}'";
    }

    /// <summary>A file with the same name in another folder, or else one with a similar path, or else one with a similar name.</summary>
    private static string? NearestFile(string path, IEnumerable<string> files)
    {
        var name = NameOf(path);
        return files.FirstOrDefault(file => NameOf(file).Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? Nearest(path, files, WithoutExtension)
            ?? Nearest(path, files, file => WithoutExtension(NameOf(file)));
    }

    /// <summary>Why an existing file may be missing from the list of files; otherwise the nearest file in the list.</summary>
    private static string OfFile(string path, string source, AssetTable files)
    {
        var name = NameOf(path);
        return files.Find(path) is not null ? "It is beside a draft, and is left out with it"
            : NearestBeside(path, [.. files.Files.Where(file => file.Url is not null).Select(file => file.Source)]) is { } near
                ? $"The nearest is '{SiteAddress.Relate(SiteAddress.FolderOf(source), near)}'"
            : name[0] is '_' or '.' ? $"Files whose names begin with '{name[0]}' are not included"
            : !MediaTypes.IsTakenIn(name.Substring(name.LastIndexOf('.') + 1))
                ? "Files of this kind are included where the project names them: <ContentFile Include=\"…\" />"
            : "No file has a similar name";
    }

    /// <summary>
    /// A file with the same name in another folder; or else one with a similar name in the same folder, if that exists; or else one with a similar path or
    /// name.
    /// </summary>
    private static string? NearestBeside(string path, string[] files)
    {
        var folder = SiteAddress.FolderOf(path) + "/";
        var beside = files.Where(file => file.StartsWith(folder, StringComparison.Ordinal)).ToArray();
        return files.FirstOrDefault(file => NameOf(file).Equals(NameOf(path), StringComparison.OrdinalIgnoreCase))
            ?? (beside.Length > 0 ? Nearest(path, beside, file => WithoutExtension(NameOf(file))) : Nearest(path, files, WithoutExtension))
            ?? Nearest(path, files, file => WithoutExtension(NameOf(file)));
    }

    /// <summary>
    /// An address with the same last segment elsewhere, or else one with a similar last segment. What precedes it says little about the intended target.
    /// </summary>
    private static string? NearestUrl(string path, LinkTable table)
    {
        var name = EndOf(path);
        return table.Urls.FirstOrDefault(url => EndOf(url).Equals(name, StringComparison.OrdinalIgnoreCase)) ?? Nearest(path, table.Urls, EndOf);

        // Dates are ignored, because they change when an article moves.
        static string EndOf(string url) => WithoutDate(WithoutExtension(NameOf(url.TrimEnd('/'))));
    }

    private static string? Nearest(string path, IEnumerable<string> files, Func<string, string> partOf) =>
        NearestName.Find(partOf(path), files.Select(partOf)) is { } near ? files.First(file => partOf(file) == near) : null;

    private static string WithoutDate(string name)
    {
        var dashes = 0;
        for (var i = 0; i < name.Length - 1 && (name[i] == '-' || char.IsDigit(name[i])); i++)
        {
            if (name[i] == '-' && ++dashes == 3)
            {
                return i > 7 ? name.Substring(i + 1) : name;
            }
        }

        return name;
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string WithoutExtension(string path) =>
        path.LastIndexOf('.') is var dot and > 0 && dot > path.LastIndexOf('/') ? path.Substring(0, dot) : path;
}
