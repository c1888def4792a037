using TypedContent.AspNetCore;

namespace Blog.Site;

/// <summary>Addresses of the blog's own pages. The compiler provides those of articles, terms, and the archive, such as <c>article.Href</c>.</summary>
internal static class Links
{
    public const string Home = "/";
    public const string About = "/about";
    public const string Authors = "/authors";

    /// <summary>The articles of one language.</summary>
    public static string Of(string language) => "/" + language;

    /// <summary>A page in the list of articles.</summary>
    /// <param name="language">The language of the articles; null for all.</param>
    /// <param name="number">The one-based page number.</param>
    public static string Index(string? language, int number) =>
        (language is null ? "" : Of(language)) is var first && number == 1 ? (first.Length == 0 ? Home : first) : $"{first}/page/{number}";

    /// <summary>The id of an author on the authors page.</summary>
    public static string AuthorId(string name) => name.Replace(' ', '-');

    public static string Author(string name) => Authors + ContentAddress.Fragment(AuthorId(name));
}
