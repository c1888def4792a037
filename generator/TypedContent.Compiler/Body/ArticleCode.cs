using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Body.Highlighting;
using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body;

/// <summary>A code block to be compiled as a check.</summary>
/// <param name="Argument">The range of the block's <c>check</c> argument in the file.</param>
/// <param name="Check">The argument.</param>
/// <param name="Lines">Its lines, without those marked as deleted.</param>
internal sealed record CodeSample(SourceRange Argument, SampleArgument Check, EquatableArray<SampleLine> Lines);

/// <summary>A line of a sample.</summary>
/// <param name="Start">The position of its start in the file.</param>
/// <param name="Text">The line, without the line end.</param>
internal sealed record SampleLine(int Start, string Text);

/// <summary>A name of code in an article, with its range.</summary>
internal sealed record PlacedName(string Name, SourceRange Range);

/// <summary>The parts of an article that are checked against the project's code: samples, and names written with <c>cref:</c>.</summary>
/// <param name="Samples">The samples, in file order.</param>
/// <param name="Names">The names.</param>
internal sealed record ArticleCode(IReadOnlyList<CodeSample> Samples, IReadOnlyList<PlacedName> Names)
{
    private const string Check = "check";

    private static readonly ArticleCode s_none = new([], []);

    /// <summary>A quick test for whether a text may contain samples or names. Most texts have none and need not be parsed.</summary>
    public static bool MayBeIn(string text)
    {
        if (text.IndexOf(CodeNames.Prefix, StringComparison.Ordinal) >= 0)
        {
            return true;
        }

        for (var at = text.IndexOf(Check, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Check, at + 1, StringComparison.Ordinal))
        {
            var line = text.LastIndexOf('\n', at) + 1;
            if (text.IndexOf("```", line, at - line, StringComparison.Ordinal) >= 0 || text.IndexOf("~~~", line, at - line, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="text">The file's text.</param>
    /// <param name="bodyStart">The position of the body in the file.</param>
    /// <param name="extension">The file's extension, in lower case and without the dot.</param>
    /// <param name="dialect">The project's Markdown settings.</param>
    public static ArticleCode Find(string text, int bodyStart, string extension, MarkdownDialect dialect)
    {
        // A body over the parser's limits is rejected when the article is compiled.
        if (BodyFormats.Decide(null, extension, text.AsSpan(bodyStart)) == FrontMatter.BodyFormat.Html || MarkdownLimits.Find(text, bodyStart) is not null)
        {
            return s_none;
        }

        var comments = PrivateComments.Find(text, bodyStart).Comments;
        var body = (comments.Count == 0 ? text : PrivateComments.Hide(text, comments)).Substring(bodyStart);
        if (MarkdownRenderer.Parse(body, dialect with { IsMdx = extension == "mdx" }) is not { } document)
        {
            return s_none;
        }

        var samples = new List<CodeSample>();
        var names = new List<PlacedName>();
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case FencedCodeBlock fence when ReadSample(fence, text, body, bodyStart) is { } sample:
                    samples.Add(sample);
                    break;
                case CodeInline code when CodeNameLinks.NameOf(code.Content) is { } name:
                    names.Add(new PlacedName(name, Place(text, bodyStart + code.Span.Start, code.Span.Length, name)));
                    break;
                case LinkInline link when CodeNameLinks.NameOf(link.Url) is { } name:
                    var span = link.UrlSpan.IsEmpty ? link.Reference?.UrlSpan ?? link.Span : link.UrlSpan;
                    names.Add(new PlacedName(name, Place(text, bodyStart + span.Start, span.Length, name)));
                    break;
            }
        }

        return new ArticleCode(samples, names);
    }

    private static SourceRange Place(string text, int start, int length, string piece)
    {
        start = Math.Max(0, Math.Min(start, text.Length));
        length = Math.Max(0, Math.Min(length, text.Length - start));
        var found = text.IndexOf(piece, start, length, StringComparison.Ordinal);
        return found < 0 ? new SourceRange(start, length) : new SourceRange(found, piece.Length);
    }

    private static CodeSample? ReadSample(FencedCodeBlock fence, string text, string body, int bodyStart)
    {
        var arguments = FenceArguments.Read(fence.Info, fence.Arguments, fence.Lines.Count);
        if (arguments.Check is not { } check
            || !LanguageNames.AreSame(arguments.Language ?? FenceInfo.Read(fence.Info, fence.Arguments).Language, LanguageNames.CSharp))
        {
            return null;
        }

        var written = new List<SampleLine>(fence.Lines.Count);
        for (var i = 0; i < fence.Lines.Count; i++)
        {
            // The parser copies a line in which it split a tab, so its slice is not a position in the body. The parser's own line position is close enough.
            var line = fence.Lines.Lines[i];
            var start = ReferenceEquals(line.Slice.Text, body) ? line.Slice.Start : line.Position;
            written.Add(new SampleLine(bodyStart + start, line.Slice.ToString()));
        }

        var isColumn = arguments.IsDiff && written.TrueForAll(line => line.Text.Length == 0 || line.Text[0] is '+' or '-' or ' ');
        var lines = written
            .Where((line, i) => !arguments.Marks.Has("del", i + 1) && line.Text.IndexOf("[!code --", StringComparison.Ordinal) < 0)
            .Where(line => !(arguments.IsDiff && line.Text.StartsWith("-", StringComparison.Ordinal)))
            .Select(line => line.Text.Length > 0 && (isColumn || (arguments.IsDiff && line.Text[0] == '+'))
                ? new SampleLine(line.Start + 1, line.Text.Substring(1))
                : line);
        return new CodeSample(Place(text, bodyStart + fence.Span.Start, fence.Span.Length, Check), check, lines.ToEquatableArray());
    }
}
