using TypedContent.Compiler.Sanitizing.Policy;

namespace TypedContent.Compiler.Sanitizing.Css;

/// <summary>
/// Adds <c>safe</c> to alignment that would let content overflow its box on both sides or at its start, where the page's menu is (CSS Box Alignment, overflow
/// alignment). As long as the content fits, it looks the same.
/// </summary>
internal static class SafeAlignment
{
    private static readonly HashSet<string> Properties = new(PolicyDefaults.AlignmentProperties.Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Words = new(PolicyDefaults.OverflowingAlignment.Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <param name="property">The property, in lower case and without a vendor prefix.</param>
    public static bool Governs(string property) => Properties.Contains(property);

    /// <param name="value">A value of an alignment property.</param>
    /// <returns>The value to publish; null if it cannot be made safe.</returns>
    public static string? Of(string value)
    {
        var mark = value.IndexOf('!');
        var important = mark < 0 ? "" : value.Substring(mark);
        var words = (mark < 0 ? value : value.Substring(0, mark)).Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || Array.Exists(words, word => word.IndexOfAny(['(', '"', '\'', ',']) >= 0 || Is(word, "legacy")))
        {
            return null;
        }

        if (!Array.Exists(words, word => Words.Contains(word) || Is(word, "unsafe")))
        {
            return value;
        }

        var safe = new List<string>(words.Length * 2);
        foreach (var word in words)
        {
            if (Words.Contains(word) && (safe.Count == 0 || !Is(safe[safe.Count - 1], "safe")))
            {
                safe.Add("safe");
            }

            if (!Is(word, "unsafe"))
            {
                safe.Add(word);
            }
        }

        return string.Join(" ", safe) + (important.Length == 0 ? "" : " " + important);
    }

    private static bool Is(string word, string expected) => word.Equals(expected, StringComparison.OrdinalIgnoreCase);
}
