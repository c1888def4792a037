namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>The table-driven lexer for languages made of words, strings, numbers, and comments.</summary>
internal sealed class WordLexer : CodeLexer
{
    private readonly Dictionary<string, CodeKind> _words;
    private readonly HashSet<string> _contextual;
    private readonly HashSet<string> _operators;
    private readonly int _longest;
    private readonly bool[] _beginsText = new bool[128];
    private readonly bool[] _beginsComment = new bool[128];

    public WordLexer(LanguageTable table)
    {
        Table = table;
        var comparer = table.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        _words = new Dictionary<string, CodeKind>(comparer);
        _contextual = new HashSet<string>(Split(table.Contextual), comparer);
        _operators = new HashSet<string>(Split(table.Operators), comparer);
        Add(table.Keywords, CodeKind.Keyword);
        Add(table.Types, CodeKind.Type);
        Add(table.Literals, CodeKind.Literal);
        Add(table.BuiltIns, CodeKind.BuiltIn);
        _longest = _words.Keys.Concat(_operators).Concat(_contextual).Select(word => word.Length).DefaultIfEmpty(0).Max();
        foreach (var c in table.Texts.SelectMany(text => text.FirstCharacters))
        {
            _beginsText[c] = true;
        }

        foreach (var c in table.Comments.SelectMany(comment => new[] { char.ToLowerInvariant(comment.Open[0]), char.ToUpperInvariant(comment.Open[0]) }))
        {
            _beginsComment[c] = true;
        }
    }

    public LanguageTable Table { get; }

    public override void Mark(CodePainter painter, int start, int end) => new WordRun(this, painter, start, end).Run();

    /// <summary>Marks code up to the bracket that closes an open one.</summary>
    /// <returns>The position of the bracket, or the end.</returns>
    public int MarkUntil(CodePainter painter, int start, int end, string close) => new WordRun(this, painter, start, end).RunUntil(close);

    public bool MayBeginText(char c) => c < 128 && _beginsText[c];

    public bool MayBeginComment(char c) => c < 128 && _beginsComment[c];

    /// <summary>The kind of a word that does not depend on its context.</summary>
    public CodeKind Find(string code, int start, int end) =>
        end - start <= _longest && _words.TryGetValue(code.Substring(start, end - start), out var kind) ? kind : CodeKind.Plain;

    public bool IsContextual(string code, int start, int end) =>
        _contextual.Count > 0 && end - start <= _longest && _contextual.Contains(code.Substring(start, end - start));

    public bool IsOperator(string word) => _operators.Contains(word);

    private void Add(string words, CodeKind kind)
    {
        foreach (var word in Split(words))
        {
            _words[word] = kind;
        }
    }

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
