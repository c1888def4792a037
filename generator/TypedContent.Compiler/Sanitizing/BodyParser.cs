using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TypedContent.Compiler.Sanitizing;

/// <summary>
/// Has a body parsed as a browser would, and stops the parser before a hostile one costs more than its length is worth.
/// The limits are kept while the tree grows, at the first element beyond them: whatever way it was nested in (tags, repair
/// of formatting, adoption), a tree that is too deep or too large never comes to be.
/// </summary>
internal static class BodyParser
{
    public const int DeepestNesting = 256;

    // The element in front keeps a <frameset> from replacing the body. A whole document, not a fragment: a fragment's nodes would
    // be moved one by one, which is quadratic.
    private const string Prefix = "<!DOCTYPE html><html><head></head><body><br>";

    // <html> and <body>.
    private const int Outer = 2;

    // Without observers of attributes: they would act on what is parsed (follow <link rel=import>), and fail on a faulty address.
    private static readonly IConfiguration Inert = Configuration.Default.Without<IAttributeObserver>();

    private static readonly string[] Formatting =
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    public static ParsedBody Parse(string html, CancellationToken cancellation)
    {
        var created = new List<IElement>();
        var formatting = 0L;
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            IsKeepingSourceReferences = true,
            OnCreated = (element, position) =>
            {
                if (created.Count > 0)
                {
                    Measure(created[created.Count - 1], position.Index - Prefix.Length, created.Count, ref formatting);
                }

                if ((created.Count & 1023) == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                created.Add(element);
            },
        };

        var context = BrowsingContext.New(Inert);
        var document = new HtmlParser(options, context).ParseDocument(Prefix + html);
        return new ParsedBody(html, document.Body!, Prefix.Length, WrittenIds(created));
    }

    // The new element is not in the tree yet, the one before it is, with all the parser has put around it.
    private static void Measure(INode latest, int offset, int count, ref long formatting)
    {
        var depth = 0;
        for (INode? node = latest; node is not null; node = node.Parent)
        {
            depth++;
            if (node is IElement element && Array.IndexOf(Formatting, element.LocalName) >= 0)
            {
                formatting++;
            }
        }

        // The document counts too.
        if (depth > DeepestNesting + Outer + 1)
        {
            throw new BodyRefusedException(BodyFailure.TooDeep, Math.Max(0, offset));
        }

        // Formatting that is never closed is repeated in each block after it: <b><i>… and then many <p>.
        if (formatting > (16L * count) + 20_000)
        {
            throw new BodyRefusedException(BodyFailure.TooComplex, Math.Max(0, offset));
        }
    }

    private static HashSet<string> WrittenIds(List<IElement> elements)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            var id = element.GetAttribute("id") ?? (element.LocalName == "a" ? element.GetAttribute("name") : null);
            if (!string.IsNullOrEmpty(id))
            {
                ids.Add(id!);
            }
        }

        return ids;
    }
}
