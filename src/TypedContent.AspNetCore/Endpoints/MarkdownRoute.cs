using System.Text;
using Microsoft.AspNetCore.Http;
using TypedContent.AspNetCore.Bodies;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>The Markdown of each entry beside its page: <c>/articles/coffee.md</c>.</summary>
internal sealed class MarkdownRoute(IContentCollection collection) : ContentRoute(collection, ContentHandler.Of<MarkdownPlace>(Serve))
{
    public override string Template => Routes.Root + "/{slug}.md";

    public override bool IsForReaders => false;

    public override IEnumerable<ContentPlace> Places
    {
        get
        {
            if (Collection is not IAddressedCollection addressed)
            {
                yield break;
            }

            var entries = Collection.All;
            var position = 0;
            foreach (var (address, hasMarkdown) in addressed.Addresses.Zip(addressed.HaveMarkdown))
            {
                var at = position++;
                if (hasMarkdown)
                {
                    yield return new ContentPlace(UrlOf(address.Url), () => new MarkdownPlace(UrlOf(address.Url), entries[at]));
                }
            }
        }
    }

    /// <summary>The address of a page's Markdown, as llmstxt.org proposes.</summary>
    /// <param name="url">The address of the page.</param>
    public static string UrlOf(string url) => url.EndsWith('/') ? url + "index.md" : url + ".md";

    /// <summary>The Markdown as a document, which begins with the title, unless its text has a heading of the first level.</summary>
    public static string Write(IContentEntry entry)
    {
        if (entry is not ContentEntry { Markdown: { Length: > 0 } markdown } content)
        {
            return "";
        }

        return content.Headings.Any(heading => heading.Level == 1) ? markdown
            : new StringBuilder("# ")
                .Append(string.Join(' ', entry.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
                .Append("\n\n")
                .Append(markdown)
                .ToString();
    }

    private static IResult Serve(MarkdownPlace place, HttpContext context)
    {
        // Markdown can contain HTML, which is not sanitized here, so no browser may take it for a page.
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return DocumentCache.Respond(Encoding.UTF8.GetBytes(Write(place.Entry)), "text/markdown; charset=utf-8");
    }
}

/// <summary>The Markdown of an entry.</summary>
internal sealed record MarkdownPlace(string Url, IContentEntry Entry);
