namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>Markdown: front matter, fenced code in its languages, headings, lists, and inline syntax.</summary>
internal sealed class MarkdownLexer : CodeLexer
{
    private const int LongestRun = 8;

    public override void Mark(CodePainter painter, int start, int end)
    {
        var at = MarkFrontMatter(painter, start, end);
        var isBehindBlank = true;
        while (at < end)
        {
            var line = painter.Find('\n', at, end);
            var text = painter.SkipBlanks(at, line);
            if (text - at < 4 && FenceAt(painter, text, line) is >= 3 and var length)
            {
                at = MarkFence(painter, at, text, length, end);
                continue;
            }

            if (painter.Has("<!--", text, line))
            {
                var close = Math.Min(end, painter.Find("-->", text + 4, end) + 3);
                painter.Paint(text, close, CodeKind.Comment);
                at = close;
                continue;
            }

            if (isBehindBlank && text < line && (text - at >= 4 || painter.Code[at] == '\t'))
            {
                painter.Paint(text, line, CodeKind.Code);
            }
            else
            {
                MarkLine(painter, text, line, end);
                isBehindBlank = text == line;
            }

            at = line + 1;
        }
    }

    private static int MarkFrontMatter(CodePainter painter, int start, int end)
    {
        var fence = painter.Has("---\n", start, end) ? "---" : painter.Has("+++\n", start, end) ? "+++" : null;
        var close = fence is null ? end : painter.Find("\n" + fence, start + 3, end);
        if (close == end || (close + 4 < end && painter.Code[close + 4] != '\n'))
        {
            return start;
        }

        painter.Paint(start, start + 3, CodeKind.Meta);
        _ = painter.Embed(fence == "---" ? "yaml" : "toml", start + 4, close + 1);
        painter.Paint(close + 1, close + 4, CodeKind.Meta);
        return Math.Min(end, close + 5);
    }

    private static int FenceAt(CodePainter painter, int at, int line)
    {
        var i = at;
        while (i < line && painter.Code[i] is '`' or '~' && painter.Code[i] == painter.Code[at])
        {
            i++;
        }

        // With backticks later on the line, it is inline code.
        return i > at && painter.Code[at] == '`' && painter.Find('`', i, line) < line ? 0 : i - at;
    }

    private static int MarkFence(CodePainter painter, int at, int fence, int length, int end)
    {
        var code = painter.Code;
        var line = painter.Find('\n', at, end);
        painter.Paint(fence, line, CodeKind.DocTag);
        var from = Math.Min(end, line + 1);
        for (var i = from; i < end;)
        {
            var next = painter.Find('\n', i, end);
            var text = painter.SkipBlanks(i, next);
            if (text < next
                && code[text] == code[fence]
                && FenceAt(painter, text, next) is var run
                && run >= length
                && painter.SkipBlanks(text + run, next) == next)
            {
                MarkFenced(painter, fence + length, line, from, i);
                painter.Paint(text, next, CodeKind.DocTag);
                return Math.Min(end, next + 1);
            }

            i = next + 1;
        }

        MarkFenced(painter, fence + length, line, from, end);
        return end;
    }

    private static void MarkFenced(CodePainter painter, int info, int line, int from, int to)
    {
        var word = painter.SkipBlanks(info, line);
        var end = word;
        while (end < line && !char.IsWhiteSpace(painter.Code[end]) && painter.Code[end] is not ('{' or ','))
        {
            end++;
        }

        if (end == word || end - word > 32 || !painter.Embed(painter.Code.Substring(word, end - word), from, to))
        {
            painter.Paint(from, to, CodeKind.Code);
        }
    }

    private static void MarkLine(CodePainter painter, int at, int line, int end)
    {
        var code = painter.Code;
        while (at < line && code[at] == '>')
        {
            painter.Paint(at, at + 1, CodeKind.Bullet);
            at = painter.SkipBlanks(at + 1, line);
        }

        var hashes = at;
        while (hashes < line && code[hashes] == '#')
        {
            hashes++;
        }

        var isHeading = hashes > at && hashes - at <= 6 && (hashes == line || code[hashes] == ' ');
        if (isHeading || (at < line && IsUnderlined(painter, line, end)))
        {
            painter.Paint(at, line, CodeKind.Section);
            return;
        }

        var bullet = BulletAt(painter, at, line);
        if (bullet > at)
        {
            painter.Paint(at, bullet, CodeKind.Bullet);
            at = bullet;
        }

        MarkInline(painter, at, line);
    }

    private static bool IsUnderlined(CodePainter painter, int line, int end)
    {
        var i = line + 1;
        while (i < end && painter.Code[i] == '=')
        {
            i++;
        }

        return i > line + 1 && (i == end || painter.Code[i] == '\n');
    }

    private static int BulletAt(CodePainter painter, int at, int line)
    {
        var code = painter.Code;
        var i = at;
        if (i < line && code[i] is '-' or '*' or '+')
        {
            i++;
        }
        else
        {
            while (i < line && i - at < 9 && CodePainter.IsDigit(code[i]))
            {
                i++;
            }

            i = i > at && i < line && code[i] is '.' or ')' ? i + 1 : at;
        }

        return i > at && i < line && code[i] == ' ' ? i : at;
    }

    private static void MarkInline(CodePainter painter, int at, int line)
    {
        var code = painter.Code;
        var failed = new HashSet<(char, int)>();
        for (var i = at; i < line;)
        {
            var to = code[i] switch
            {
                '\\' => Math.Min(line, i + 2),
                '`' => MarkCode(painter, i, line, failed),
                '*' or '_' => MarkEmphasis(painter, i, line, failed),
                '[' => MarkLink(painter, i, line, failed),
                '<' => MarkTag(painter, i, line, failed),
                _ => i + 1,
            };
            i = Math.Max(i + 1, to);
        }
    }

    private static int RunAt(CodePainter painter, int at, int line)
    {
        var i = at;
        while (i < line && painter.Code[i] == painter.Code[at])
        {
            i++;
        }

        return i - at;
    }

    private static int MarkCode(CodePainter painter, int at, int line, HashSet<(char, int)> failed)
    {
        var length = RunAt(painter, at, line);
        if (length <= LongestRun && !failed.Contains(('`', length)))
        {
            for (var i = at + length; i < line;)
            {
                var run = painter.Code[i] == '`' ? RunAt(painter, i, line) : 0;
                if (run == length)
                {
                    painter.Paint(at, i + run, CodeKind.Code);
                    return i + run;
                }

                i += Math.Max(1, run);
            }

            failed.Add(('`', length));
        }

        return at + length;
    }

    private static int MarkEmphasis(CodePainter painter, int at, int line, HashSet<(char, int)> failed)
    {
        var code = painter.Code;
        var length = RunAt(painter, at, line);
        var from = at + length;
        if (length > 3 || from >= line || char.IsWhiteSpace(code[from]) || (at > 0 && CodePainter.IsWord(code[at - 1])) || failed.Contains((code[at], length)))
        {
            return from;
        }

        for (var i = from; i < line;)
        {
            var run = code[i] == code[at] ? RunAt(painter, i, line) : 0;
            if (run == length && !char.IsWhiteSpace(code[i - 1]) && (i + run >= line || !CodePainter.IsWord(code[i + run])))
            {
                painter.Paint(at, i + run, length == 1 ? CodeKind.Emphasis : CodeKind.Strong);
                return i + run;
            }

            i += Math.Max(1, run);
        }

        failed.Add((code[at], length));
        return from;
    }

    private static int MarkLink(CodePainter painter, int at, int line, HashSet<(char, int)> failed)
    {
        if (failed.Contains(('[', 0)))
        {
            return at + 1;
        }

        var close = painter.Find(']', at, line);
        if (close == line)
        {
            failed.Add(('[', 0));
            return at + 1;
        }

        if (close + 1 < line && painter.Code[close + 1] is '(' or '[' or ':')
        {
            var isDefinition = painter.Code[close + 1] == ':';
            var to = isDefinition ? line : painter.Find(painter.Code[close + 1] == '(' ? ')' : ']', close + 1, line);
            painter.Paint(at + 1, close, CodeKind.String);
            painter.Paint(close + 2, to, CodeKind.Link);
            return to;
        }

        return at + 1;
    }

    /// <summary><c>https://example.org</c> or <c>a@example.org</c>, without blanks.</summary>
    private static bool IsAddress(string code, int at, int end)
    {
        var sign = code.IndexOfAny([':', '@', ' ', '"', '='], at, end - at);
        return sign > at && (code[sign] == '@' || (code[sign] == ':' && sign > at + 1)) && char.IsLetter(code[at]) && code.IndexOf(' ', sign, end - sign) < 0
            && !(code[sign] == ':' && sign + 1 == end);
    }

    private static int MarkTag(CodePainter painter, int at, int line, HashSet<(char, int)> failed)
    {
        var close = failed.Contains(('<', 0)) ? line : painter.Find('>', at, line);
        if (close == line)
        {
            failed.Add(('<', 0));
            return at + 1;
        }

        if (IsAddress(painter.Code, at + 1, close))
        {
            painter.Paint(at + 1, close, CodeKind.Link);
            return close + 1;
        }

        return painter.Embed("html", at, close + 1) ? close + 1 : at + 1;
    }
}
