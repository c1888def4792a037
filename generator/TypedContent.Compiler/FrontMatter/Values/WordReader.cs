using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>
/// Reads values that are a word, a list of words, or (as exports of authors and terms are) maps with a name. Lists within lists are Hexo's
/// way of writing a path of terms: their words count like others.
/// </summary>
internal static class WordReader
{
    /// <param name="entries">The keys that name the words, with their values.</param>
    /// <param name="findings">Takes what is not a word.</param>
    /// <returns>The words, each once, without the blanks around them.</returns>
    public static EquatableArray<string> Read(IEnumerable<FrontMatterEntry> entries, FindingBag findings) => Read(entries, findings, isPeople: false);

    /// <summary>The same of people: one without a name, as exports have them, is left out with a warning.</summary>
    public static EquatableArray<string> ReadPeople(IEnumerable<FrontMatterEntry> entries, FindingBag findings) => Read(entries, findings, isPeople: true);

    private static EquatableArray<string> Read(IEnumerable<FrontMatterEntry> entries, FindingBag findings, bool isPeople)
    {
        var words = new List<string>();
        foreach (var entry in entries)
        {
            Collect(entry.Value, entry);
        }

        return words.Distinct(StringComparer.Ordinal).ToEquatableArray();

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

    /// <summary>The words in a value, from left to right; what is not a word is left out.</summary>
    public static IEnumerable<string> WordsIn(FrontMatterNode node) => node switch
    {
        FrontMatterList list => list.Items.SelectMany(WordsIn),
        FrontMatterMap map when NameIn(map) is { } name => [name],
        FrontMatterScalar { IsNull: false } scalar when !string.IsNullOrWhiteSpace(scalar.Text) => [scalar.Text.Trim()],
        _ => [],
    };

    /// <summary>The name in a map that is about a person or term: under the first of the keys that sites use for it. Null where it has none.</summary>
    public static string? NameIn(FrontMatterMap map) => KnownKeys.Name
        .Select(key => map.Entries.FirstOrDefault(entry => KeyFolding.Fold(entry.Key) == key)?.Value)
        .OfType<FrontMatterScalar>()
        .FirstOrDefault(name => !name.IsNull && !string.IsNullOrWhiteSpace(name.Text))?.Text.Trim();
}
