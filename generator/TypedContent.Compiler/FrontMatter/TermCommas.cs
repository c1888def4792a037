using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>
/// Finds a text that was meant as several terms: text is never split at commas, and the commas of Chinese and Arabic keyboards do not separate items in YAML.
/// </summary>
internal static class TermCommas
{
    private const string WideCommas = "，、،﹐､";

    /// <param name="entry">The key of tags or categories, with its value.</param>
    /// <param name="findings">Receives the findings.</param>
    public static void Check(FrontMatterEntry entry, FindingBag findings)
    {
        switch (entry.Value)
        {
            case FrontMatterScalar { IsNull: false } text when Split(text.Text, splitsAscii: true) is { } words:
                Report(text, words);
                break;
            case FrontMatterList list:
                foreach (var item in list.Items.OfType<FrontMatterScalar>())
                {
                    // In a list, an ASCII comma was written on purpose, and so was any other if there are more items.
                    if (item.IsPlain && (list.Items.Count == 1 || item.Text.IndexOf('，') >= 0) && Split(item.Text, splitsAscii: false) is { } words)
                    {
                        Report(item, words);
                    }
                }

                break;
        }

        void Report(FrontMatterScalar scalar, string[] words) =>
            findings.Add(FindingIds.CommaInTerm, scalar.Range, entry.Key, scalar.Text.Trim(), $"{entry.Key}: [{string.Join(", ", words)}]");
    }

    /// <returns>The words between commas; null if there is no comma between words.</returns>
    private static string[]? Split(string text, bool splitsAscii)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isComma = WideCommas.IndexOf(text[i]) >= 0
                || (splitsAscii && text[i] == ',' && !(i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])));
            if (isComma)
            {
                words.Add(text.Substring(start, i - start).Trim());
                start = i + 1;
            }
        }

        words.Add(text.Substring(start).Trim());
        words.RemoveAll(word => word.Length == 0);

        // "Health, Safety & Environment" is one name.
        var last = words.Count > 1 ? words[words.Count - 1] : "&";
        return last.IndexOf('&') >= 0 || last.StartsWith("and ", StringComparison.Ordinal) || last.IndexOf(" and ", StringComparison.Ordinal) > 0
            ? null
            : [.. words];
    }
}
