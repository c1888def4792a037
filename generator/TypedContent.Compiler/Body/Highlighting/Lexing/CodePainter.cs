namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>Code, and the kind of each of its characters. Lexers paint and do nothing else, so that no letter of the code can get lost.</summary>
/// <param name="code">The code, with line feeds for line ends.</param>
/// <param name="find">Finds the lexer of a language that is embedded, by any of its names.</param>
internal sealed class CodePainter(string code, Func<string, CodeLexer?> find)
{
    /// <summary>Languages in languages, such as markup in C# in markup. What is deeper stays as it is.</summary>
    private const int Deepest = 24;

    private int _depth;

    public string Code => code;

    public CodeKind[] Kinds { get; } = new CodeKind[code.Length];

    public void Paint(int start, int end, CodeKind kind)
    {
        for (var i = start; i < end; i++)
        {
            Kinds[i] = kind;
        }
    }

    /// <summary>Marks a part that is in another language.</summary>
    /// <returns>False for a language that is not known.</returns>
    public bool Embed(string language, int start, int end)
    {
        if (find(language) is not { } lexer || !Enter())
        {
            return false;
        }

        lexer.Mark(this, start, end);
        Leave();
        return true;
    }

    /// <summary>Marks code in another language up to what closes it, outside of its brackets and texts.</summary>
    /// <returns>The place of what closes it, or the end.</returns>
    public int EmbedUntil(string language, int start, int end, string close)
    {
        if (find(language) is not WordLexer lexer || !Enter())
        {
            return end;
        }

        var at = lexer.MarkUntil(this, start, end, close);
        Leave();
        return at;
    }

    /// <summary>Goes into what is nested.</summary>
    /// <returns>False where that would be too deep.</returns>
    public bool Enter() => _depth < Deepest && ++_depth > 0;

    public void Leave() => _depth--;

    /// <returns>Whether the code has a text at a place.</returns>
    public bool Has(string text, int at, int end) => Has(code, text, at, end);

    public static bool Has(string code, string text, int at, int end) =>
        at + text.Length <= end && string.CompareOrdinal(code, at, text, 0, text.Length) == 0;

    /// <summary>The next place of a character.</summary>
    /// <returns>The end where there is none.</returns>
    public int Find(char c, int at, int end)
    {
        var found = at < end ? code.IndexOf(c, at, end - at) : -1;
        return found < 0 ? end : found;
    }

    /// <summary>The next place of a text.</summary>
    /// <returns>The end where there is none.</returns>
    public int Find(string text, int at, int end, StringComparison comparison = StringComparison.Ordinal)
    {
        var found = at < end ? code.IndexOf(text, at, end - at, comparison) : -1;
        return found < 0 ? end : found;
    }

    /// <summary>The next character that is neither a blank nor a tab.</summary>
    public int SkipBlanks(int at, int end)
    {
        while (at < end && code[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>Where a word ends that begins at a place: letters, digits and underscores, and what else it may hold.</summary>
    public int EndOfWord(int at, int end, string more = "")
    {
        while (at < end && (IsWord(code[at]) || more.IndexOf(code[at]) >= 0))
        {
            at++;
        }

        return at;
    }

    public static bool IsWord(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_'
        || (c > '\u007F' && (char.IsLetterOrDigit(c) || char.IsSurrogate(c)));

    public static bool IsDigit(char c) => c is >= '0' and <= '9';
}
