using System.Text.RegularExpressions;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.FrontMatter.Fences;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Sanitizing.Attributes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Parts;

/// <summary>A text that includes parts, or is one: what in it is code, which parts it includes, and where its headings and addresses are.</summary>
internal sealed class PartText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private static readonly Regex s_htmlCode = new(@"<(?<name>pre|code|script|style|textarea)\b.*?</\k<name>\s*>", Options | RegexOptions.Singleline);
    private static readonly Regex s_htmlAddress = new(
        @"<[a-z][a-z0-9]*\s[^<>]*?(?<=\s)(href|src|poster)\s*=\s*(""(?<url>[^""<>]*)""|'(?<url>[^'<>]*)')", Options);

    private readonly List<SourceRange> _code = [];

    private PartText(string text, int start, bool isMarkdown)
    {
        Text = text;
        Start = start;
        IsMarkdown = isMarkdown;
    }

    public string Text { get; }

    /// <summary>Where the body begins.</summary>
    public int Start { get; }

    public bool IsMarkdown { get; }

    /// <summary>The places where parts are included, in their order.</summary>
    public IReadOnlyList<IncludeMark> Includes { get; private set; } = [];

    /// <summary>The headings that are not within anything, in their order.</summary>
    public IReadOnlyList<PartHeading> Headings { get; private set; } = [];

    /// <summary>The addresses, in their order.</summary>
    public IReadOnlyList<SourceRange> Addresses { get; private set; } = [];

    /// <summary>Reads the text of a part; its front matter is not included.</summary>
    public static PartText OfPart(IncludedFile file, MarkdownDialect dialect)
    {
        var start = FrontMatterBlock.Find(file.Text).BodyStart;
        while (start < file.Text.Length && file.Text[start] == '\uFEFF')
        {
            start++;
        }

        var extension = file.Path.Substring(file.Path.LastIndexOf('.') + 1).ToLowerInvariant();
        return Read(file.Text, start, extension is not ("html" or "htm"), dialect);
    }

    /// <summary>Reads the text of an article or a part.</summary>
    public static PartText Read(string text, int start, bool isMarkdown, MarkdownDialect dialect)
    {
        var part = new PartText(text, start, isMarkdown);
        if (isMarkdown)
        {
            part.ReadMarkdown(dialect);
        }
        else
        {
            part._code.AddRange(s_htmlCode.Matches(text, start).Cast<Match>().Select(match => new SourceRange(match.Index, match.Length)));
        }

        part.MergeCode();
        part.Includes = IncludeMark.Find(text, start, part.CodeEnd).Where(mark => isMarkdown || text[mark.Range.Start] == '<').ToList();
        part.Addresses = [.. part.Addresses
            .Concat(s_htmlAddress.Matches(text, start).Cast<Match>()
                .Where(match => part.CodeEnd(match.Index) <= match.Index)
                .Select(match => new SourceRange(match.Groups["url"].Index, match.Groups["url"].Length)))
            .Distinct()
            .OrderBy(range => range.Start)];
        return part;
    }

    private void ReadMarkdown(MarkdownDialect dialect)
    {
        // What the parser would take too long for is rejected later, wherever it comes from.
        if (MarkdownLimits.Find(Text, Start) is not null || MarkdownRenderer.Parse(Text.Substring(Start), dialect) is not { } document)
        {
            _code.Add(SourceRange.FromBounds(Start, Text.Length));
            return;
        }

        var addresses = new List<SourceRange>();
        var headings = new List<PartHeading>();
        _code.AddRange(PrivateComments.Find(Text, Start).Comments);
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case IncludedCodeBlock:
                    break;
                case CodeBlock or CodeInline or MathInline:
                    _code.Add(new SourceRange(Start + node.Span.Start, node.Span.Length));
                    break;
                case HeadingBlock heading when heading.Parent == document:
                    headings.Add(new PartHeading(
                        Start + heading.Span.Start,
                        LineAfter(Text, Start + heading.Span.End),
                        heading.Level,
                        heading.TryGetAttributes()?.Id ?? ElementIds.Slug(TextOf(heading))));
                    break;
                case LinkInline { UrlSpan.IsEmpty: false } link:
                    Add(link.UrlSpan);
                    break;
                case LinkReferenceDefinition { UrlSpan.IsEmpty: false } definition:
                    Add(definition.UrlSpan);
                    break;
            }
        }

        (Addresses, Headings) = (addresses, headings);

        void Add(SourceSpan span)
        {
            if (span.Start >= 0 && Start + span.End < Text.Length)
            {
                var inAngles = Text[Start + span.Start] == '<' ? 1 : 0;
                addresses.Add(new SourceRange(Start + span.Start + inAngles, span.Length - (2 * inAngles)));
            }
        }
    }

    /// <summary>Where the line that a place is in ends, its end included.</summary>
    public static int LineAfter(string text, int place) => text.IndexOf('\n', Math.Min(place, text.Length)) is var end and >= 0 ? end + 1 : text.Length;

    /// <summary>Whether a place is in code.</summary>
    public bool IsCode(int place) => CodeEnd(place) > place;

    /// <summary>The includes that are wholly within a range, in order.</summary>
    public IEnumerable<IncludeMark> IncludesWithin(SourceRange range)
    {
        for (var i = SourceRange.FirstFrom(Includes, range.Start, static mark => mark.Range); i < Includes.Count && Includes[i].Range.End <= range.End; i++)
        {
            yield return Includes[i];
        }
    }

    private int CodeEnd(int place)
    {
        var next = SourceRange.FirstFrom(_code, place + 1, static range => range);
        return next > 0 && _code[next - 1].End is var end && end > place ? end : place;
    }

    /// <summary>Sorts the ranges of code and merges those that overlap, such as a comment in a code block.</summary>
    private void MergeCode()
    {
        _code.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        var count = 0;
        foreach (var range in _code.ToArray())
        {
            if (count > 0 && range.Start < _code[count - 1].End)
            {
                _code[count - 1] = SourceRange.FromBounds(_code[count - 1].Start, Math.Max(_code[count - 1].End, range.End));
            }
            else
            {
                _code[count++] = range;
            }
        }

        _code.RemoveRange(count, _code.Count - count);
    }

    private static string TextOf(HeadingBlock heading) => string.Concat((heading.Inline?.Descendants() ?? []).Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    }));
}

/// <summary>A heading of a part.</summary>
/// <param name="Start">Where its line begins.</param>
/// <param name="End">Where the next line begins.</param>
/// <param name="Level">Its level, from 1.</param>
/// <param name="Id">Its identifier.</param>
internal sealed record PartHeading(int Start, int End, int Level, string Id);
