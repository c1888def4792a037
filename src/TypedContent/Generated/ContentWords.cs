using System.ComponentModel;

namespace TypedContent.Generated;

/// <summary>Lists of words for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ContentWords
{
    /// <summary>A word as a list.</summary>
    /// <param name="word">The word; may be null.</param>
    /// <returns>A list with the word; empty if it is null or empty.</returns>
    public static IReadOnlyList<string> Of(string? word) => string.IsNullOrEmpty(word) ? [] : [word];
}
