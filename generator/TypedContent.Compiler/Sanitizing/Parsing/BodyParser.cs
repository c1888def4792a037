using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TypedContent.Compiler.Sanitizing.Parsing;

/// <summary>
/// Has a body parsed as a browser would, and stops the parser before a hostile one costs more than its length is worth.
/// The limits are kept while the tree grows, at the first element beyond them: however it was nested (tags, repair
/// of formatting, adoption), a tree that is too deep or too large never comes to be.
/// </summary>
internal static class BodyParser
{
    public const int DeepestNesting = 256;

    // The element in front keeps a <frameset> from replacing the body. A whole document, not a fragment: a fragment's nodes would
    // be moved one by one, which is quadratic.
    private const string Prefix = "<!DOCTYPE html><html><head></head><body><br>";

    // The document, <html> and <body>.
    private const int Outer = 3;

    // Without observers of attributes: they would act on what is parsed (follow <link rel=import>), and fail on a faulty address.
    private static readonly IConfiguration Inert = Configuration.Default.Without<IAttributeObserver>();

    /// <param name="html">The body.</param>
    /// <param name="keepOffsets">Whether elements know where their tags are, which costs memory.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="BodyRejectedException">The body is nested too deep or multiplies itself.</exception>
    public static ParsedBody Parse(string html, bool keepOffsets, CancellationToken cancellation)
    {
        var elements = new List<IElement>();
        var growth = new NestingGuard(DeepestNesting + Outer);
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            IsKeepingSourceReferences = keepOffsets,
            OnCreated = (element, position) =>
            {
                if ((elements.Count & 1023) == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                growth.Add(element, position.Index - Prefix.Length);
                elements.Add(element);
            },
        };

        var context = BrowsingContext.New(Inert);
        var document = new HtmlParser(options, context).ParseDocument(Prefix + html);
        return new ParsedBody(html, document.Body!, elements, Prefix.Length);
    }
}
