using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Schema;

/// <summary>Makes a property's name of a key: <c>ms.date</c> is <c>MsDate</c>, <c>headimg</c> is <c>HeadImg</c>.</summary>
internal static class PropertyName
{
    // Keys that sites write in one piece although they are two words.
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

    // What a record has besides.
    private static readonly HashSet<string> s_ofRecord = new([.. EntryMembers.OfObject, "Clone", "EqualityContract", "PrintMembers"], StringComparer.Ordinal);

    /// <param name="key">The key, as it is written.</param>
    /// <param name="enclosingType">The type that has the property: no member may have its name.</param>
    /// <param name="isNested">Whether that is a record within an entry, which has none of an entry's own members.</param>
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

    /// <summary>Of two spellings of one key the one that shows its words, whatever the order of files.</summary>
    public static string Clearer(string a, string b)
    {
        var difference = Words(a) - Words(b);
        return difference > 0 || (difference == 0 && string.CompareOrdinal(a, b) <= 0) ? a : b;
    }

    private static int Words(string key) => key.Count(c => c is '-' or '_' or '.' || char.IsUpper(c));
}
