using System.Runtime.CompilerServices;
using System.Text;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Output;

/// <summary>
/// Escapes text and attribute values in sanitized HTML, and decodes them; no other code knows the rules. Only five references are ever written. It escapes more
/// than the standard's serializer does: <c>&lt;</c> and <c>&gt;</c> in attribute values too, so that no later reader can take a value for a tag. Carriage
/// returns become line feeds; controls and unpaired surrogates, which are invalid in a document, are dropped or replaced.
/// </summary>
internal static class HtmlText
{
    /// <summary>Finds the next character that must be replaced.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to end.</param>
    /// <param name="isAttribute">Whether it is the value of an attribute.</param>
    /// <param name="replacement">The replacement, which may be empty; null if the rest needs no change.</param>
    /// <returns>The index of the character; the end if there is none.</returns>
    [MethodImpl(HotLoop.Options)]
    public static int FindSpecial(ReadOnlySpan<char> text, int start, int end, bool isAttribute, out string? replacement)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is >= '?' and < '\u007F' or >= '\'' and < '<' or ' ')
            {
                continue;
            }

            replacement = c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' when isAttribute => "&quot;",
                '\u00A0' => "&nbsp;",
                '\r' => "\n",
                < ' ' when c is not ('\t' or '\n' or '\f') => "",
                '\uFFFE' or '\uFFFF' => "",
                >= '\uD800' and <= '\uDFFF' when !IsPaired(text, i) => "\uFFFD",
                _ => null,
            };

            if (replacement is not null)
            {
                return i;
            }
        }

        replacement = null;
        return end;
    }

    /// <summary>Writes a part of a text, escaped.</summary>
    /// <param name="output">Receives the escaped text.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isAttribute">Whether it is the value of an attribute in double quotes.</param>
    public static StringBuilder Escape(StringBuilder output, string text, int start, int end, bool isAttribute)
    {
        while (true)
        {
            var special = FindSpecial(text.AsSpan(), start, end, isAttribute, out var replacement);
            output.Append(text, start, special - start);
            if (replacement is null)
            {
                return output;
            }

            output.Append(replacement);
            start = special + 1;
        }
    }

    /// <summary>The text as it reads back after it was written as HTML and parsed.</summary>
    public static string Normalize(string text)
    {
        StringBuilder? normal = null;
        for (var start = 0; ;)
        {
            var special = FindSpecial(text.AsSpan(), start, text.Length, isAttribute: true, out var replacement);
            if (replacement is null)
            {
                return normal is null ? text : normal.Append(text, start, text.Length - start).ToString();
            }

            // Keeps a character that is written as a reference, since it reads back as itself.
            normal ??= new StringBuilder(text.Length);
            normal.Append(text, start, special - start).Append(replacement.Length > 1 ? text.Substring(special, 1) : replacement);
            start = special + 1;
        }
    }

    /// <summary>Decodes escaped text or an escaped value.</summary>
    public static string Decode(string html) => html.IndexOf('&') < 0
        ? html
        : html.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&nbsp;", "\u00A0").Replace("&amp;", "&");

    private static bool IsPaired(ReadOnlySpan<char> text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
