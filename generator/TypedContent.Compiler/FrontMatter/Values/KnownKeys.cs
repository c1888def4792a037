using TypedContent.Compiler.Naming;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>The front matter's keys that fill a member of their own. Keys are given folded (see <see cref="KeyFolding"/>).</summary>
internal static class KnownKeys
{
    public static IReadOnlyList<string> Title { get; } = ["title"];

    /// <summary>What an article is called in menus, where its title is too long for them.</summary>
    public static IReadOnlyList<string> NavTitle { get; } = ["navtitle", "sidebarlabel"];

    /// <summary>Where among its siblings an article comes.</summary>
    public static IReadOnlyList<string> Order { get; } = ["order", "sidebarposition", "navorder"];

    /// <summary>Hugo's key for the order; as often it is the weight of something, and then a property like any other besides.</summary>
    public const string Weight = "weight";

    /// <summary>The page that an article comes below, where that is not its folder's. It is a property like any other besides.</summary>
    public const string Parent = "parent";

    public static IReadOnlyList<string> Date { get; } = ["date"];

    public static IReadOnlyList<string> Updated { get; } = ["updated", "lastmod", "lastmodified", "lastmodifiedat"];

    /// <summary>From when on an article is shown, where that is not its date.</summary>
    public static IReadOnlyList<string> PublishDate { get; } = ["publishdate"];

    /// <summary>From when on it is shown no more.</summary>
    public static IReadOnlyList<string> ExpiryDate { get; } = ["expirydate", "unpublishdate"];

    public static IReadOnlyList<string> Description { get; } = ["description"];

    public static IReadOnlyList<string> Authors { get; } = ["author", "authors"];

    public static IReadOnlyList<string> Categories { get; } = ["categories", "category"];

    public static IReadOnlyList<string> Tags { get; } = ["tags", "tag"];

    public static IReadOnlyList<string> Series { get; } = ["series"];

    /// <summary>Which part of its series an article is; means something only beside <see cref="Series"/>, or within it.</summary>
    public static IReadOnlyList<string> Part { get; } = ["part", "seriespart", "seriesorder", "seriesindex"];

    /// <summary>Keys that name an author or term which is written as a map, as exports from WordPress do.</summary>
    public static IReadOnlyList<string> Name { get; } = ["name", "displayname", "login", "title", "nickname", "fullname", "username"];

    public static IReadOnlyList<string> Lang { get; } = ["lang", "language"];

    /// <summary>What files that are one article in several languages share, where their paths do not say it. It is a property like any other besides.</summary>
    public static IReadOnlyList<string> TranslationKey { get; } = ["translationkey"];

    public static IReadOnlyList<string> Draft { get; } = ["draft"];

    /// <summary>Jekyll's and Hexo's way to say that an article is a draft.</summary>
    public static IReadOnlyList<string> Published { get; } = ["published"];

    public static IReadOnlyList<string> Slug { get; } = ["slug"];

    /// <summary>The address itself; counts when it begins with a slash.</summary>
    public static IReadOnlyList<string> Url { get; } = ["url", "permalink"];

    /// <summary>Other addresses that lead to the article.</summary>
    public static IReadOnlyList<string> Aliases { get; } = ["aliases", RedirectFrom];

    /// <summary>Jekyll's key for them. There all count from the beginning of the site; under Hugo's one without a slash is beside the article.</summary>
    public const string RedirectFrom = "redirectfrom";

    public static IReadOnlyList<string> Excerpt { get; } = ["excerpt"];

    /// <summary>How the body is written: <c>html</c> or <c>markdown</c>.</summary>
    public static IReadOnlyList<string> Format { get; } = ["format"];

    /// <summary>All keys that mean something for every article, whatever its type.</summary>
    public static IReadOnlyList<string> Standard { get; } =
        [.. Title, .. NavTitle, .. Order, .. Date, .. Updated, .. PublishDate, .. ExpiryDate, .. Description, .. Authors, .. Categories, .. Tags, .. Series, .. Part, .. Lang,
            .. TranslationKey, .. Draft, .. Published, .. Slug, .. Url, .. Aliases, .. Excerpt, .. Format];

    /// <summary>The keys whose text is taken without the blanks and line ends around it.</summary>
    public static IReadOnlyList<string> Texts { get; } = [.. Title, .. NavTitle, .. Description, .. Lang, .. Excerpt, .. Slug, .. Url];

    /// <summary>The keys of a member of the core set, by the member's name; null for any other.</summary>
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

    /// <summary>Keys that name the image which stands for the article, the first one first.</summary>
    public static IReadOnlyList<string> Image { get; } = ["image", "cover", "ogimage", "featuredimage", "thumbnail", "headimg", "banner"];
}
