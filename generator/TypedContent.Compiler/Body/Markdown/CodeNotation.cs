using System.Globalization;
using Markdig.Helpers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>
/// Marks in the code itself, as Shiki and VitePress have them: <c>// [!code ++]</c>. The comment is taken out. Alone in its line it is about the next
/// one, and its line
/// is taken out as well. Also a plus or a minus before each line.
/// </summary>
internal static class CodeNotation
{
    private const string Open = "[!code ";

    private static readonly string[] s_comments = ["<!--", "//", "/*", "--", "#", ";", "%", "'", "REM", "{/*"];
    private static readonly string[] s_ends = ["-->", "*/}", "*/"];

    private static readonly Dictionary<string, string> s_kinds = new(StringComparer.Ordinal)
    {
        ["++"] = "ins", ["--"] = "del", ["highlight"] = "mark", ["hl"] = "mark", ["mark"] = "mark",
        ["focus"] = "focus", ["error"] = "error", ["warning"] = "warning",
    };

    /// <summary>Takes the marks out of a block.</summary>
    /// <param name="code">The block.</param>
    /// <param name="arguments">Takes the marks.</param>
    /// <param name="report">Takes what is wrong: the piece, and why.</param>
    public static void TakeOut(CodeBlock code, FenceArguments arguments, Action<string, string> report)
    {
        if (arguments.IsDiff)
        {
            TakeSigns(code, arguments.Marks);
        }

        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice.ToString();
            var open = line.IndexOf(Open, StringComparison.Ordinal);
            var close = open < 0 ? -1 : line.IndexOf(']', open);
            if (close < 0)
            {
                continue;
            }

            var mark = line.Substring(open + Open.Length, close - open - Open.Length).Trim();
            var (name, count) = Read(mark);
            if (name is null || !s_kinds.TryGetValue(name, out var kind))
            {
                report(line.Substring(open, close + 1 - open), "it is not a valid line mark. Expected ++, --, highlight, focus, error or warning.");
                continue;
            }

            var rest = Remove(line, open, close + 1);
            if (rest.Trim().Length == 0)
            {
                code.Lines.RemoveAt(i);
                i--;
            }
            else
            {
                code.Lines.Lines[i].Slice = new StringSlice(rest);
            }

            for (var j = 0; j < count; j++)
            {
                arguments.Marks.Add(kind, rest.Trim().Length == 0 ? i + 2 + j : i + 1 + j);
            }
        }
    }

    private static (string? Name, int Count) Read(string mark)
    {
        var colon = mark.IndexOf(':');
        return colon < 0 ? (mark, 1)
            : int.TryParse(mark.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                && count is > 0 and < 10_000 ? (mark.Substring(0, colon), count)
            : (null, 0);
    }

    /// <summary>Takes out the mark, and its comment if nothing else is in that.</summary>
    private static string Remove(string line, int open, int close)
    {
        var before = line.Substring(0, open).TrimEnd();
        var after = line.Substring(close).Trim();
        var comment = s_comments
            .Where(sign => before.EndsWith(sign, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(sign => sign.Length)
            .FirstOrDefault();
        if (comment is null || (after.Length > 0 && !s_ends.Contains(after)))
        {
            return (line.Substring(0, open) + line.Substring(close).TrimStart()).TrimEnd();
        }

        return before.Substring(0, before.Length - comment.Length).TrimEnd();
    }

    /// <summary>A column of signs is taken out whole, or the signs alone where other lines begin without a blank.</summary>
    private static void TakeSigns(CodeBlock code, LineMarks marks)
    {
        var lines = Enumerable.Range(0, code.Lines.Count).Select(i => code.Lines.Lines[i].Slice.ToString()).ToList();
        var isColumn = lines.TrueForAll(line => line.Length == 0 || line[0] is '+' or '-' or ' ');
        for (var i = 0; i < lines.Count; i++)
        {
            var sign = lines[i].Length > 0 ? lines[i][0] : ' ';
            if (sign is '+' or '-')
            {
                marks.Add(sign == '+' ? "ins" : "del", i + 1);
            }

            if (lines[i].Length > 0 && (isColumn || sign is '+' or '-'))
            {
                code.Lines.Lines[i].Slice = new StringSlice(lines[i].Substring(1));
            }
        }
    }
}
