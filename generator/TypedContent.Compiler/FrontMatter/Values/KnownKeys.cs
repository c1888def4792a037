using TypedContent.Compiler.Naming;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>The front matter keys that fill a standard member. They are given folded (see <see cref="KeyFolding"/>).</summary>
internal static class KnownKeys
{
    public static IReadOnlyList<string> Title { get; } = ["title"];

    /// <summary>The article's title in menus, if its title is too long for them.</summary>
    public static IReadOnlyList<string> NavTitle { get; } = ["navtitle", "sidebarlabel"];

    /// <summary>The article's position among its siblings.</summary>
    public static IReadOnlyList<string> Order { get; } = ["order", "sidebarposition", "navorder"];

    /// <summary>Hugo's key for the order. It can also be the weight of a product, so it remains a custom property too.</summary>
    public const string Weight = "weight";

    /// <summary>The article's parent page, if that is not its folder's page. It remains a custom property too.</summary>
    public const string Parent = "parent";

    public static IReadOnlyList<string> Date { get; } = ["date"];

    public static IReadOnlyList<string> Updated { get; } = ["updated", "lastmod", "lastmodified", "lastmodifiedat"];

    /// <summary>When the article becomes visible, if that is not its date.</summary>
    public static IReadOnlyList<string> PublishDate { get; } = ["publishdate"];

    /// <summary>When the article stops being visible.</summary>
    public static IReadOnlyList<string> ExpiryDate { get; } = ["expirydate", "unpublishdate"];

    public static IReadOnlyList<string> Description { get; } = ["description"];

    public static IReadOnlyList<string> Authors { get; } = ["author", "authors"];

    public static IReadOnlyList<string> Categories { get; } = ["categories", "category"];

    public static IReadOnlyList<string> Tags { get; } = ["tags", "tag"];

    public static IReadOnlyList<string> Series { get; } = ["series"];

    /// <summary>The number of an article in its series. It has a meaning only next to <see cref="Series"/>, or inside it.</summary>
    public static IReadOnlyList<string> Part { get; } = ["part", "seriespart", "seriesorder", "seriesindex"];

    /// <summary>Keys with the name of an author or term that is written as a map, as in WordPress exports.</summary>
    public static IReadOnlyList<string> Name { get; } = ["name", "displayname", "login", "title", "nickname", "fullname", "username"];

    public static IReadOnlyList<string> Lang { get; } = ["lang", "language"];

    /// <summary>A value shared by the translations of an article, if their paths do not match. It remains a custom property too.</summary>
    public static IReadOnlyList<string> TranslationKey { get; } = ["translationkey"];

    public static IReadOnlyList<string> Draft { get; } = ["draft"];

    /// <summary>Jekyll's and Hexo's key for a draft, negated.</summary>
    public static IReadOnlyList<string> Published { get; } = ["published"];

    public static IReadOnlyList<string> Slug { get; } = ["slug"];

    /// <summary>The address itself. It counts only if it begins with a slash.</summary>
    public static IReadOnlyList<string> Url { get; } = ["url", "permalink"];

    /// <summary>Other addresses that lead to the article.</summary>
    public static IReadOnlyList<string> Aliases { get; } = ["aliases", RedirectFrom];

    /// <summary>Jekyll's key for aliases. They are all relative to the site's root; in Hugo's key, one without a slash is relative to the article.</summary>
    public const string RedirectFrom = "redirectfrom";

    public static IReadOnlyList<string> Excerpt { get; } = ["excerpt"];

    /// <summary>The format of the body: <c>html</c> or <c>markdown</c>.</summary>
    public static IReadOnlyList<string> Format { get; } = ["format"];

    /// <summary>All keys that have a meaning for every article, whatever its type.</summary>
    public static IReadOnlyList<string> Standard { get; } =
    [
        .. Title, .. NavTitle, .. Order, .. Date, .. Updated, .. PublishDate, .. ExpiryDate, .. Description, .. Authors, .. Categories, .. Tags,
        .. Series, .. Part, .. Lang, .. TranslationKey, .. Draft, .. Published, .. Slug, .. Url, .. Aliases, .. Excerpt, .. Format,
    ];

    /// <summary>The keys whose text is trimmed.</summary>
    public static IReadOnlyList<string> Texts { get; } = [.. Title, .. NavTitle, .. Description, .. Lang, .. Excerpt, .. Slug, .. Url];

    /// <summary>The keys of a member of the core set, by the member's name; null for any other name.</summary>
    public static IReadOnlyList<string>? Of(string member) => member switch
    {
        "Title" => Title,
        "NavTitle" => NavTitle,
        "Order" => Order,
        "Date" => Date,
        "Updated" => Updated,
        "PublishDate" => PublishDate,
        "ExpiryDate" => ExpiryDate,
        "Description" => Description,
        "Authors" => ["authors", "author"],
        "Categories" => Categories,
        "Tags" => Tags,
        "Lang" => Lang,
        "Draft" => Draft,
        _ => null,
    };

    /// <summary>Keys with the article's main image, in order of precedence.</summary>
    public static IReadOnlyList<string> Image { get; } = ["image", "cover", "ogimage", "featuredimage", "thumbnail", "headimg", "banner"];
}
