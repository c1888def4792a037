using System.Globalization;

namespace TypedContent.Compiler.Sanitizing.Policy;

/// <summary>
/// Recognizes values that no script of the page can take for code, a selector, an address, or HTML, whatever library it uses: plain words and numbers. A list
/// of attribute names could never be complete, so the values decide.
/// </summary>
internal static class PlainValues
{
    private static readonly HashSet<string> Commands = new(
        PolicyDefaults.CommandClasses.Split(' ').Where(name => name[name.Length - 1] != '-'), StringComparer.OrdinalIgnoreCase);

    private static readonly string[] CommandPrefixes = [.. PolicyDefaults.CommandClasses.Split(' ').Where(name => name[name.Length - 1] == '-')];

    /// <summary>Letters of any script with their marks, digits, blanks, and <c>- _ . , : ; %</c>.</summary>
    public static bool IsPlain(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
                or ' ' or '\t' or '\n' or '\r' or '-' or '_' or '.' or ',' or ':' or ';' or '%')
            {
                continue;
            }

            if (c < '\u0080' || !IsLetter(CharUnicodeInfo.GetUnicodeCategory(value, i)))
            {
                return false;
            }

            i += char.IsHighSurrogate(c) ? 1 : 0;
        }

        return true;
    }

    /// <summary>Whether a class name is only that: AngularJS runs the text after a colon.</summary>
    public static bool IsClassName(string name) =>
        name.IndexOfAny([':', '(', ')', '[', ']', '{', '}', '<', '>']) < 0 && !Commands.Contains(name)
        && !Array.Exists(CommandPrefixes, p => name.StartsWith(p, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether a text for readers would be active if it were written as HTML, as light boxes and tooltips do with titles: it contains the tag of a dangerous
    /// element, or a tag that gives an attribute a value. <c>List&lt;T></c> and <c>the &lt;div> element</c> are inactive.
    /// </summary>
    public static bool HoldsLiveMarkup(string text)
    {
        var (close, equals) = (-1, -1);
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<', at + 1))
        {
            var end = at + 1;
            while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-')
            {
                end++;
            }

            if (end == at + 1 || text[at + 1] is '-' or (>= '0' and <= '9'))
            {
                continue;
            }

            // Each search result is kept. Searching again for every unclosed tag would be quadratic.
            close = Next(text, '>', end, close);
            equals = Next(text, '=', end, equals);
            if (equals < close || ElementNames.IsNeverAllowed(text.Substring(at + 1, end - at - 1).ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(string text, char c, int from, int known) => known >= from ? known : text.IndexOf(c, from) is >= 0 and var at ? at : text.Length;

    private static bool IsLetter(UnicodeCategory category) =>
        category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
