using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler;
using TypedContent.Compiler.FrontMatter.Fences;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Sources;

/// <summary>
/// An article file with its location and text. It is compared by value, with the text compared by content, because every build creates new
/// objects for the same files.
/// </summary>
internal sealed class SourceFile : IEquatable<SourceFile>
{
    private static readonly string[] s_extensions = [".md", ".markdown", ".html", ".htm"];

    private static readonly string[] s_projectFiles = ["README", "CHANGELOG"];

    private SourceFile(string path, string projectPath, CollectionInfo collection, string collectionPath, string permalink, SourceText? text, bool isMangled)
    {
        Path = path;
        ProjectPath = projectPath;
        Collection = collection;
        CollectionPath = collectionPath;
        Permalink = permalink;
        Text = text;
        IsMangled = isMangled;
    }

    /// <summary>The normalized absolute path, as in diagnostics.</summary>
    public string Path { get; }

    /// <summary>The path relative to the project.</summary>
    public string ProjectPath { get; }

    public CollectionInfo Collection { get; }

    /// <summary>The path within the collection.</summary>
    public string CollectionPath { get; }

    /// <summary>The address template set by its item; empty if not set.</summary>
    public string Permalink { get; }

    /// <summary>Null if the file cannot be read.</summary>
    public SourceText? Text { get; }

    /// <summary>Whether the build could not pass on the file's name.</summary>
    public bool IsMangled { get; }

    /// <summary>The defaults files that apply to it, nearest folder first.</summary>
    public EquatableArray<DefaultsFile> Defaults { get; private init; }

    /// <summary>The files that it may display or include.</summary>
    public ArticleIncludes Includes { get; private init; } = ArticleIncludes.None;

    /// <summary>The values that it may name; none where it names none.</summary>
    public EquatableArray<ContentVariable> Variables { get; private init; }

    /// <summary>The symbols in the project's code that its names refer to.</summary>
    public EquatableArray<CodeSymbol> Symbols { get; private init; }

    /// <summary>The file with the applicable defaults files; this instance if there are none.</summary>
    public SourceFile WithDefaults(Items<DefaultsFile> defaults)
    {
        var own = defaults
            .Where(file => file.Collection == Collection.Name && ProjectPath.StartsWith(file.Folder, StringComparison.Ordinal))
            .OrderByDescending(file => file.Folder.Length)
            .ThenBy(file => file.ProjectPath, StringComparer.Ordinal)
            .ToEquatableArray();
        return own.Count == 0
            ? this
            : new SourceFile(Path, ProjectPath, Collection, CollectionPath, Permalink, Text, IsMangled) { Defaults = own, Includes = Includes };
    }

    /// <summary>The file with the files that it may display or include; this instance if it refers to none.</summary>
    public SourceFile WithIncludes(Items<IncludableFile> files)
    {
        if (files.Count == 0 || Text?.ToString() is not { } text || !IncludeMarks.MayBeIn(text))
        {
            return this;
        }

        var listed = files.OrderBy(file => file.ProjectPath, StringComparer.Ordinal).Select(file => file.ToIncludedFile()).ToList();
        var includes = new ArticleIncludes(
            IncludeMarks.FindNamed(text, listed).ToEquatableArray(), listed.Select(file => file.Path).Distinct(StringComparer.Ordinal).ToEquatableArray());
        return new SourceFile(Path, ProjectPath, Collection, CollectionPath, Permalink, Text, IsMangled) { Defaults = Defaults, Includes = includes };
    }

    /// <summary>The file with the values that it may name; itself where neither it nor what it includes names any.</summary>
    public SourceFile WithVariables(EquatableArray<ContentVariable> variables) =>
        variables.Count == 0 || Text is null || !(MayNameAny(Text.ToString()) || Includes.Files.Any(file => MayNameAny(file.Text)))
            ? this
            : new(Path, ProjectPath, Collection, CollectionPath, Permalink, Text, IsMangled)
            {
                Defaults = Defaults,
                Includes = Includes,
                Variables = variables,
            };

    private static bool MayNameAny(string text) => text.IndexOf("{{", StringComparison.Ordinal) >= 0;

    /// <summary>The names of the parts that it includes; null where it includes none.</summary>
    public PartNames? FindPartNames() => Text is null ? null : PartNames.Find(Text.ToString());

    /// <summary>The names of code in its text and in the files that it includes.</summary>
    /// <param name="hasLinks">Whether names become links.</param>
    public FileNames FindNames(bool hasLinks) => new(
        Path,
        Text is null
            ? []
            : Includes.Files
                .Select(file => file.Text)
                .Prepend(Text.ToString())
                .SelectMany(text => CodeNames.Find(text, hasLinks))
                .Distinct()
                .ToEquatableArray());

    /// <summary>The file with the symbols of its names.</summary>
    public SourceFile WithSymbols(EquatableArray<CodeSymbol> symbols) =>
        new(Path, ProjectPath, Collection, CollectionPath, Permalink, Text, IsMangled)
        {
            Defaults = Defaults,
            Includes = Includes,
            Variables = Variables,
            Symbols = symbols,
        };

    /// <returns>The file, or null if it is not content.</returns>
    public static SourceFile? Create(AdditionalText file, FileDescriptions descriptions, BuildSettings settings, CancellationToken cancellation)
    {
        var path = FilePath.Normalize(file.Path);
        var description = descriptions.Find(path);
        var collection = description?.Collection ?? "";
        var projectPath = FilePath.Relative(settings.ProjectFolder, path);
        var within = PathWithin(description, projectPath);
        if (description is { IsIgnored: true } || ArticlePath.IsPartial(path) || (collection.Length == 0 && !HasContentExtension(path))
            || LeftOutPaths.Find(within, settings.IncludeDrafts) is not null)
        {
            return null;
        }

        var text = FileText.Read(file, settings, cancellation);
        var isMangled = settings.FilesAreDescribed && description is null;
        if (collection.Length == 0 && (IsProjectsOwn(projectPath) || (text is null ? !isMangled : !FrontMatterBlock.Opens(Head(text)))))
        {
            return null;
        }

        collection = collection.Length == 0 ? CollectionInfo.DefaultName : collection;
        var info = settings.Collections.FirstOrDefault(known => known.Name == collection)
            ?? new CollectionInfo(collection, description is { EntryType.Length: > 0 } ? description.EntryType : CollectionInfo.EntryTypeOf(collection));
        return info.IsValid
            ? new SourceFile(path, projectPath, info, within, description?.Permalink ?? "", text, isMangled)
            : null;
    }

    /// <summary>Why a file that would otherwise be an article is left out: its folder or its own name. Null for any other file.</summary>
    public static LeftOutFile? FindLeftOut(AdditionalText file, FileDescriptions descriptions, BuildSettings settings, CancellationToken cancellation)
    {
        var path = FilePath.Normalize(file.Path);
        var description = descriptions.Find(path);
        var projectPath = FilePath.Relative(settings.ProjectFolder, path);
        var within = PathWithin(description, projectPath);
        if (description is { IsIgnored: true } || ArticlePath.IsPartial(path) || LeftOutPaths.Find(within, settings.IncludeDrafts) is not { } reason)
        {
            return null;
        }

        var isContent = description is { Collection.Length: > 0 }
            || (HasContentExtension(path) && FileText.Read(file, settings, cancellation) is { } text && FrontMatterBlock.Opens(Head(text)));
        return isContent
            ? new LeftOutFile(
                projectPath.EndsWith(within, StringComparison.Ordinal) ? projectPath.Substring(0, projectPath.Length - within.Length) + reason : reason)
            : null;
    }

    /// <param name="text">The text as read; empty if the file cannot be read or compiled.</param>
    public ArticleSource ToArticleSource(string text) => new(Collection.Name, CollectionPath, ProjectPath, text)
    {
        Defaults = Defaults.Count == 0 ? default : Defaults.Select(file => file.ToSource()).ToEquatableArray(),
        Includes = Includes,
        Variables = Variables,
        Symbols = Symbols,
    };

    /// <summary>Finds the first character that is not valid UTF-8 text, and what is wrong with it; null if there is none.</summary>
    /// <remarks>
    /// The compiler first reads a file strictly as UTF-8. If that fails, it uses another encoding, or replaces undecodable bytes with U+FFFD.
    /// Text created in memory, as in an editor, has no encoding and no such fault.
    /// </remarks>
    /// <param name="text">The text as read. It is a parameter because for some files each <see cref="SourceText.ToString()"/> makes a copy.</param>
    public (int At, string Reason)? FindInvalidCharacter(string text)
    {
        // Checked first, because it causes all other faults in such a file.
        if (NulCharacters.AreUtf16(text))
        {
            return (0, "it looks like UTF-16 without a byte order mark");
        }

        if (EscapedEncodings.Find(text) is { } escape)
        {
            return escape;
        }

        var undecoded = FindUndecoded(text);
        var nul = text.IndexOf('\0');
        return nul >= 0 && (undecoded < 0 || nul < undecoded) ? (nul, "there is a NUL character (U+0000) here, which text cannot contain")
            : undecoded >= 0 ? (undecoded, "the text cannot be decoded from here on")
            : null;
    }

    public bool Equals(SourceFile? other) =>
        other is not null
        && Path == other.Path
        && ProjectPath == other.ProjectPath
        && Collection == other.Collection
        && CollectionPath == other.CollectionPath
        && Permalink == other.Permalink
        && IsMangled == other.IsMangled
        && Defaults.Equals(other.Defaults)
        && Includes.Equals(other.Includes)
        && Variables.Equals(other.Variables)
        && Symbols.Equals(other.Symbols)
        && (ReferenceEquals(Text, other.Text)
            || (Text is not null && other.Text is not null && Equals(Text.Encoding, other.Text.Encoding) && Text.ContentEquals(other.Text)));

    public override bool Equals(object? obj) => Equals(obj as SourceFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    private int FindUndecoded(string text)
    {
        var encoding = Text!.Encoding;
        var isUnicode = encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding;
        if (isUnicode && encoding?.DecoderFallback is not DecoderReplacementFallback)
        {
            return -1;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (isUnicode ? text[i] == '\uFFFD' : text[i] > '\x7F')
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasContentExtension(string path) =>
        s_extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// A README or change log at the top of the project is for its readers, even if other tools add it to AdditionalFiles or put front matter in it.
    /// </summary>
    private static bool IsProjectsOwn(string projectPath)
    {
        var name = projectPath.Substring(projectPath.LastIndexOf('/') + 1);
        var isAbove = projectPath.Length == name.Length || projectPath.Substring(0, projectPath.Length - name.Length).Replace("../", "").Length == 0;
        return isAbove && s_projectFiles.Contains(name.Substring(0, name.LastIndexOf('.')), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The start of a text, long enough to see whether it opens with front matter.</summary>
    private static string Head(SourceText text) => text.ToString(new TextSpan(0, Math.Min(text.Length, 4096)));

    private static string PathWithin(FileDescription? description, string projectPath) =>
        description is { Path.Length: > 0 } ? description.Path : GuessCollectionPath(projectPath);

    /// <summary>Without the package's targets, the part that a glob matched is unknown. The path below the articles folder is used instead.</summary>
    private static string GuessCollectionPath(string projectPath)
    {
        const string Folder = "articles/";
        return projectPath.StartsWith(Folder, StringComparison.OrdinalIgnoreCase)
            ? projectPath.Substring(Folder.Length)
            : string.Join("/", projectPath.Split('/').SkipWhile(segment => segment == ".."));
    }
}

/// <summary>The names of code in a file.</summary>
internal sealed record FileNames(string Path, EquatableArray<CodeName> Names);

/// <summary>A file that is left out because of its path.</summary>
/// <param name="Reason">The path, relative to the project, of the excluding folder (with a trailing slash) or of the file itself.</param>
internal sealed record LeftOutFile(string Reason);
