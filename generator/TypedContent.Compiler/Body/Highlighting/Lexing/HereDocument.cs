namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>A text of whole lines, to a line that has its word: <c>&lt;&lt;EOF</c>. One that is not closed goes to the end.</summary>
/// <param name="Word">What ends it.</param>
/// <param name="MayIndent">Whether blanks may be before its word; tabs only for a shell, which makes no difference worth having here.</param>
internal sealed record HereDocument(string Word, bool MayIndent)
{
    /// <summary>What names a variable in it; NUL for none.</summary>
    public char Sigil { get; init; }

    /// <summary>The language of the code in it between <c>#{</c> and <c>}</c>; null where that is text.</summary>
    public string? HoleLanguage { get; init; }

    /// <summary>Whether its word may have code behind it in its line, as in PHP.</summary>
    public bool MayGoOn { get; init; }

    /// <returns>Where the code goes on.</returns>
    public int Mark(CodePainter painter, int at, int end)
    {
        var code = painter.Code;
        while (at < end)
        {
            var line = painter.Find('\n', at, end);
            var word = MayIndent ? painter.SkipBlanks(at, end) : at;
            if (painter.Has(Word, word, end) && Ends(code, word + Word.Length, line))
            {
                painter.Paint(at, word + Word.Length, CodeKind.String);
                return word + Word.Length;
            }

            MarkLine(painter, at, line);
            at = line + 1;
            painter.Paint(line, Math.Min(at, end), CodeKind.String);
        }

        return end;
    }

    private bool Ends(string code, int at, int line)
    {
        if (MayGoOn)
        {
            return at >= line || !CodePainter.IsWord(code[at]);
        }

        while (at < line && code[at] is ' ' or '\t')
        {
            at++;
        }

        return at >= line;
    }

    private void MarkLine(CodePainter painter, int at, int line)
    {
        painter.Paint(at, line, CodeKind.String);
        var isOpen = false;
        for (var i = at; (Sigil != '\0' || HoleLanguage is not null) && i + 1 < line; i++)
        {
            if (painter.Code[i] == '\\')
            {
                i++;
            }
            else if (HoleLanguage is not null && !isOpen && painter.Has("#{", i, line))
            {
                var close = painter.Find('}', i, line);
                if (close == line)
                {
                    isOpen = true;
                    continue;
                }

                painter.Paint(i, close + 1, CodeKind.Subst);
                painter.Paint(i + 2, close, CodeKind.Plain);
                _ = painter.Embed(HoleLanguage, i + 2, close);
                i = close;
            }
            else if (painter.Code[i] == Sigil && CodePainter.IsWord(painter.Code[i + 1]) && !CodePainter.IsDigit(painter.Code[i + 1]))
            {
                var to = painter.EndOfWord(i + 1, line);
                painter.Paint(i, to, CodeKind.Variable);
                i = to - 1;
            }
        }
    }
}
