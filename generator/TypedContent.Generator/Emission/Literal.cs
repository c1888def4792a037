using System.Globalization;
using System.Text;

namespace TypedContent.Generator.Emission;

/// <summary>Writes values as C# literals that say exactly the same, whatever is in them.</summary>
internal static class Literal
{
    /// <summary>A string literal, or <c>null</c>.</summary>
    public static string String(string? text) => text is null ? "null" : Quote(text, keepLoneSurrogates: true);

    /// <summary>
    /// UTF-8 bytes: several lines as a raw literal, which reads like the text itself, where every character of it can be in
    /// one; else an escaped one. A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>Lines to be written at one indentation.</returns>
    public static string Utf8(string text)
    {
        if (text.IndexOf('\n') < 0 || !CanStandRaw(text))
        {
            return Quote(text, keepLoneSurrogates: false) + "u8";
        }

        var quotes = new string('"', Math.Max(3, LongestRunOfQuotes(text) + 1));
        return $"{quotes}\n{text}\n{quotes}u8";
    }

    public static string Strings(IEnumerable<string> items) => "[" + string.Join(", ", items.Select(String)) + "]";

    public static string Key(ulong key) => "0x" + key.ToString("X16", CultureInfo.InvariantCulture);

    public static string Date(DateTimeOffset? date)
    {
        if (date is not { } value)
        {
            return "null";
        }

        var offset = value.Offset == TimeSpan.Zero ? "global::System.TimeSpan.Zero"
            : value.Offset.Seconds == 0 ? FormattableString.Invariant($"new({value.Offset.Days * 24 + value.Offset.Hours}, {value.Offset.Minutes}, 0)")
            : FormattableString.Invariant($"new({value.Offset.Ticks}L)");
        return value.Ticks % TimeSpan.TicksPerSecond == 0
            ? FormattableString.Invariant($"new({value.Year}, {value.Month}, {value.Day}, {value.Hour}, {value.Minute}, {value.Second}, {offset})")
            : FormattableString.Invariant($"new({value.Ticks}L, {offset})");
    }

    public static string Real(double value) => value switch
    {
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        double.NaN => "double.NaN",
        _ => value.ToString("R", CultureInfo.InvariantCulture) + "d",
    };

    private static string Quote(string text, bool keepLoneSurrogates)
    {
        var quoted = new StringBuilder(text.Length + 16).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '"' or '\\':
                    quoted.Append('\\').Append(c);
                    break;
                case '\n':
                    quoted.Append("\\n");
                    break;
                case '\r':
                    quoted.Append("\\r");
                    break;
                case '\t':
                    quoted.Append("\\t");
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        quoted.Append(c).Append(text[++i]);
                    }
                    else if (char.IsSurrogate(c))
                    {
                        Escape(quoted, keepLoneSurrogates ? c : '\uFFFD');
                    }
                    else if (IsPlain(c))
                    {
                        quoted.Append(c);
                    }
                    else
                    {
                        Escape(quoted, c);
                    }

                    break;
            }
        }

        return quoted.Append('"').ToString();
    }

    private static void Escape(StringBuilder quoted, char c) => quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));

    private static bool CanStandRaw(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (c != '\n' && (char.IsSurrogate(c) || !IsPlain(c)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a character is seen as itself: no control, no line end of any kind, nothing that turns text around or is invisible.</summary>
    private static bool IsPlain(char c) => char.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format);

    private static int LongestRunOfQuotes(string text)
    {
        var longest = 0;
        for (int i = 0, run = 0; i < text.Length; i++)
        {
            run = text[i] == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
