using System.Collections.Concurrent;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Tests.Sanitizing;

namespace TypedContent.Compiler.Tests.Body.Components;

/// <summary>Hostile bodies with components stay safe, as a whole and in each part that is rendered by itself.</summary>
public class ComponentFuzzTests
{
    private const int Count = 6_000;

    [Fact]
    public void Bodies_with_components_hold_nothing_live_and_do_not_change_again()
    {
        ConcurrentBag<string> faults = [];
        var withComponents = 0;
        Parallel.For(0, Count, i =>
        {
            var text = BodyOf(i);
            var article = ComponentBody.Compile(text, i % 2 == 0 ? "a.html" : "a.md");
            var html = article.Model.Body.Html.ToString();
            Interlocked.Add(ref withComponents, article.Model.Body.Components.Count);
            if (OutputOracle.Fault(html, inAllContexts: i % 8 == 0) is { } fault)
            {
                faults.Add($"{i} live: {text}\n  {html}\n  {fault}");
            }

            if (Sanitize.Article(html).Html != html)
            {
                faults.Add($"{i} changes: {text}\n  {html}");
            }

            foreach (var part in PartsOf(article, html).Where(part => !IsWhole(part) || OutputOracle.Fault(part) is not null))
            {
                faults.Add($"{i} part: {text}\n  {html}\n  {part}");
            }
        });

        Assert.Empty(faults.Take(5));
        Assert.True(withComponents > Count / 2, $"only {withComponents} components");
    }

    /// <summary>Puts hostile HTML around a component, in its content, and in its values.</summary>
    private static string BodyOf(int seed)
    {
        var grammar = new PayloadGrammar((ulong)seed + 1_000_000);
        var (before, inside, behind) = (grammar.Next(), grammar.Next(), grammar.Next());
        var value = grammar.Next().Replace("\"", "&quot;", StringComparison.Ordinal);
        return (seed % 5) switch
        {
            0 => $"<p>a</p><Callout Kind=\"x\">{inside}</Callout><p>b</p>{behind}",
            1 => $"{before}<Tab Title=\"{value}\">{inside}</Tab>{behind}",
            2 => $"<div><Tabs><Tab Title=\"{value}\">{inside}</Tab></Tabs></div>{before}<Badge Text=\"{value}\" />",
            3 => $"<p>a <Video Src=\"{value}\" Title=\"{value}\" /> b</p><Badge>{inside}</Badge>",
            _ => $"<Callout>\n\n{inside}\n\n<Chart Src=\"{value}\" />\n\n</Callout>\n\n{behind}",
        };
    }

    private static IEnumerable<string> PartsOf(CompiledArticle article, string html) => article.Model.Body.Components.SelectMany(component => new[]
    {
        html[component.Start..component.End], html[component.ContentStart..component.ContentEnd],
    });

    /// <summary>Whether every element that is opened in a part is closed in it.</summary>
    private static bool IsWhole(string part)
    {
        var open = new Stack<string>();
        for (var at = part.IndexOf('<', StringComparison.Ordinal); at >= 0; at = part.IndexOf('<', at + 1))
        {
            var isClosing = part[at + 1] == '/';
            var start = at + (isClosing ? 2 : 1);
            var name = part[start..part.IndexOfAny([' ', '>'], start)];
            if (isClosing)
            {
                if (open.Count == 0 || open.Pop() != name)
                {
                    return false;
                }
            }
            else if (name is not ("area" or "br" or "col" or "hr" or "img" or "input" or "source" or "track" or "wbr"))
            {
                open.Push(name);
            }
        }

        return open.Count == 0;
    }
}
