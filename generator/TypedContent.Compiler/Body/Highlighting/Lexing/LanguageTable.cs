namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>Reads a kind of token that only some languages have.</summary>
/// <param name="run">The lexer's current state.</param>
/// <returns>Whether such a token was read.</returns>
internal delegate bool TokenReader(WordRun run);

/// <summary>The syntax of a word-based language as a table. Words in a list are separated by white space.</summary>
internal sealed record LanguageTable
{
    /// <summary>Whether words are case-insensitive.</summary>
    public bool IgnoresCase { get; init; }

    public IReadOnlyList<CommentSyntax> Comments { get; init; } = [];

    /// <summary>Its strings. The first match wins.</summary>
    public IReadOnlyList<TextSyntax> Texts { get; init; } = [];

    /// <summary>Readers of its special tokens, which are tried before everything else.</summary>
    public IReadOnlyList<TokenReader> Readers { get; init; } = [];

    public string Keywords { get; init; } = "";

    /// <summary>Words that are keywords unless the next character shows that they are names.</summary>
    public string Contextual { get; init; } = "";

    /// <summary>The characters after a contextual word that make it a name.</summary>
    public string ContextualStops { get; init; } = "=.,):](+;-*/<>&|?!}";

    /// <summary>Whether contextual words are keywords only as the first word of a line.</summary>
    public bool ContextualIsFirst { get; init; }

    public string Types { get; init; } = "";

    public string Literals { get; init; } = "";

    public string BuiltIns { get; init; } = "";

    /// <summary>Characters that may begin a word, besides letters and underscores.</summary>
    public string WordStarts { get; init; } = "";

    /// <summary>Characters that a word may contain, besides letters, digits, and underscores.</summary>
    public string WordParts { get; init; } = "";

    /// <summary>Whether a word after a dot is a member, and so not a keyword.</summary>
    public bool HasMembers { get; init; } = true;

    /// <summary>The character after a string or word that makes it a key; NUL if there are no keys.</summary>
    public char KeySign { get; init; }

    /// <summary>Whether quotes can separate the digits of numbers.</summary>
    public bool HasQuotedDigits { get; init; }

    /// <summary>Words that an operand follows, so that a slash after them begins a regular expression.</summary>
    public string Operators { get; init; } = "";
}
