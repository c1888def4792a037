namespace TypedContent.Searching;

/// <summary>A searchable word of a text.</summary>
/// <param name="Term">The word, folded.</param>
/// <param name="Start">The position where it begins in the text.</param>
/// <param name="End">The position where it ends.</param>
/// <param name="Kind">The kind of word.</param>
/// <remarks>This file is also compiled into the compiler.</remarks>
internal readonly record struct SearchToken(string Term, int Start, int End, TokenKind Kind);

/// <summary>The kinds of words.</summary>
internal enum TokenKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A part of a compound word: <c>content</c> in <c>ContentCollection</c>.</summary>
    Part,

    /// <summary>A whole compound word: <c>contentcollection</c>.</summary>
    Whole,

    /// <summary>Two adjacent characters of a script without blanks between words.</summary>
    Pair,

    /// <summary>The last character of such a text, which begins no pair.</summary>
    Last,
}
