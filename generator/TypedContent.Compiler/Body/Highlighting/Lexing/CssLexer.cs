namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>
/// CSS, SCSS, and Less. Each statement is first scanned to its <c>{</c>, <c>;</c>, or <c>}</c>, which determines whether it is a selector or a declaration, and
/// then marked. So everything is read only twice.
/// </summary>
/// <param name="hasLineComments">Whether <c>//</c> begins a comment.</param>
internal sealed class CssLexer(bool hasLineComments) : CodeLexer
{
    public override void Mark(CodePainter painter, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var to = CommentAt(painter, i, end);
            if (to > i)
            {
                painter.Paint(i, to, CodeKind.Comment);
                i = to;
            }
            else if (painter.Code[i] is '{' or '}' or ';' || char.IsWhiteSpace(painter.Code[i]))
            {
                i++;
            }
            else
            {
                to = FindEnd(painter, i, end);
                MarkStatement(painter, i, to, isBlock: to < end && painter.Code[to] == '{');
                i = to;
            }
        }
    }

    private int CommentAt(CodePainter painter, int at, int end)
    {
        if (painter.Has("/*", at, end))
        {
            return Math.Min(end, painter.Find("*/", at + 2, end) + 2);
        }

        return hasLineComments && painter.Has("//", at, end) && (at == 0 || painter.Code[at - 1] != ':') ? painter.Find('\n', at, end) : at;
    }

    private int FindEnd(CodePainter painter, int at, int end)
    {
        var depth = 0;
        for (var i = at; i < end;)
        {
            var c = painter.Code[i];
            var comment = CommentAt(painter, i, end);
            if (comment > i)
            {
                i = comment;
            }
            else if (c is '"' or '\'')
            {
                i = EndOfText(painter, i, end);
            }
            else if (c == '#' && painter.Has("#{", i, end))
            {
                i = EndOfHole(painter, i, end);
            }
            else if (c == '\\')
            {
                i = Math.Min(end, i + 2);
            }
            else if (c is '{' or '}' || (c == ';' && depth == 0))
            {
                return i;
            }
            else
            {
                // Brackets are counted only within a line, so that an unclosed one does not affect everything after it.
                depth = c == '(' ? depth + 1 : c == ')' && depth > 0 ? depth - 1 : depth;
                i++;
            }
        }

        return end;
    }

    private static int EndOfText(CodePainter painter, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (painter.Code[i] == '\\')
            {
                i++;
            }
            else if (painter.Code[i] == '\n')
            {
                return i;
            }
            else if (painter.Code[i] == painter.Code[at])
            {
                return i + 1;
            }
        }

        return end;
    }

    private static int EndOfHole(CodePainter painter, int at, int end)
    {
        for (var i = at + 2; i < end && painter.Code[i] is not ('\n' or ';'); i++)
        {
            if (painter.Code[i] == '}')
            {
                return i + 1;
            }
        }

        return at + 2;
    }

    private void MarkStatement(CodePainter painter, int start, int end, bool isBlock)
    {
        var code = painter.Code;
        if (code[start] == '@')
        {
            var word = painter.EndOfWord(start + 1, end, "-");
            var isVariable = word < end && code[word] == ':';
            painter.Paint(start, word, isVariable ? CodeKind.Variable : CodeKind.Keyword);
            MarkValue(painter, word, end, isDeclaration: isVariable);
            return;
        }

        if (isBlock)
        {
            MarkSelectors(painter, start, end);
            return;
        }

        var name = start;
        while (name < end && (CodePainter.IsWord(code[name]) || code[name] is '-' or '$' or '*' || painter.Has("#{", name, end)))
        {
            name = code[name] == '#' ? EndOfHole(painter, name, end) : name + 1;
        }

        var colon = painter.SkipBlanks(name, end);
        if (name > start && colon < end && code[colon] == ':')
        {
            painter.Paint(start, name, code[start] == '$' ? CodeKind.Variable : CodeKind.Attribute);
            MarkValue(painter, colon + 1, end, isDeclaration: true);
        }
    }

    private void MarkSelectors(CodePainter painter, int start, int end)
    {
        var part = start;
        var depth = 0;
        for (var i = start; i <= end;)
        {
            var comment = i < end ? CommentAt(painter, i, end) : i;
            var isText = i < end && painter.Code[i] is '"' or '\'';
            if (i < end && comment == i && !isText && !(painter.Code[i] == ',' && depth == 0))
            {
                depth = painter.Code[i] == '(' ? depth + 1 : painter.Code[i] == ')' && depth > 0 ? depth - 1 : depth;
                i++;
                continue;
            }

            if (isText)
            {
                i = EndOfText(painter, i, end);
                continue;
            }

            PaintTrimmed(painter, part, i);
            painter.Paint(i, comment, CodeKind.Comment);
            part = i = Math.Max(i + 1, comment);
        }
    }

    private static void PaintTrimmed(CodePainter painter, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(painter.Code[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(painter.Code[end - 1]))
        {
            end--;
        }

        painter.Paint(start, end, CodeKind.SelectorTag);
    }

    private void MarkValue(CodePainter painter, int start, int end, bool isDeclaration)
    {
        for (var i = start; i < end;)
        {
            var (to, kind) = TokenAt(painter, i, end, isDeclaration);
            painter.Paint(i, to, kind);
            i = to;
            if (kind == CodeKind.BuiltIn && IsUrl(painter, i))
            {
                i = MarkAddress(painter, i + 1, end);
            }
        }
    }

    private static bool IsUrl(CodePainter painter, int at) =>
        at >= 3 && string.Compare(painter.Code, at - 3, "url", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;

    private static int MarkAddress(CodePainter painter, int at, int end)
    {
        if (at < end && painter.Code[at] is '"' or '\'')
        {
            return at;
        }

        var close = painter.Find(')', at, end);
        painter.Paint(at, close, CodeKind.String);
        return close;
    }

    private (int To, CodeKind Kind) TokenAt(CodePainter painter, int at, int end, bool isDeclaration)
    {
        var code = painter.Code;
        var c = code[at];
        var next = at + 1 < end ? code[at + 1] : '\0';
        var comment = CommentAt(painter, at, end);
        if (comment > at)
        {
            return (comment, CodeKind.Comment);
        }

        switch (c)
        {
            case '"' or '\'':
                return (EndOfText(painter, at, end), CodeKind.String);
            case '#' when next == '{':
                return (EndOfHole(painter, at, end), CodeKind.Subst);
            case '#' when CodePainter.IsWord(next):
                return (painter.EndOfWord(at + 1, end), CodeKind.Number);
            case '$' or '@' when CodePainter.IsWord(next):
                return (painter.EndOfWord(at + 1, end, "-"), CodeKind.Variable);
            case '!':
                return (painter.EndOfWord(painter.SkipBlanks(at + 1, end), end), CodeKind.Keyword);
            case '-' when next == '-':
                return (painter.EndOfWord(at, end, "-"), CodeKind.Variable);
        }

        var digit = at + (c is '-' or '+' or '.' ? 1 : 0) + (c is '-' or '+' && next == '.' ? 1 : 0);
        if (digit < end && CodePainter.IsDigit(code[digit]))
        {
            var to = painter.EndOfWord(digit, end, ".");
            return (to < end && code[to] == '%' ? to + 1 : to, CodeKind.Number);
        }

        if (CodePainter.IsWord(c) || (c == '-' && CodePainter.IsWord(next)))
        {
            var to = painter.EndOfWord(at + 1, end, "-");
            return (to, to < end && code[to] == '(' ? CodeKind.BuiltIn : isDeclaration ? CodeKind.Literal : CodeKind.Plain);
        }

        return (at + 1, CodeKind.Plain);
    }
}
