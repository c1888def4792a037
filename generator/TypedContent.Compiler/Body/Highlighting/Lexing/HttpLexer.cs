namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>
/// HTTP requests and responses: a first line, headers, and a body in the language of its content type. Also files with several requests, separated by
/// <c>###</c>.
/// </summary>
internal sealed class HttpLexer : CodeLexer
{
    private static readonly HashSet<string> s_methods = new(
        "GET HEAD POST PUT PATCH DELETE OPTIONS TRACE CONNECT QUERY".Split(' '), StringComparer.Ordinal);

    public override void Mark(CodePainter painter, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var next = painter.Find("\n###", at, end);
            MarkMessage(painter, at, next);
            at = next + 1;
        }
    }

    private static void MarkMessage(CodePainter painter, int start, int end)
    {
        var code = painter.Code;
        var isBehindFirst = false;
        string? body = null;
        for (var at = start; at < end;)
        {
            var line = painter.Find('\n', at, end);
            if (line == at && isBehindFirst)
            {
                MarkBody(painter, body, line + 1, end);
                return;
            }

            if (code[at] == '#' || painter.Has("//", at, line))
            {
                painter.Paint(at, line, CodeKind.Comment);
            }
            else if (code[at] == '@' && !isBehindFirst)
            {
                painter.Paint(at, painter.EndOfWord(at + 1, line), CodeKind.Variable);
            }
            else if (line > at && !isBehindFirst)
            {
                MarkFirstLine(painter, at, line);
                isBehindFirst = true;
            }
            else
            {
                var colon = painter.Find(':', at, line);
                if (colon < line && !char.IsWhiteSpace(code[at]))
                {
                    painter.Paint(at, colon, CodeKind.Attr);
                    body = string.Compare(code, at, "Content-Type", 0, 12, StringComparison.OrdinalIgnoreCase) == 0
                        ? LanguageOf(code.Substring(colon + 1, line - colon - 1)) : body;
                }
                else if (colon == line && at < line && body is null && code[at] is '{' or '[')
                {
                    MarkBody(painter, "json", at, end);
                    return;
                }
            }

            at = line + 1;
        }
    }

    private static void MarkFirstLine(CodePainter painter, int at, int line)
    {
        var code = painter.Code;
        var word = at;
        while (word < line && code[word] is not (' ' or '/'))
        {
            word++;
        }

        var name = code.Substring(at, word - at);
        if (name == "HTTP")
        {
            word = painter.Find(' ', at, line);
            painter.Paint(at, word, CodeKind.Meta);
            var status = painter.SkipBlanks(word, line);
            painter.Paint(status, painter.EndOfWord(status, line), CodeKind.Number);
            return;
        }

        if (s_methods.Contains(name))
        {
            painter.Paint(at, word, CodeKind.Keyword);
            at = painter.SkipBlanks(word, line);
        }

        var address = painter.Find(' ', at, line);
        painter.Paint(at, address, CodeKind.String);
        painter.Paint(painter.Has(" HTTP/", address, line) ? address + 1 : line, line, CodeKind.Meta);
    }

    private static string? LanguageOf(string type) =>
        type.Contains("json") ? "json" : type.Contains("html") ? "html" : type.Contains("xml") ? "xml" : type.Contains("javascript") ? "javascript" : null;

    private static void MarkBody(CodePainter painter, string? language, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(painter.Code[at]))
        {
            at++;
        }

        language ??= at < end && painter.Code[at] is '{' or '[' ? "json" : at < end && painter.Code[at] == '<' ? "xml" : null;
        if (language is not null && at < end)
        {
            _ = painter.Embed(language, at, end);
        }
    }
}
