using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Includes;

/// <summary>A place in a text where a part is included.</summary>
/// <param name="Range">The whole mark.</param>
/// <param name="Path">The path as it was written.</param>
/// <param name="Section">The heading, the region or the lines that are meant; empty for all of the file.</param>
internal sealed record IncludeMark(SourceRange Range, string Path, string Section)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private static readonly Regex s_comment = new(
        @"\A<!--+\s*(?<vitepress>@)?include:\s*(""(?<path>[^""\n]+)""|(?<path>[^{}\n]+?))\s*(\{(?<first>[0-9]*)\s*[,-]\s*(?<last>[0-9]*)\})?\s*-->\z", Options);

    private static readonly Regex s_docfx = new(
        @"\G\[!include(-markdown)?[ \t]*\[(?<title>[^\[\]\n]*)\][ \t]*\([ \t]*"
            + @"(<(?<path>[^<>\n]+)>|(?<path>[^()""\n]+?|[^()""\n]*\([^()""\n]*\)[^()""\n]*?))"
            + @"[ \t]*(""[^""\n]*""|'[^'\n]*')?[ \t]*\)[ \t]*\]",
        Options);

    private static readonly Regex s_extension = new(@"\.[a-z][a-z0-9]{0,9}\z", Options);

    /// <summary>The first of the lines that are meant, from 1; 0 where the text does not say.</summary>
    public int First { get; private init; }

    /// <summary>The last of the lines that are meant; 0 where the text does not say.</summary>
    public int Last { get; private init; }

    /// <summary>Whether the heading that <see cref="Section"/> names is included too: not in VitePress.</summary>
    public bool HasHeading { get; private init; } = true;

    /// <summary>Finds the marks from a place on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="codeEnd">Says where code ends that a place is in; a place that is not in code is before its own end.</param>
    public static List<IncludeMark> Find(string text, int start, Func<int, int> codeEnd)
    {
        var marks = new List<IncludeMark>();
        for (var at = Next(text, start); at >= 0; at = at >= text.Length ? -1 : Next(text, at))
        {
            if (codeEnd(at) is var end && end > at)
            {
                at = end;
            }
            else if (text[at] == '<')
            {
                var close = text.IndexOf("-->", at + 4, StringComparison.Ordinal);
                if (close < 0)
                {
                    at += 4;
                    continue;
                }

                if (ReadComment(text, SourceRange.FromBounds(at, close + 3)) is { } mark)
                {
                    marks.Add(mark);
                }

                at = close + 3;
            }
            else if (!IsEscaped(text, at) && s_docfx.Match(text, at) is { Success: true } match)
            {
                marks.Add(Create(new SourceRange(at, match.Length), match.Groups["path"].Value));
                at += match.Length;
            }
            else
            {
                at += 2;
            }
        }

        return marks;
    }

    private static int Next(string text, int start)
    {
        var comment = text.IndexOf("<!--", start, StringComparison.Ordinal);
        var bracket = text.IndexOf("[!", start, comment < 0 ? text.Length - start : comment - start, StringComparison.Ordinal);
        return bracket >= 0 ? bracket : comment;
    }

    private static bool IsEscaped(string text, int at)
    {
        var slashes = 0;
        while (at - slashes > 0 && text[at - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }

    private static IncludeMark? ReadComment(string text, SourceRange range)
    {
        // A comment that includes nothing is seldom so short, and most of them are longer.
        if (range.Length > 1_000 || s_comment.Match(text.Substring(range.Start, range.Length)) is not { Success: true } match)
        {
            return null;
        }

        var mark = Create(range, match.Groups["path"].Value);
        var isVitePress = match.Groups["vitepress"].Success;
        return isVitePress || IsPath(mark.Path)
            ? mark with { First = Number(match.Groups["first"]), Last = Number(match.Groups["last"]), HasHeading = !isVitePress }
            : null;
    }

    private static IncludeMark Create(SourceRange range, string written)
    {
        var reference = FileReference.Parse(written.Trim());
        return new IncludeMark(range, reference.Path.Trim('"'), reference.Part);
    }

    /// <summary>Whether it is a path rather than words: "include: a picture here" is a note.</summary>
    private static bool IsPath(string text) => s_extension.IsMatch(text) || (text.IndexOfAny(['/', '\\']) >= 0 && !text.Any(char.IsWhiteSpace));

    private static int Number(Group group) => int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
