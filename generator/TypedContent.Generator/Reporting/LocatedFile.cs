using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Reporting;

/// <summary>The part of a file that findings need: its locations. Nothing from the body is included, so that edits of the body do not change it.</summary>
internal sealed record LocatedFile(
    string Path,
    string Collection,
    string ProjectPath,
    EquatableArray<DiagnosticInfo> Findings,
    EquatableArray<UnknownKey> UnknownKeys,
    EquatableArray<LocatedReference> References,
    LocatedFrontMatter FrontMatter,
    ArticleAnchors Anchors)
{
    public static LocatedFile Of(CompiledFile file) => new(
        file.Path,
        file.Collection.Name,
        file.Article.Model.ProjectPath,
        file.Article.Findings.Select(finding => DiagnosticInfo.Of(file.Path, finding)).ToEquatableArray(),
        file.Article.UnknownKeys,
        file.Article.References,
        file.Article.FrontMatter,
        file.Article.Anchors);

    /// <summary>The location of a key that is not in the core set, or else the start of the file.</summary>
    public SourceLocation FindKey(Func<string, bool> isMeant) =>
        Anchors.Keys.FirstOrDefault(anchor => isMeant(KeyFolding.Fold(anchor.Key)))?.Location ?? Anchors.Start;

    /// <summary>The location of the part number, or else of the series, or else the start of the file.</summary>
    public SourceLocation FindPart()
    {
        var fields = FrontMatter.Fields;
        var series = fields.FirstOrDefault(field => KnownKeys.Series.Contains(KeyFolding.Fold(field.Key)));
        if (series is null)
        {
            return Anchors.Start;
        }

        var within = series.Value.Items.SelectMany(item => item.Fields).Concat(series.Value.Fields);
        return (fields.FirstOrDefault(IsPart) ?? within.FirstOrDefault(IsPart))?.Value.Location ?? series.Value.Location;

        static bool IsPart(LocatedField field) => KnownKeys.Part.Contains(KeyFolding.Fold(field.Key));
    }

    /// <summary>The location of a term, or else the start of the file. All keys are searched, because a declared type may read the terms from any.</summary>
    public SourceLocation FindTerm(string term) =>
        FrontMatter.Fields.SelectMany(field => Words(field.Value)).FirstOrDefault(word => word.Key == term)?.Location ?? Anchors.Start;

    private static IEnumerable<KeyLocation> Words(LocatedValue value) => value.Kind switch
    {
        FieldKind.List => value.Items.SelectMany(Words),
        FieldKind.Text => [new KeyLocation(value.Text.Trim(), value.Location)],
        _ => [],
    };
}

/// <summary>The files by path. The lookup is built when the first finding needs it, because most sites have no findings.</summary>
/// <param name="files">The files.</param>
internal sealed class LocatedFiles(Items<LocatedFile> files) : IEquatable<LocatedFiles>
{
    private readonly Lazy<Dictionary<(string Collection, string Path), LocatedFile>> _byPath = new(
        () => files.GroupBy(file => (file.Collection, file.ProjectPath)).ToDictionary(same => same.Key, same => same.First()));

    public Items<LocatedFile> All { get; } = files;

    /// <returns>Null if no file has this path.</returns>
    public LocatedFile? Find(string collection, string projectPath) => _byPath.Value.TryGetValue((collection, projectPath), out var file) ? file : null;

    /// <summary>Creates a finding in a file, or one without a location if the file is unknown.</summary>
    public DiagnosticInfo Report(
        string id, string collection, string projectPath, Func<LocatedFile, SourceLocation> locate, EquatableArray<string> arguments) =>
        new(id, Find(collection, projectPath) is { } file ? new FileLocation(file.Path, locate(file)) : null, arguments);

    public bool Equals(LocatedFiles? other) => other is not null && All.Equals(other.All);

    public override bool Equals(object? obj) => Equals(obj as LocatedFiles);

    public override int GetHashCode() => All.Count;
}
