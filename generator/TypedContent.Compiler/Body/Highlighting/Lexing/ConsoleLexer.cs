namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>A console session: input at a prompt, and output. Only lines with a prompt are code.</summary>
internal sealed class ConsoleLexer : CodeLexer
{
    public override void Mark(CodePainter painter, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var line = painter.Find('\n', at, end);
            var isPowerShell = painter.Has("PS ", at, line) || painter.Has("PS>", at, line);
            var prompt = isPowerShell ? painter.Find('>', at, line) : PromptAt(painter, at, line);
            if (prompt < line)
            {
                painter.Paint(at, prompt + 1, CodeKind.Meta);
                line = EndOfCommand(painter, line, end);
                _ = painter.Embed(isPowerShell ? "powershell" : "bash", prompt + 1, line);
            }

            at = line + 1;
        }
    }

    /// <summary><c>$ </c>, <c>% </c>, and <c>> </c> at the beginning of a line, also after <c>user@host:~</c>.</summary>
    private static int PromptAt(CodePainter painter, int at, int line)
    {
        var i = at;
        var hasHost = false;
        while (i < line && i - at < 80 && !char.IsWhiteSpace(painter.Code[i]) && painter.Code[i] is not ('$' or '%' or '>'))
        {
            hasHost |= painter.Code[i] is '@' or '~';
            i++;
        }

        var isPrompt = i < line && painter.Code[i] is '$' or '%' or '>' && i + 1 < line && painter.Code[i + 1] == ' ' && (i == at || hasHost);
        return isPrompt ? i : line;
    }

    private static int EndOfCommand(CodePainter painter, int line, int end)
    {
        while (line < end && line > 0 && painter.Code[line - 1] is '\\' or '`')
        {
            line = painter.Find('\n', line + 1, end);
        }

        return line;
    }
}
