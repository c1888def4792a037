namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>INI, <c>.editorconfig</c>, <c>.env</c>, and Java properties: a line is a section, a comment, or a key and its value.</summary>
internal sealed class KeyValueLexer : CodeLexer
{
    private static readonly HashSet<string> s_literals = new("true false yes no on off null none".Split(' '), StringComparer.OrdinalIgnoreCase);

    public override void Mark(CodePainter painter, int start, int end)
    {
        var goesOn = false;
        for (var at = start; at < end;)
        {
            var line = painter.Find('\n', at, end);
            if (!goesOn)
            {
                MarkLine(painter, painter.SkipBlanks(at, line), line);
            }

            goesOn = line > at && painter.Code[line - 1] == '\\';
            at = line + 1;
        }
    }

    private static void MarkLine(CodePainter painter, int at, int line)
    {
        var code = painter.Code;
        if (at == line)
        {
            return;
        }

        if (code[at] is '#' or ';' or '!')
        {
            painter.Paint(at, line, CodeKind.Comment);
            return;
        }

        if (code[at] == '[' && painter.Find(']', at, line) is var close && close < line)
        {
            // A section name may contain brackets: [*.{cs,vb}], [a[0]].
            close = code.LastIndexOf(']', line - 1, line - at);
            painter.Paint(at, close + 1, CodeKind.Section);
            MarkTrailingComment(painter, close + 1, line);
            return;
        }

        if (painter.Has("export ", at, line))
        {
            painter.Paint(at, at + 6, CodeKind.Keyword);
            at = painter.SkipBlanks(at + 7, line);
        }

        var sign = at;
        while (sign < line && code[sign] is not ('=' or ':'))
        {
            sign++;
        }

        if (sign == line)
        {
            return;
        }

        var name = sign;
        while (name > at && code[name - 1] is ' ' or '\t')
        {
            name--;
        }

        painter.Paint(at, name, CodeKind.Attr);
        MarkValue(painter, painter.SkipBlanks(sign + 1, line), line);
    }

    private static void MarkTrailingComment(CodePainter painter, int at, int line)
    {
        var text = painter.SkipBlanks(at, line);
        painter.Paint(text, text < line && painter.Code[text] is '#' or ';' ? line : text, CodeKind.Comment);
    }

    private static void MarkValue(CodePainter painter, int at, int line)
    {
        var code = painter.Code;
        if (at < line && code[at] is '"' or '\'')
        {
            var close = at + 1;
            while (close < line && code[close] != code[at])
            {
                close += code[close] == '\\' && code[at] == '"' ? 2 : 1;
            }

            if (close < line)
            {
                painter.Paint(at, close + 1, CodeKind.String);
                MarkTrailingComment(painter, close + 1, line);
                return;
            }
        }

        // A comment after a value needs a blank before it: a;b and a#b are values.
        var end = at;
        while (end < line && !(code[end] is ';' or '#' && end > at && code[end - 1] is ' ' or '\t' && end + 1 < line && code[end + 1] == ' '))
        {
            end++;
        }

        painter.Paint(end, line, CodeKind.Comment);
        while (end > at && code[end - 1] is ' ' or '\t')
        {
            end--;
        }

        if (end - at <= 5 && s_literals.Contains(code.Substring(at, end - at)))
        {
            painter.Paint(at, end, CodeKind.Literal);
        }
        else if (end > at && CodePainter.IsDigit(code[at]) && NumberReader.Read(code, at, end, hasQuotes: false) == end)
        {
            painter.Paint(at, end, CodeKind.Number);
        }
    }
}
