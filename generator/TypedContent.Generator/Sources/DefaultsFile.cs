using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Sources;

/// <summary>A file that sets keys for every article in and below its folder. Compared by location and text.</summary>
internal sealed class DefaultsFile : IEquatable<DefaultsFile>
{
    private const string Name = "_defaults.";

    private static readonly string[] s_extensions = ["yml", "yaml", "toml", "json"];

    private readonly SourceText _text;

    private DefaultsFile(string path, string projectPath, string collection, string extension, SourceText text)
    {
        Path = path;
        ProjectPath = projectPath;
        Collection = collection;
        Folder = projectPath.Substring(0, projectPath.LastIndexOf('/') + 1);
        Extension = extension;
        _text = text;
    }

    /// <summary>The normalized absolute path.</summary>
    public string Path { get; }

    public string ProjectPath { get; }

    /// <summary>The collection to which it applies.</summary>
    public string Collection { get; }

    /// <summary>Its folder relative to the project, with a trailing slash.</summary>
    public string Folder { get; }

    public string Extension { get; }

    /// <returns>Null if it is not a defaults file, or cannot be read.</returns>
    public static DefaultsFile? Create(AdditionalText file, FileDescriptions descriptions, BuildSettings settings, CancellationToken cancellation)
    {
        var path = FilePath.Normalize(file.Path);
        var name = path.Substring(path.LastIndexOf('/') + 1);
        if (!name.StartsWith(Name, StringComparison.OrdinalIgnoreCase)
            || s_extensions.FirstOrDefault(known => name.Substring(Name.Length).Equals(known, StringComparison.OrdinalIgnoreCase)) is not { } extension
            || descriptions.Find(path) is { IsIgnored: true }
            || file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        var collection = descriptions.Find(path)?.Collection is { Length: > 0 } given ? given : CollectionInfo.DefaultName;
        return new DefaultsFile(path, FilePath.Relative(settings.ProjectFolder, path), collection, extension, text);
    }

    public DefaultsSource ToSource() => new(Extension, _text.ToString());

    public ArticleSource ToArticleSource() => new(Collection, ProjectPath, ProjectPath, _text.ToString());

    public bool Equals(DefaultsFile? other) =>
        other is not null
        && Path == other.Path
        && ProjectPath == other.ProjectPath
        && Collection == other.Collection
        && (ReferenceEquals(_text, other._text) || _text.ContentEquals(other._text));

    public override bool Equals(object? obj) => Equals(obj as DefaultsFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
