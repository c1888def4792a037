namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>Code, and the kind of each of its characters. Lexers only assign kinds, so they cannot lose any of the code.</summary>
/// <param name="code">The code, with line feeds as line ends.</param>
/// <param name="find">Finds the lexer of an embedded language by any of its names.</param>
internal sealed class CodePainter(string code, Func<string, CodeLexer?> find)
{
    /// <summary>The maximum depth of nested languages, such as markup in C# in markup. Anything deeper is not marked.</summary>
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

    /// <summary>Marks a part in another language.</summary>
    /// <returns>False for an unknown language.</returns>
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

    /// <summary>Marks code in another language up to a closing delimiter outside its brackets and strings.</summary>
    /// <returns>The position of the delimiter, or the end.</returns>
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

    /// <summary>Enters a nested language.</summary>
    /// <returns>False if it would be too deep.</returns>
    public bool Enter() => _depth < Deepest && ++_depth > 0;

    public void Leave() => _depth--;

    /// <returns>Whether the code contains a text at a position.</returns>
    public bool Has(string text, int at, int end) => Has(code, text, at, end);

    public static bool Has(string code, string text, int at, int end) =>
        at + text.Length <= end && string.CompareOrdinal(code, at, text, 0, text.Length) == 0;

    /// <summary>The next position of a character.</summary>
    /// <returns>The position; the end if there is none.</returns>
    public int Find(char c, int at, int end)
    {
        var found = at < end ? code.IndexOf(c, at, end - at) : -1;
        return found < 0 ? end : found;
    }

    /// <summary>The next position of a text.</summary>
    /// <returns>The position; the end if there is none.</returns>
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

    /// <summary>The end of the word that begins at a position: letters, digits, underscores, and the additional characters.</summary>
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
