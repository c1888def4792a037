using System.Runtime.CompilerServices;
using System.Text;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Output;

/// <summary>
/// How text and attribute values are escaped in sanitized HTML, and how they are read back: the only place that knows. Five
/// references are written and no others. More is escaped than the standard's serializer escapes: <c>&lt;</c> and <c>&gt;</c> in
/// attribute values too, so that no later reader can take a value for a tag. Carriage returns become line feeds; controls and halves
/// of surrogate pairs, which no document may hold, are dropped or replaced.
/// </summary>
internal static class HtmlText
{
    /// <summary>Finds the next character that is not written as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to end.</param>
    /// <param name="isAttribute">Whether it is the value of an attribute.</param>
    /// <param name="replacement">What is written in its place, which may be nothing; null where all the rest is written as it is.</param>
    /// <returns>The index of the character; the end where there is none.</returns>
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

    /// <summary>Writes a part of a text, with what is special in it escaped.</summary>
    /// <param name="output">Takes it.</param>
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

    /// <summary>Decodes text that was written as HTML.</summary>
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

            // A reference is read back as the character that it is for.
            normal ??= new StringBuilder(text.Length);
            normal.Append(text, start, special - start).Append(replacement.Length > 1 ? text.Substring(special, 1) : replacement);
            start = special + 1;
        }
    }

    /// <summary>Text or a value as it was before it was escaped.</summary>
    public static string Decode(string html) => html.IndexOf('&') < 0
        ? html
        : html.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&nbsp;", "\u00A0").Replace("&amp;", "&");

    private static bool IsPaired(ReadOnlySpan<char> text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
