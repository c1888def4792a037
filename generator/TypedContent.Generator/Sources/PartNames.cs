using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Sources;

/// <summary>What the files are called that a text includes: the names without folders and extensions.</summary>
internal sealed record PartNames(EquatableArray<string> Names)
{
    /// <returns>Null where it includes none.</returns>
    public static PartNames? Find(string text) =>
        IncludeMarks.MayIncludeParts(text) && IncludeMark.Find(text, 0, static at => at) is { Count: > 0 } marks
            ? new PartNames(marks.Select(mark => NameOf(Unescape(mark.Path))).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray())
            : null;

    /// <summary>The articles among these that have one of the names, and those that were most likely meant where none has.</summary>
    public static IEnumerable<IncludableFile> FindArticles(IEnumerable<PartNames> names, Items<SourceFile> sources, Items<IncludableFile> others)
    {
        var wanted = new HashSet<string>(names.SelectMany(names => names.Names), StringComparer.OrdinalIgnoreCase);
        var known = new HashSet<string>(sources.Select(source => NameOf(source.ProjectPath)), StringComparer.OrdinalIgnoreCase);
        var listed = new HashSet<string>(others.Select(file => NameOf(file.ProjectPath)), StringComparer.OrdinalIgnoreCase);
        var near = wanted
            .Where(name => !known.Contains(name) && !listed.Contains(name))
            .Select(name => NearestName.Find(name, known))
            .OfType<string>()
            .ToList();
        wanted.UnionWith(near);
        return sources.Where(source => wanted.Contains(NameOf(source.ProjectPath))).Select(IncludableFile.Of).OfType<IncludableFile>();
    }

    private static string NameOf(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.LastIndexOf('.') is var point and > 0 ? name.Substring(0, point) : name;
    }

    private static string Unescape(string path) => path.IndexOf('%') < 0 ? path : Uri.UnescapeDataString(path);
}

/// <summary>The values of the project that articles may name.</summary>
internal sealed record ContentVariables(EquatableArray<ContentVariable> All);
