using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.AspNetCore.Bodies;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>The files for language models that llmstxt.org proposes: a list of the site's pages, and their whole text.</summary>
internal sealed class LlmsRoute(IContentCollection collection) : ContentRoute(collection, ContentHandler.Of<LlmsPlace>(Serve))
{
    private const string List = "/llms.txt";
    private const string Full = "/llms-full.txt";

    public override string Template => List;

    public override bool IsForReaders => false;

    public override IEnumerable<ContentPlace> Places => [new(List, new LlmsPlace(List, Collection)), new(Full, new LlmsPlace(Full, Collection))];

    private static IResult Serve(LlmsPlace place, HttpContext context)
    {
        var site = context.RequestServices.GetRequiredService<ContentSite>();
        var address = site.Absolute(place.Url, context.Request);
        return context.RequestServices.GetRequiredService<DocumentCache>().Get(address, place, () =>
        {
            var text = new StringBuilder();
            AppendHead(text, site, place.Collection);
            Action<IContentNode> append = place.Url == Full
                ? node => AppendText(text, site, node, context.Request)
                : node => AppendLink(text, site, node, context.Request);
            append(place.Collection.Tree);
            // Pages without a chapter come before the first chapter.
            foreach (var chapter in place.Collection.Tree.Children.OrderBy(chapter => place.Url == List && chapter.Children.Count > 0))
            {
                if (place.Url == List && chapter.Children.Count > 0)
                {
                    text.Append(text.Length > 1 && text[^2] == '\n' ? "## " : "\n## ").Append(OneLine(chapter.Title)).Append("\n\n");
                }

                AppendAll(chapter, append);
            }

            return (Encoding.UTF8.GetBytes(text.ToString()), "text/plain; charset=utf-8");
        });
    }

    /// <summary>Appends a node and its descendants, in reading order.</summary>
    private static void AppendAll(IContentNode first, Action<IContentNode> append)
    {
        var open = new Stack<IContentNode>([first]);
        while (open.TryPop(out var node))
        {
            append(node);
            foreach (var child in node.Children.Reverse())
            {
                open.Push(child);
            }
        }
    }

    private static void AppendHead(StringBuilder text, ContentSite site, IContentCollection collection)
    {
        text.Append("# ").Append(OneLine(site.Options.Title.Length > 0 ? site.Options.Title : collection.Name)).Append('\n');
        if (site.Options.Description is { Length: > 0 } description)
        {
            text.Append("\n> ").Append(OneLine(description)).Append('\n');
        }

        text.Append('\n');
    }

    private static void AppendLink(StringBuilder text, ContentSite site, IContentNode node, HttpRequest request)
    {
        if (node.Entry is { } entry)
        {
            text.Append("- [").Append(OneLine(entry.Title).Replace("]", "\\]", StringComparison.Ordinal)).Append("](")
                .Append(site.Absolute(site.MarkdownUrlOf(entry) ?? entry.Url, request)).Append(')')
                .Append(entry.Description is { Length: > 0 } description ? ": " + OneLine(description) : "").Append('\n');
        }
    }

    private static void AppendText(StringBuilder text, ContentSite site, IContentNode node, HttpRequest request)
    {
        if (node.Entry is { } entry)
        {
            var markdown = site.MarkdownUrlOf(entry) is null ? null : (entry as ContentEntry)?.Markdown.TrimEnd('\n');
            text.Append("\n# ").Append(OneLine(entry.Title)).Append("\n\nSource: ").Append(site.Absolute(entry.Url, request)).Append("\n\n")
                .Append(markdown ?? (entry as ContentEntry)?.Text ?? entry.Excerpt).Append('\n');
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>One of the two files.</summary>
internal sealed record LlmsPlace(string Url, IContentCollection Collection);
