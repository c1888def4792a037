using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Naming;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Sources;

/// <summary>
/// A file that articles may display or include: one listed as a <c>ContentSnippet</c> item, or a partial among the articles. Compared by location and
/// text.
/// </summary>
internal sealed class IncludableFile : IEquatable<IncludableFile>
{
    private readonly SourceText _text;
    private readonly Lazy<IncludedFile> _file;

    private IncludableFile(string path, string projectPath, SourceText text)
    {
        ProjectPath = projectPath;
        _text = text;
        _file = new(() => new IncludedFile(projectPath, _text.ToString()) { FullPath = path });
    }

    public string ProjectPath { get; }

    /// <returns>Null if it is neither, or cannot be read.</returns>
    public static IncludableFile? Create(AdditionalText file, FileDescriptions descriptions, BuildSettings settings, CancellationToken cancellation)
    {
        var path = FilePath.Normalize(file.Path);
        var description = descriptions.Find(path);
        var isPartial = description is { IsIgnored: false, Collection.Length: > 0 }
            && (ArticlePath.IsPartial(path) || LeftOutPaths.IsOfParts(description.Path));
        return (isPartial || description is { IsSnippet: true }) && FileText.Read(file, settings, cancellation) is { } text
            ? new IncludableFile(path, FilePath.Relative(settings.ProjectFolder, path), text)
            : null;
    }

    /// <summary>An article that others may include.</summary>
    /// <returns>Null if it cannot be read.</returns>
    public static IncludableFile? Of(SourceFile article) =>
        article.Text is { } text ? new IncludableFile(article.Path, article.ProjectPath, text) : null;

    /// <summary>The names of the parts that it includes; null where it includes none.</summary>
    public PartNames? FindPartNames() => PartNames.Find(ToIncludedFile().Text);

    /// <summary>Parsed on first use, because few articles use any given file.</summary>
    public IncludedFile ToIncludedFile() => _file.Value;

    public bool Equals(IncludableFile? other) =>
        other is not null && ProjectPath == other.ProjectPath && (ReferenceEquals(_text, other._text) || _text.ContentEquals(other._text));

    public override bool Equals(object? obj) => Equals(obj as IncludableFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ProjectPath);
}
