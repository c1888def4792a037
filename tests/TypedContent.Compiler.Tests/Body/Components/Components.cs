using System.Text;
using System.Text.RegularExpressions;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Content;

namespace TypedContent.Compiler.Tests.Body.Components;

/// <summary>Compiles bodies in a project with components.</summary>
internal static class ComponentBody
{
    private static readonly ArticleCompiler s_compiler = new(new CompilerOptions
    {
        Components =
        [
            new("Callout", null), new("Badge", null), new("Chart", null), new("Tabs", null), new("Steps", null),
            new("Tab", "<p class=\"tab-label\">{Title}</p>{ChildContent}"),
            new("Video", "<p><a href=\"{Src}\">{Title}</a></p>"),
            new("Details", null), new("Named", "{?Label|Value}<b>{Label|Value}</b>{/Label|Value}{ChildContent}"),
            new(
                "Figure",
                "<figure><img src=\"{Src}\" alt=\"{Alt}\">{?ChildContent}<figcaption>{ChildContent}</figcaption>{/ChildContent}</figure>"), new("Code", null),
            new("Broken", "<p>{ChildContent}<b>"),
        ],
    });

    public static CompiledArticle Compile(string body, string path = "a.md") =>
        s_compiler.Compile(new ArticleSource("Articles", path, "articles/" + path, $"---\ntitle: t\n---\n{body}"), CancellationToken.None);

    public static string Show(string body, string path = "a.md") => Show(Compile(body, path).Model.Body);

    /// <summary>
    /// Shows the HTML with its components: <c>⟦Callout Kind=note¦fallback⟨child content⟩fallback⟧</c>. If the child content is everything, it has no brackets.
    /// </summary>
    public static string Show(ArticleBody body)
    {
        var html = body.Html.ToString();
        var events = new List<(int At, int Order, string Text)>();
        var number = 0;
        foreach (var component in body.Components)
        {
            var arguments = string.Concat(
                component.Arguments.Select(argument => argument.Value is null ? $" {argument.Name}" : $" {argument.Name}={argument.Value}"));
            var isAll = component.ContentStart == component.Start && component.ContentEnd == component.End;
            events.Add((component.Start, 1000 + (++number * 2), $"⟦{component.Name}{arguments}¦"));
            events.Add((component.End, component.Start == component.End ? 1001 + (number * 2) : 999 - (number * 2), "⟧"));
            if (!isAll)
            {
                var isAtEnd = component.ContentStart == component.End && component.Start != component.End;
                events.Add((component.ContentStart, isAtEnd ? 0 : 1001 + (number * 2), "⟨"));
                events.Add(
                    (component.ContentEnd, isAtEnd ? 0 : component.ContentStart == component.ContentEnd ? 1001 + (number * 2) : 998 - (number * 2), "⟩"));
            }
        }

        var shown = new StringBuilder();
        var done = 0;
        foreach (var (at, _, text) in events.OrderBy(item => item.At).ThenBy(item => item.Order))
        {
            shown.Append(html, done, at - done).Append(text);
            done = at;
        }

        return WithoutLineEnds(shown.Append(html, done, html.Length - done).ToString());
    }

    /// <summary>Removes the line ends next to the brackets, which do not matter.</summary>
    public static string WithoutLineEnds(string shown) => Regex.Replace(shown, @"(?<=[¦⟨⟧⟩])\n+|\n+(?=[⟦⟨⟧⟩])", "").Trim();
}
