using System.Globalization;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

/// <summary>Sites with many articles.</summary>
internal static class ManyArticles
{
    public static Site Site(int count) => Enumerable.Range(0, count)
        .Aggregate(Running.Site.Empty, (site, number) => site.With(Path(number), Text(number)));

    public static string Path(int number) => string.Create(CultureInfo.InvariantCulture, $"folder-{number % 7}/article-{number:000}.md");

    public static string HintName(int number) => string.Create(CultureInfo.InvariantCulture, $"Articles.Folder{number % 7}_Article{number:000}.Article.g.cs");

    public static string Text(int number, string body = "A paragraph.") => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        title: Article {number}
        date: 2024-{1 + (number % 12):00}-{1 + (number % 28):00} 08:30:00
        categories: [Group {number % 5}]
        rating: {number % 6}
        ---
        {body} The {number}th.

        """);
}
