using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Schema;

/// <summary>Makes a property name from a key: <c>ms.date</c> becomes <c>MsDate</c>, <c>headimg</c> becomes <c>HeadImg</c>.</summary>
internal static class PropertyName
{
    // Keys that sites write as one word although they are two.
    private static readonly Dictionary<string, string> s_compounds = new(StringComparer.Ordinal)
    {
        ["abbrlink"] = "AbbrLink",
        ["backgroundimage"] = "BackgroundImage",
        ["bgimage"] = "BgImage",
        ["canonicalurl"] = "CanonicalUrl",
        ["coverimage"] = "CoverImage",
        ["covertitle"] = "CoverTitle",
        ["expirydate"] = "ExpiryDate",
        ["featuredimage"] = "FeaturedImage",
        ["headerimage"] = "HeaderImage",
        ["headerimg"] = "HeaderImg",
        ["headimg"] = "HeadImg",
        ["headimage"] = "HeadImage",
        ["ogimage"] = "OgImage",
        ["postid"] = "PostId",
        ["pubdate"] = "PubDate",
        ["publishdate"] = "PublishDate",
        ["readingtime"] = "ReadingTime",
        ["redirectfrom"] = "RedirectFrom",
        ["sitemap"] = "Sitemap",
        ["socialimage"] = "SocialImage",
        ["subtitle"] = "Subtitle",
        ["translationkey"] = "TranslationKey",
        ["topimg"] = "TopImg",
        ["wordcount"] = "WordCount",
    };

    // The additional members of a record.
    private static readonly HashSet<string> s_ofRecord = new([.. EntryMembers.OfObject, "Clone", "EqualityContract", "PrintMembers"], StringComparer.Ordinal);

    /// <param name="key">The key, as written.</param>
    /// <param name="enclosingType">The type with the property. No member may have its name.</param>
    /// <param name="isNested">Whether that type is a record within an entry, which does not have an entry's own members.</param>
    public static string FromKey(string key, string enclosingType, bool isNested)
    {
        var folded = KeyFolding.Fold(key);
        var name = folded == key && s_compounds.TryGetValue(folded, out var compound) ? compound : Identifier.FromText(key);
        if (name.Length == 0)
        {
            name = "Key" + Identifier.PathSuffix(key);
        }

        return !isNested && EntryMembers.IsReserved(name) ? "Meta" + name
            : name == enclosingType || (isNested && s_ofRecord.Contains(name)) ? name + "Value"
            : name;
    }

    /// <summary>Of two spellings of a key, the one that separates its words, regardless of file order.</summary>
    public static string Clearer(string a, string b)
    {
        var difference = Words(a) - Words(b);
        return difference > 0 || (difference == 0 && string.CompareOrdinal(a, b) <= 0) ? a : b;
    }

    private static int Words(string key) => key.Count(c => c is '-' or '_' or '.' || char.IsUpper(c));
}
