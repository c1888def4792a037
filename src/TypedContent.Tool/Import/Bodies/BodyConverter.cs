using System.Text;
using TypedContent.Tool.Import.Bodies.Syntax;

namespace TypedContent.Tool.Import.Bodies;

/// <summary>Converts the tags of a body with a system's table, inner tags first. Tags that are not in the table stay and are listed.</summary>
/// <param name="syntax">The syntax of tags.</param>
/// <param name="table">The conversions, by tag name.</param>
/// <param name="page">The page.</param>
/// <param name="site">The site.</param>
/// <param name="leftovers">Receives the tags that stay.</param>
internal sealed class BodyConverter(TagSyntax syntax, IReadOnlyDictionary<string, Shortcode> table, OldPage page, SiteContext site, List<Leftover> leftovers)
{
    private const int MaxDepth = 32;

    private readonly string _text = page.Text.Body;

    private readonly ClosingTags _closingTags = new(page.Text.Body, syntax, skipsCode: !page.IsHtml);

    public string Convert() => Convert(0, _text.Length, 0, parts: null);

    /// <param name="start">Where the text begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="depth">The number of tags around it.</param>
    /// <param name="parts">The tags that the one around it consists of.</param>
    private string Convert(int start, int end, int depth, IReadOnlyList<string>? parts)
    {
        var result = new StringBuilder(end - start);
        var at = start;
        while (at < end)
        {
            if (!page.IsHtml && CodeRegions.Skip(_text, at) is var code && code > at)
            {
                code = Math.Min(code, end);
                AppendCode(result, at, code);
                at = code;
                continue;
            }

            if (syntax.Read(_text, at) is { } tag && tag.End <= end)
            {
                at = Take(result, tag, end, depth, parts);
                continue;
            }

            result.Append(_text[at++]);
        }

        return result.ToString();
    }

    /// <summary>Code stays unchanged, except for tags whose only purpose was to protect its braces.</summary>
    private void AppendCode(StringBuilder result, int start, int end)
    {
        for (var at = start; at < end;)
        {
            if (syntax.RunsInCode
                && syntax.Read(_text, at) is { IsClosing: false } tag
                && tag.End <= end
                && table.TryGetValue(tag.Name, out var shortcode)
                && shortcode.InCode)
            {
                at = Take(result, tag, end, MaxDepth, parts: null, isInCode: true);
                continue;
            }

            result.Append(_text[at++]);
        }
    }

    private int Take(StringBuilder result, Tag tag, int end, int depth, IReadOnlyList<string>? parts, bool isInCode = false)
    {
        if (tag.IsClosing)
        {
            // The closing tag of one that stays; the opening tag was already listed.
            result.Append(_text, tag.Start, tag.End - tag.Start);
            return tag.End;
        }

        var known = table.TryGetValue(tag.Name, out var shortcode) && depth <= MaxDepth && (!shortcode.IsPart || parts?.Contains(tag.Name) == true)
            ? shortcode
            : null;
        var closing = known is { Shape: not ShortcodeShape.Single } && !tag.IsSelfClosing ? FindEnd(tag, end, known.Shape) : null;
        if (known is null
            || (closing is null && known.Shape is ShortcodeShape.Block or ShortcodeShape.Verbatim && !tag.IsSelfClosing)
            || (closing is not null && known.Parts is { } only && !HasOnly(only, tag.End, closing.Start)))
        {
            return Leave(result, tag);
        }

        var listed = leftovers.Count;
        var inner = closing is null ? null
            : known.Shape == ShortcodeShape.Verbatim ? _text[tag.End..closing.Start]
            : Convert(tag.End, closing.Start, depth + 1, known.Parts);
        var last = closing?.End ?? tag.End;
        var isAlone = IsAlone(tag.Start, last, out var indent);
        var content = isAlone && indent.Length > 0 ? inner?.Replace("\n" + indent, "\n", StringComparison.Ordinal) : inner;
        var call = new ShortcodeCall(tag, content, page, site) { IsInCode = isInCode, IsBlock = isAlone };
        if (known.Convert(call) is { } converted)
        {
            result.Append(
                indent.Length > 0 && isAlone ? converted.Replace("\n", "\n" + indent, StringComparison.Ordinal) : Parted(converted, known.Shape, isAlone));
            // A line directly after a block quote or an HTML element would belong to it.
            var needsBlank = isAlone && !page.IsHtml && converted.Length > 0 && converted[0] is '>' or '<' && HasTextBelow(last);
            result.Append(needsBlank ? "\n" : "");
            return last;
        }

        if (inner is null || known.Shape == ShortcodeShape.Verbatim)
        {
            return Leave(result, tag);
        }

        // What is inside was converted, and stays so: if it were converted again, the work would double with each tag around it.
        leftovers.Insert(listed, LeftoverOf(tag));
        result.Append(_text, tag.Start, tag.End - tag.Start).Append(inner).Append(_text, closing!.Start, closing.End - closing.Start);
        return last;
    }

    private int Leave(StringBuilder result, Tag tag)
    {
        leftovers.Add(LeftoverOf(tag));
        result.Append(_text, tag.Start, tag.End - tag.Start);
        return tag.End;
    }

    private Leftover LeftoverOf(Tag tag) =>
        new(tag.Kind, page.Path, page.Source, page.FirstLine + _text.AsSpan(0, tag.Start).Count('\n'), Shorten(_text[tag.Start..tag.End]));

    /// <summary>Whether a text consists of complete tags with certain names, and white space.</summary>
    private bool HasOnly(IReadOnlyList<string> names, int start, int end)
    {
        var isEmpty = true;
        for (var at = start; at < end; isEmpty = false)
        {
            while (at < end && char.IsWhiteSpace(_text[at]))
            {
                at++;
            }

            if (at == end)
            {
                break;
            }

            if (syntax.Read(_text, at) is not { IsClosing: false, IsSelfClosing: false } tag
                || !names.Contains(tag.Name)
                || _closingTags.Find(tag, end) is not { } closing)
            {
                return false;
            }

            at = closing.End;
        }

        return !isEmpty;
    }

    private Tag? FindEnd(Tag open, int end, ShortcodeShape shape) =>
        shape == ShortcodeShape.Verbatim ? _closingTags.FindVerbatim(open, end) : _closingTags.Find(open, end);

    /// <summary>Puts a block that was within a line on its own lines.</summary>
    private string Parted(string converted, ShortcodeShape shape, bool isAlone) =>
        shape == ShortcodeShape.Block && !isAlone && !page.IsHtml && converted.Contains('\n', StringComparison.Ordinal) ? $"\n\n{converted}\n\n" : converted;

    private bool HasTextBelow(int end)
    {
        var rest = _text.AsSpan(end);
        var next = rest.IndexOf('\n') is var at and >= 0 ? rest[(at + 1)..] : [];
        return !(next.IndexOf('\n') is var stop and >= 0 ? next[..stop] : next).IsWhiteSpace();
    }

    private bool IsAlone(int start, int end, out string indent)
    {
        var line = start == 0 ? 0 : _text.LastIndexOf('\n', start - 1) + 1;
        indent = _text[line..start];
        var rest = _text.AsSpan(end);
        return indent.All(c => c is ' ' or '\t') && (rest.IndexOf('\n') is var next and >= 0 ? rest[..next] : rest).IsWhiteSpace();
    }

    private static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= 100 ? line : line[..99] + "…";
    }
}
