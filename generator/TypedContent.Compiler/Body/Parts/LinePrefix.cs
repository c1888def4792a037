using System.Text.RegularExpressions;

namespace TypedContent.Compiler.Body.Parts;

/// <summary>What comes before an include in its line: marks of quotations and lists, which each line of the part needs as well.</summary>
internal static class LinePrefix
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Marks = @"[ \t]*((>|[-*+](?=[ \t])|[0-9]{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]:|:(?=[ \t]))[ \t]*)*";

    private static readonly Regex s_prefix = new(@"\A" + Marks, Options);
    private static readonly Regex s_list = new(@"\A[ \t>]*([-*+]|[0-9]{1,9}[.)])([ \t]|\z)", Options);
    private static readonly Regex s_footnote = new(@"\[\^[^\]\s]+\]:[ \t]*", Options);

    /// <summary>The marks that a line begins with.</summary>
    public static string Read(string line) => s_prefix.Match(line).Value;

    /// <summary>Whether there is nothing in a line, or only marks of quotations.</summary>
    public static bool IsBlank(string line) => line.Trim(' ', '\t', '\r', '\n', '>').Length == 0;

    /// <summary>Whether a line begins an item of a list.</summary>
    public static bool IsItem(string line) => s_list.IsMatch(line);

    /// <summary>What the following lines need in place of a prefix: quotations go on, and a list's items are as wide as their marks.</summary>
    public static string Continue(string prefix)
    {
        // The text of a footnote is indented by four, however long its name is.
        var text = s_footnote.Replace(prefix, "    ");
        var continued = text.ToCharArray();
        for (var i = 0; i < continued.Length; i++)
        {
            if (continued[i] is not ('>' or '\t'))
            {
                continued[i] = ' ';
            }
        }

        return new string(continued);
    }
}
