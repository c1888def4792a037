using System.Globalization;
using System.Net;
using System.Text;
using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Includes;

namespace TypedContent.Compiler.Body.Parts;

/// <summary>
/// Placeholder words for the values of variables. They are replaced after Markdown was rendered, so that a value is always text and never Markdown
/// syntax.
/// </summary>
internal sealed class ValueTokens
{
    private const int Digits = 4;

    private static readonly HashSet<string> s_addresses = new(StringComparer.OrdinalIgnoreCase) { "href", "src", "poster", "cite", "srcset" };

    private readonly List<string> _values = [];
    private readonly string _prefix;

    /// <param name="texts">The texts that must not contain the words.</param>
    public ValueTokens(IReadOnlyCollection<string> texts)
    {
        var number = 0;
        do
        {
            _prefix = string.Format(CultureInfo.InvariantCulture, "tcvalue{0}x", number++);
        }
        while (texts.Any(text => text.IndexOf(_prefix, StringComparison.OrdinalIgnoreCase) >= 0));
    }

    /// <summary>Adds a value and returns its word.</summary>
    public string Add(string value)
    {
        var index = _values.IndexOf(value);
        if (index < 0)
        {
            index = _values.Count;
            _values.Add(value);
        }

        return _prefix + index.ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }

    /// <summary>Replaces the words in a text with their values.</summary>
    public string Restore(string text) => Replace(text, (value, _) => value, []);

    /// <summary>Replaces the words in HTML with their values, escaped for their context.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="edits">Receives the replacements.</param>
    public string Fill(string html, List<ComponentEdit> edits) =>
        Replace(html, (value, at) => WebUtility.HtmlEncode(IsInAddress(html, at) ? Escape(value) : value), edits);

    private string Replace(string text, Func<string, int, string> valueAt, List<ComponentEdit> edits)
    {
        var at = text.IndexOf(_prefix, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || _values.Count == 0)
        {
            return text;
        }

        var filled = new StringBuilder(text.Length);
        var done = 0;
        for (; at >= 0; at = text.IndexOf(_prefix, done, StringComparison.OrdinalIgnoreCase))
        {
            var end = Math.Min(text.Length, at + _prefix.Length + Digits);
            filled.Append(text, done, at - done);
            var start = filled.Length;
            done = end;
            var digits = text.Substring(at + _prefix.Length, end - at - _prefix.Length);
            if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _values.Count)
            {
                filled.Append(valueAt(_values[index], at));
                edits.Add(new ComponentEdit(at, end, start, filled.Length));
            }
        }

        return filled.Append(text, done, text.Length - done).ToString();
    }

    private static bool IsInAddress(string html, int at)
    {
        var open = html.LastIndexOf('<', at);
        var equals = open < 0 || html.IndexOf('>', open, at - open) >= 0 ? -1 : html.LastIndexOf("=\"", at, at - open, StringComparison.Ordinal);
        if (equals < 0)
        {
            return false;
        }

        var start = equals;
        while (start > open && char.IsLetter(html[start - 1]))
        {
            start--;
        }

        return s_addresses.Contains(html.Substring(start, equals - start));
    }

    /// <summary>Escapes only characters that an address cannot contain, because a value may be a whole address.</summary>
    private static string Escape(string value) => string.Concat(value.Select(c =>
        c is <= ' ' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' ? Uri.HexEscape(c) : c.ToString()));
}
