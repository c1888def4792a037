using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace TypedContent.Compiler.Sanitizing.Parsing;

/// <summary>
/// Parses a body as a browser would, and stops the parser before a hostile body costs too much for its length. The limits apply while the tree grows, at the
/// first element that exceeds them: a tree that is too deep or too large is never built, however its elements were nested (tags, repair of formatting,
/// adoption).
/// </summary>
internal static class BodyParser
{
    public const int DeepestNesting = 256;

    // The <br> in front keeps a <frameset> from replacing the body. This is a whole document because a fragment's nodes would be moved one by one, which is
    // quadratic.
    private const string Prefix = "<!DOCTYPE html><html><head></head><body><br>";

    // The document, <html> and <body>.
    private const int Outer = 3;

    // Without attribute observers: they would act on the input (follow <link rel=import>), and fail on an invalid address.
    private static readonly IConfiguration Inert = Configuration.Default.Without<IAttributeObserver>();

    /// <param name="html">The body.</param>
    /// <param name="keepOffsets">Whether elements record the positions of their tags, which costs memory.</param>
    /// <param name="cancellation">Cancels the work.</param>
    /// <exception cref="BodyRejectedException">The body is nested too deeply, or repairs multiply its elements.</exception>
    public static ParsedBody Parse(string html, bool keepOffsets, CancellationToken cancellation)
    {
        var elements = new List<IElement>();
        var growth = new NestingGuard(DeepestNesting + Outer);
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            // The parser's own references would keep each tag with all its attributes.
            IsKeepingSourceReferences = false,
            OnCreated = (element, position) =>
            {
                if ((elements.Count & 1023) == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                if (keepOffsets)
                {
                    ((IConstructableElement)element).SourceReference = new TagPosition(position);
                }

                growth.Add(element, position.Index - Prefix.Length);
                elements.Add(element);
            },
        };

        var context = BrowsingContext.New(Inert);
        var document = new HtmlParser(options, context).ParseDocument(Prefix + html);
        return new ParsedBody(html, document.Body!, elements, Prefix.Length);
    }

    private sealed class TagPosition(TextPosition position) : ISourceReference
    {
        public TextPosition Position => position;
    }
}
