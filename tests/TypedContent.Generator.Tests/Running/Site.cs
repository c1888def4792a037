using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedContent.Generator.Tests.Running;

/// <summary>A project that uses the package: its article files, properties, and C# code. It is immutable; every change creates a new one.</summary>
internal sealed record Site
{
    public const string Folder = "/site/";

    /// <summary>The project's files, in the order in which the build lists them.</summary>
    public ImmutableList<SiteFile> Files { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("ProjectDir", Folder)
        .Add("TypedContentNamespace", "Sample")
        .Add("TypedContentCollections", "Articles/Article");

    /// <summary>The project's own C#, by path.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public static Site Empty { get; } = new();

    /// <summary>A site with articles in the folder <c>articles</c>, by path within it.</summary>
    public static Site Of(params (string Path, string Text)[] articles) =>
        articles.Aggregate(Empty, (site, article) => site.With(article.Path, article.Text));

    /// <summary>Adds an article or replaces its text.</summary>
    public Site With(string path, string text) => With(ArticleFile(path, text));

    public Site With(string path, byte[] bytes) => With(new SiteFile(Folder + "articles/" + path, "Articles||" + path, bytes));

    /// <summary>Adds an article that is open in an editor.</summary>
    public Site WithBuffer(string path, string text) => With(ArticleFile(path, "") with { Buffer = text });

    /// <summary>Adds a file or replaces the one with the same path.</summary>
    public Site With(SiteFile file)
    {
        var at = Files.FindIndex(known => known.Path == file.Path);
        return this with { Files = at < 0 ? Files.Add(file) : Files.SetItem(at, file) };
    }

    /// <summary>Adds a file that articles may display or include, by its path relative to the project.</summary>
    public Site WithSnippet(string path, string text) => With(new SiteFile(Path.GetFullPath(Folder + path), SiteFile.Snippet, Encoding.UTF8.GetBytes(text)));

    public Site WithMember(string collection, string path, string text) =>
        With(new SiteFile(Folder + collection.ToLowerInvariant() + "/" + path, $"{collection}||{path}", Encoding.UTF8.GetBytes(text)));

    /// <summary>Adds a file whose item sets the template of its address.</summary>
    public Site WithMember(string collection, string path, string text, string permalink) =>
        With(new SiteFile(Folder + collection.ToLowerInvariant() + "/" + path, $"{collection}||{path}\t{permalink}", Encoding.UTF8.GetBytes(text)));

    /// <summary>Lists files next to the articles, by path within their folder, as the package's targets do.</summary>
    public Site WithFiles(params string[] paths) =>
        WithFileList(["Articles"], [.. paths.Select(path => ("Articles", path, "articles/" + path))]);

    /// <summary>Lists files next to articles.</summary>
    /// <param name="collections">The collections whose files are all listed.</param>
    /// <param name="files">For each file, its collection, the part that its item's glob matched, and its path relative to the project.</param>
    public Site WithFileList(string[] collections, params (string Collection, string Path, string Source)[] files) =>
        With(new SiteFile(Folder + "obj/TypedContent.files", null, Encoding.UTF8.GetBytes(
            $"TypedContent files 1\t{string.Join(',', collections)}\n{string.Concat(files.Select(file => $"{file.Collection}\t{file.Path}\tcontent/Sample/{file.Source}\t{Folder}{file.Source}\n"))}")));

    public Site Without(string path) => this with { Files = Files.RemoveAll(file => file.Path == Folder + "articles/" + path) };

    public Site WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    public Site Packed() => WithProperty("TypedContentPack", "true");

    public Site WithEncodedProperty(string name, string value) => WithProperty(name, Convert.ToBase64String(Encoding.UTF8.GetBytes(value)));

    public Site WithSource(string path, string text) => this with { Sources = Sources.SetItem(Folder + path, text) };

    public static SiteFile ArticleFile(string path, string text) =>
        new(Folder + "articles/" + path, "Articles||" + path, Encoding.UTF8.GetBytes(text));
}
