namespace TypedContent.Searching;

/// <summary>A word of a text as it is searched for.</summary>
/// <param name="Term">The word, folded.</param>
/// <param name="Start">Where in the text it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it is.</param>
/// <remarks>This file is compiled into the compiler as well.</remarks>
internal readonly record struct SearchToken(string Term, int Start, int End, TokenKind Kind);

/// <summary>What a word of a text is.</summary>
internal enum TokenKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A part of a word that is made of several: <c>content</c> of <c>ContentCollection</c>.</summary>
    Part,

    /// <summary>All of such a word: <c>contentcollection</c>.</summary>
    Whole,

    /// <summary>Two characters of a script that has no blanks between words.</summary>
    Pair,

    /// <summary>The last character of such a text, with which no pair begins.</summary>
    Last,
}
