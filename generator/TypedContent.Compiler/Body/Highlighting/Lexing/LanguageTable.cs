namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>Reads a kind of token that only some languages have.</summary>
/// <param name="run">Where the lexer is.</param>
/// <returns>Whether it was there, and was read.</returns>
internal delegate bool TokenReader(WordRun run);

/// <summary>What a language is made of, for those that are made of words: lists of words are separated by white space.</summary>
internal sealed record LanguageTable
{
    /// <summary>Whether words are the same in any case.</summary>
    public bool IgnoresCase { get; init; }

    public IReadOnlyList<CommentSyntax> Comments { get; init; } = [];

    /// <summary>Its texts. The first that fits is taken.</summary>
    public IReadOnlyList<TextSyntax> Texts { get; init; } = [];

    /// <summary>What it has besides, which is looked for before everything else.</summary>
    public IReadOnlyList<TokenReader> Readers { get; init; } = [];

    public string Keywords { get; init; } = "";

    /// <summary>Words that are keywords unless what follows shows that they are names.</summary>
    public string Contextual { get; init; } = "";

    /// <summary>What follows a contextual word that is a name.</summary>
    public string ContextualStops { get; init; } = "=.,):](+;-*/<>&|?!}";

    /// <summary>Whether contextual words are keywords only as the first word of a line.</summary>
    public bool ContextualIsFirst { get; init; }

    public string Types { get; init; } = "";

    public string Literals { get; init; } = "";

    public string BuiltIns { get; init; } = "";

    /// <summary>What may begin a word besides letters and underscores.</summary>
    public string WordStarts { get; init; } = "";

    /// <summary>What a word may hold besides letters, digits and underscores.</summary>
    public string WordParts { get; init; } = "";

    /// <summary>Whether a word behind a dot is a member, and so no keyword.</summary>
    public bool HasMembers { get; init; } = true;

    /// <summary>What follows a text or a word that is a key; NUL where there are no keys.</summary>
    public char KeySign { get; init; }

    /// <summary>Whether quotes separate the digits of numbers.</summary>
    public bool HasQuotedDigits { get; init; }

    /// <summary>Words behind which an operand begins, so that a slash there begins a regular expression.</summary>
    public string Operators { get; init; } = "";
}
