using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>Finds values in a word processor's quotation marks, which YAML takes as part of the value.</summary>
internal static class SmartQuotes
{
    // Each opening mark with its possible closing marks.
    private static readonly Dictionary<char, string> s_pairs = new() { ['“'] = "”", ['”'] = "”", ['„'] = "“”", ['‘'] = "’", ['’'] = "’", ['‚'] = "‘’" };

    public static void Check(FrontMatterScalar value, FindingBag findings)
    {
        var text = value.Text;
        if (text.Length > 1 && s_pairs.TryGetValue(text[0], out var closing) && closing.IndexOf(text[text.Length - 1]) >= 0
            && !HasMore(text, text[0], text[text.Length - 1]))
        {
            var inner = text.Substring(1, text.Length - 2);
            findings.Add(
                FindingIds.SmartQuotes, value.Range, $"{text[0]} and {text[text.Length - 1]}", $"\"{FindingBag.Shorten(inner).Replace("\"", "\\\"")}\"");
        }
    }

    /// <summary>The outer marks of “one” and “two” are not a pair. An apostrophe is not a quotation mark.</summary>
    private static bool HasMore(string text, char open, char close)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == open || (text[i] == close && !(close == '’' && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]))))
            {
                return true;
            }
        }

        return false;
    }
}
