namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>A here-document: whole lines up to one with its delimiter word, such as <c>&lt;&lt;EOF</c>. An unclosed one extends to the end.</summary>
/// <param name="Word">The delimiter word.</param>
/// <param name="MayIndent">Whether the delimiter may be indented. Shells allow only tabs, but the difference does not matter here.</param>
internal sealed record HereDocument(string Word, bool MayIndent)
{
    /// <summary>The character before a variable's name in it; NUL for none.</summary>
    public char Sigil { get; init; }

    /// <summary>The language of code between <c>#{</c> and <c>}</c> in it; null if there is no interpolation.</summary>
    public string? HoleLanguage { get; init; }

    /// <summary>Whether code may follow the delimiter on its line, as in PHP.</summary>
    public bool MayGoOn { get; init; }

    /// <returns>The position where the code continues.</returns>
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
