using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>
/// Finds misspellings of known keys that the file does not have, with a value that would fit: <c>darft: true</c> publishes a draft. A missing title is reported
/// separately, with the key that may have been meant.
/// </summary>
/// <param name="findings">Receives the findings.</param>
/// <param name="dates">Reads dates.</param>
internal sealed class MisspelledKeys(FindingBag findings, DateReader dates)
{
    private const int MaxKeyLength = 20;

    // The keys that may be meant: the spellings to compare with, all synonyms, and the kind of value they need.
    private static readonly Meant[] s_meant =
    [
        new(["draft"], KnownKeys.Draft, Suits.Boolean),
        new(["published"], KnownKeys.Published, Suits.Boolean),
        new(["date"], KnownKeys.Date, Suits.Date),
        new(["updated", "lastmod"], KnownKeys.Updated, Suits.Date),
        new(["publishDate"], KnownKeys.PublishDate, Suits.Date),
        new(["expiryDate", "unpublishDate"], KnownKeys.ExpiryDate, Suits.Date),
        new(["description"], KnownKeys.Description, Suits.Text),
        new(["categories", "category"], KnownKeys.Categories, Suits.Words),
        new(["tags"], KnownKeys.Tags, Suits.Words),
        new(["author", "authors"], KnownKeys.Authors, Suits.Words),
        new(["excerpt"], KnownKeys.Excerpt, Suits.Text),
        new(["permalink"], KnownKeys.Url, Suits.Address),
        new(["slug"], KnownKeys.Slug, Suits.Slug),
        new(["aliases"], KnownKeys.Aliases, Suits.Address),
        new(["language"], KnownKeys.Lang, Suits.Language),
    ];

    // Real words that are similar to one of these keys.
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        "bags", "craft", "drafts", "drift", "flags", "gags", "lags", "rags", "tabs", "tagz", "tats", "taps", "tugs", "wags",
        "rate", "late", "gate", "fate", "mate", "state", "dates", "rates", "plug", "slugs", "snug", "smug", "slag", "blug", "shlug",
        "auth", "authored", "authority", "autor", "auteur", "autore", "published at", "publisher", "publish", "lasted", "update", "updater", "undated",
        "subcategory", "subcategories", "descriptive", "descriptor", "expert", "except", "excerpts", "prescription", "inscription", "permalinks", "alias",
    };

    /// <summary>The kind of value that makes a misspelling likely.</summary>
    private enum Suits
    {
        Text,
        Words,
        Boolean,
        Date,
        Address,
        Slug,
        Language,
    }

    /// <param name="entries">The front matter by folded key.</param>
    /// <param name="keys">Knows which keys were read.</param>
    public void Report(IReadOnlyDictionary<string, FrontMatterEntry> entries, KeySelection keys)
    {
        foreach (var pair in entries)
        {
            if (pair.Key.Length is < 3 or > MaxKeyLength
                || keys.IsTaken(pair.Key)
                || KeyCharacters.Find(pair.Value.Key) is not null
                || KnownKeys.Standard.Contains(pair.Key)
                || s_words.Contains(pair.Key))
            {
                continue;
            }

            if (Find(pair.Key, pair.Value.Value, entries) is { } meant)
            {
                findings.Add(FindingIds.MisspelledKey, pair.Value.KeyRange, pair.Value.Key, meant);
            }
        }
    }

    private string? Find(string key, FrontMatterNode value, IReadOnlyDictionary<string, FrontMatterEntry> entries)
    {
        foreach (var meant in s_meant.Where(meant => !meant.Keys.Any(entries.ContainsKey)))
        {
            foreach (var spelling in meant.Spellings)
            {
                // In a short word, a single typo is enough to make another word.
                var isNear = NearestName.FindKey(key, [spelling]).Length > 0 && (spelling.Length > 4 || IsSlip(key, spelling));
                if (isNear && Fits(value, meant.Suits))
                {
                    return spelling;
                }
            }
        }

        return null;
    }

    /// <summary>Whether two letters are swapped, or one is missing, added, or replaced.</summary>
    private static bool IsSlip(string key, string spelling) => Math.Abs(key.Length - spelling.Length) <= 1;

    private bool Fits(FrontMatterNode value, Suits suits) => suits switch
    {
        Suits.Text => value is FrontMatterScalar { IsNull: false },
        Suits.Words => value is FrontMatterScalar { IsNull: false }
            || (value is FrontMatterList { Items.Count: > 0 } list && list.Items.All(item => item is FrontMatterScalar)),
        Suits.Boolean => value is FrontMatterScalar flag && (CoreValueReader.IsBoolean(flag) || (!flag.IsNull && BooleanWords.Find(flag.Text, "") is not null)),
        Suits.Date => value is FrontMatterScalar date
            && (dates.LooksLikeDate(date.Text) || date.Text.Trim().Equals("Invalid Date", StringComparison.OrdinalIgnoreCase)),
        Suits.Address => value is FrontMatterScalar { Text: ['/', ..] } || value is FrontMatterList { Items: [FrontMatterScalar { Text: ['/', ..] }, ..] },
        Suits.Slug => value is FrontMatterScalar { IsNull: false, Text.Length: > 0 } slug && !slug.Text.Any(char.IsWhiteSpace) && slug.Text.IndexOf('-') > 0,
        _ => value is FrontMatterScalar { IsNull: false } language && Naming.LanguageTag.IsWellFormed(language.Text.Trim()),
    };

    private sealed record Meant(string[] Spellings, IReadOnlyList<string> Keys, Suits Suits);
}
