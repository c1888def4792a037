using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>
/// Reads values that are a word, a list of words, or maps with a name, as in exports of authors and terms. Nested lists are Hexo's syntax for paths of terms;
/// their words count like any others.
/// </summary>
internal static class WordReader
{
    /// <param name="entries">The keys with the words.</param>
    /// <param name="findings">Receives a finding for everything that is not a word.</param>
    /// <returns>The words, trimmed, without duplicates.</returns>
    public static EquatableArray<string> Read(IEnumerable<FrontMatterEntry> entries, FindingBag findings) => Read(entries, findings, isPeople: false);

    /// <summary>The same for people: a person without a name, as in some exports, is left out with a warning.</summary>
    public static EquatableArray<string> ReadPeople(IEnumerable<FrontMatterEntry> entries, FindingBag findings) => Read(entries, findings, isPeople: true);

    private static EquatableArray<string> Read(IEnumerable<FrontMatterEntry> entries, FindingBag findings, bool isPeople)
    {
        var words = new List<string>();
        foreach (var entry in entries)
        {
            Collect(entry.Value, entry);
        }

        return words.Count > 1 ? words.Distinct(StringComparer.Ordinal).ToEquatableArray() : words.ToEquatableArray();

        void Collect(FrontMatterNode node, FrontMatterEntry entry)
        {
            switch (node)
            {
                case FrontMatterScalar scalar when scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Text):
                    break;
                case FrontMatterScalar scalar:
                    words.Add(scalar.Text.Trim());
                    break;
                case FrontMatterList list:
                    foreach (var item in list.Items)
                    {
                        Collect(item, entry);
                    }

                    break;
                case FrontMatterMap map when NameIn(map) is { } name:
                    words.Add(name);
                    break;
                case FrontMatterMap when isPeople:
                    findings.Add(FindingIds.AuthorWithoutName, node.Range, entry.Key, "'name', 'display_name', 'login' or 'title'");
                    break;
                default:
                    findings.Add(FindingIds.WrongType, node.Range, entry.Key, "a word or a list of words", ValueFaults.DescribeUnnamed(node));
                    break;
            }
        }
    }

    /// <summary>The words in a value, from left to right. Anything else is left out.</summary>
    public static IEnumerable<string> WordsIn(FrontMatterNode node) => node switch
    {
        FrontMatterList list => list.Items.SelectMany(WordsIn),
        FrontMatterMap map when NameIn(map) is { } name => [name],
        FrontMatterScalar { IsNull: false } scalar when !string.IsNullOrWhiteSpace(scalar.Text) => [scalar.Text.Trim()],
        _ => [],
    };

    /// <summary>The name in the map of a person or term, under the first of the usual keys; null if it has none.</summary>
    public static string? NameIn(FrontMatterMap map) => KnownKeys.Name
        .Select(key => map.Entries.FirstOrDefault(entry => KeyFolding.Fold(entry.Key) == key)?.Value)
        .OfType<FrontMatterScalar>()
        .FirstOrDefault(name => !name.IsNull && !string.IsNullOrWhiteSpace(name.Text))?.Text.Trim();
}
