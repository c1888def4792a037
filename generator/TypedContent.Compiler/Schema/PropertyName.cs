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

    // Members of ContentEntry and of the core set: a key that falls on one is called Meta… instead.
    private static readonly HashSet<string> s_members = new(StringComparer.OrdinalIgnoreCase)
    {
        "Identity", "Slug", "Url", "Aliases", "SourcePath", "ContentHash", "Body", "Html", "Text", "Excerpt", "ExcerptHtml", "WordCount", "ReadingTime",
        "Headings", "Contents", "Links", "Images", "Files", "Newer", "Older", "Related", "LinkedFrom", "Translations", "Series", "Title", "Date", "Updated",
        "PublishDate", "ExpiryDate", "Description", "Author", "Authors",
        "Categories", "Tags", "Lang", "Draft", "Entry", "Image", "GetTerms",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    // 'image' is asked for by libraries through IContentEntry only, so the property may keep its name.
    private static readonly HashSet<string> s_free = new(StringComparer.OrdinalIgnoreCase) { "Image", "Entry" };

    public static string FromKey(string key, string enclosingType, bool isNested)
    {
        var folded = KeyFolding.Fold(key);
        var name = folded == key && s_compounds.TryGetValue(folded, out var compound) ? compound : Identifier.FromText(key);
        if (name.Length == 0)
        {
            name = "Key" + Identifier.PathSuffix(key);
        }

        if (!isNested && s_members.Contains(name) && !s_free.Contains(name))
        {
            return "Meta" + name;
        }

        return name == enclosingType || (isNested && s_objectMembers.Contains(name)) ? name + "Value" : name;
    }

    /// <summary>Of two spellings of one key the one that shows its words, whatever the order of files.</summary>
    public static string Clearer(string a, string b)
    {
        var difference = Words(a) - Words(b);
        return difference > 0 || (difference == 0 && string.CompareOrdinal(a, b) <= 0) ? a : b;
    }

    private static readonly HashSet<string> s_objectMembers = new(StringComparer.Ordinal)
    {
        "Equals", "EqualityContract", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString", "Clone",
    };

    private static int Words(string key) => key.Count(c => c is '-' or '_' or '.' || char.IsUpper(c));
}
