using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>Finds keys that hide an article in other systems but have no effect here: without a report, the article would be published.</summary>
/// <param name="findings">Receives the findings.</param>
/// <param name="handled">The keys, folded, that the project's app handles itself.</param>
internal sealed class HidingKeys(FindingBag findings, EquatableArray<string> handled)
{
    private const string Password = "password";

    // Folded keys with the values that hide an article: WordPress and Pelican, Obsidian and Quartz, Eleventy.
    private static readonly Dictionary<string, string[]> s_hiding = new(StringComparer.Ordinal)
    {
        ["status"] = ["draft", "private", "pending", "trash", "future", "hidden"],
        ["poststatus"] = ["draft", "private", "pending", "trash", "future"],
        ["visibility"] = ["private", "hidden", "draft", "none"],
        ["publish"] = ["false", "no", "never"],
        ["private"] = ["true", "yes"],
        ["permalink"] = ["false"],
    };

    /// <param name="entries">The front matter by folded key.</param>
    /// <param name="isDraft">Whether the article is a draft anyway.</param>
    public void Report(IReadOnlyDictionary<string, FrontMatterEntry> entries, bool isDraft)
    {
        if (entries.TryGetValue(Password, out var password) && !handled.Contains(Password) && !isDraft
            && !(password.Value is FrontMatterScalar secret && (secret.IsNull || string.IsNullOrWhiteSpace(secret.Text) || IsFalse(secret))))
        {
            findings.Add(FindingIds.Password, password.KeyRange, password.Key);
        }

        foreach (var pair in isDraft ? [] : s_hiding)
        {
            if (entries.TryGetValue(pair.Key, out var entry) && entry.Value is FrontMatterScalar value && !handled.Contains(pair.Key)
                && pair.Value.Contains(Casing.ToLower(value.Text.Trim()), StringComparer.Ordinal))
            {
                findings.Add(FindingIds.HiddenElsewhere, SourceRange.FromBounds(entry.KeyRange.Start, value.Range.End), entry.Key, value.Text.Trim());
            }
        }
    }

    private static bool IsFalse(FrontMatterScalar value) =>
        value.IsPlain && CoreSchema.Resolve(value.Text) == FieldKind.Bool && !CoreSchema.Boolean(value.Text);
}
