namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>Dockerfiles: instructions that may span lines, some of them with shell code.</summary>
internal sealed class DockerfileLexer : CodeLexer
{
    private static readonly HashSet<string> s_instructions = new(
        """
        ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_shell = new("RUN CMD ENTRYPOINT SHELL HEALTHCHECK".Split(' '), StringComparer.OrdinalIgnoreCase);

    public override void Mark(CodePainter painter, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var line = painter.Find('\n', at, end);
            var text = painter.SkipBlanks(at, line);
            if (text < line && painter.Code[text] == '#')
            {
                painter.Paint(text, line, CodeKind.Comment);
                at = line + 1;
                continue;
            }

            var to = text == line ? line : EndOfInstruction(painter, text, end);
            MarkInstruction(painter, text, to);
            at = to + 1;
        }
    }

    /// <summary>The end of an instruction, which continues after a backslash, over comments, and through its here-documents.</summary>
    private static int EndOfInstruction(CodePainter painter, int at, int end)
    {
        var words = new Queue<string>();
        while (true)
        {
            var line = painter.Find('\n', at, end);
            var text = painter.SkipBlanks(at, line);
            var isComment = text < line && painter.Code[text] == '#';
            for (var i = painter.Find("<<", at, line); i < line && !isComment; i = painter.Find("<<", i + 2, line))
            {
                var word = i + 2;
                while (word < line && painter.Code[word] is '-' or '"' or '\'')
                {
                    word++;
                }

                var to = painter.EndOfWord(word, line);
                if (to > word && !CodePainter.IsDigit(painter.Code[word]))
                {
                    words.Enqueue(painter.Code.Substring(word, to - word));
                }
            }

            var last = line;
            while (last > at && painter.Code[last - 1] is ' ' or '\t')
            {
                last--;
            }

            at = line + 1;
            if (at >= end || !(isComment || (last > 0 && painter.Code[last - 1] is '\\' or '`')))
            {
                return EndOfDocuments(painter, words, line, end);
            }
        }
    }

    private static int EndOfDocuments(CodePainter painter, Queue<string> words, int line, int end)
    {
        while (words.Count > 0 && line < end)
        {
            var word = words.Dequeue();
            while (line < end)
            {
                var next = painter.Find('\n', line + 1, end);
                var text = line + 1;
                while (text < next && painter.Code[text] == '\t')
                {
                    text++;
                }

                line = next;
                if (next - text == word.Length && painter.Has(word, text, next))
                {
                    break;
                }
            }
        }

        return line;
    }

    private static void MarkInstruction(CodePainter painter, int at, int end)
    {
        var to = painter.EndOfWord(at, end);
        var word = painter.Code.Substring(at, Math.Min(20, to - at));
        if (!s_instructions.Contains(word))
        {
            _ = painter.Embed("dockerfile-arguments", at, end);
            return;
        }

        painter.Paint(at, to, CodeKind.Keyword);
        if (string.Equals(word, "ONBUILD", StringComparison.OrdinalIgnoreCase))
        {
            MarkOnBuild(painter, painter.SkipBlanks(to, end), end);
        }
        else
        {
            MarkArguments(painter, word, to, end);
        }
    }

    private static void MarkOnBuild(CodePainter painter, int at, int end)
    {
        var to = painter.EndOfWord(at, end);
        var word = painter.Code.Substring(at, Math.Min(20, to - at));
        painter.Paint(at, to, s_instructions.Contains(word) ? CodeKind.Keyword : CodeKind.Plain);
        MarkArguments(painter, word, to, end);
    }

    private static void MarkArguments(CodePainter painter, string word, int at, int end)
    {
        if (!s_shell.Contains(word))
        {
            _ = painter.Embed("dockerfile-arguments", at, end);
            return;
        }

        // The instruction's own options, which are not part of the shell command.
        at = painter.SkipBlanks(at, end);
        while (painter.Has("--", at, end))
        {
            var option = at;
            while (at < end && !char.IsWhiteSpace(painter.Code[at]))
            {
                at++;
            }

            painter.Paint(option, Math.Min(at, painter.Find('=', option, at)), CodeKind.Attr);
            at = painter.SkipBlanks(at, end);
        }

        if (painter.Has("CMD ", at, end) && string.Equals(word, "HEALTHCHECK", StringComparison.OrdinalIgnoreCase))
        {
            painter.Paint(at, at + 3, CodeKind.Keyword);
            at += 4;
        }

        _ = painter.Embed(at < end && painter.Code[at] == '[' ? "json" : "bash", at, end);
    }
}
