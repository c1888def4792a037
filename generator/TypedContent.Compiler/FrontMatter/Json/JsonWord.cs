using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedContent.Compiler.FrontMatter.Json;

/// <summary>JSON values without quotation marks (numbers and three words), and common mistakes in writing them.</summary>
internal static class JsonWord
{
    private const int MaxShown = 30;

    private static readonly Regex s_number = new(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    public static bool IsValid(string word) => word is "true" or "false" or "null" || s_number.IsMatch(word);

    /// <summary>Whether a character is a quotation mark that JSON does not allow.</summary>
    public static bool IsOtherQuote(char c) => c is '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '＂' or '`';

    /// <summary>Explains an invalid word.</summary>
    public static string Explain(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower is "true" or "false" or "null" ? $"JSON writes '{lower}', in lower case"
            : word[0] == '\'' ? "text must be in double quotes \", not in single ones"
            : word[0] is '-' or '+' or '.' or (>= '0' and <= '9') ? $"'{Shorten(word)}' is not a JSON number; text or a date must be in double quotes"
            : "text must be in double quotes";
    }

    public static string ExplainQuote(char quote) => $"the quotation mark {quote} is not allowed in JSON; write \"";

    /// <summary>Explains a character that cannot begin a value.</summary>
    public static string ExplainMark(char mark) =>
        char.IsWhiteSpace(mark) ? $"the space character U+{Code(mark)} is not allowed in JSON" : $"a value cannot begin with {mark}";

    public static string ExplainControl(char control) =>
        $"the control character U+{Code(control)} is not allowed here; remove it, or write \"\\u{Code(control)}\"";

    // The word may be megabytes long.
    private static string Shorten(string word) => word.Length > MaxShown ? word.Substring(0, MaxShown) + "…" : word;

    private static string Code(char c) => ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
