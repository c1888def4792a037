using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Entries;

/// <summary>
/// A permalink template filled in for one article, except for its slug: <c>/posts/2024/{slug}.html</c>. Only that of a template's values
/// goes further, so that an edit of any other changes no names.
/// </summary>
/// <param name="Template">The template.</param>
/// <param name="Text">The template with all values but those that come of the slug.</param>
/// <param name="Prefix">What all addresses of the template begin with, up to a slash.</param>
internal sealed record AddressPattern(string Template, string Text, string Prefix)
{
    // The placeholders that stay open until the slugs of all articles are known.
    public const string SlugName = "slug";
    public const string LastSegmentName = "name";
    public const string FoldersName = "path";

    private const string SlugMark = "{" + SlugName + "}";
    private const string NameMark = "{" + LastSegmentName + "}";
    private const string PathMark = "{" + FoldersName + "}";

    /// <summary>What is wrong with the template itself; empty where nothing is.</summary>
    public string Fault { get; init; } = "";

    /// <summary>The values that the article lacks.</summary>
    public EquatableArray<MissingValue> Missing { get; init; }

    /// <summary>Whether it gives the article an address.</summary>
    public bool IsSound => Fault.Length == 0 && Missing.Count == 0;

    /// <summary>Whether another slug makes another address.</summary>
    public bool HasSlug => Text.Contains(SlugMark) || Text.Contains(NameMark);

    /// <summary>The address. Parts that came to nothing are left out of it.</summary>
    /// <param name="slug">The article's slug; empty for what stands for the collection's own folder.</param>
    public string Complete(string slug)
    {
        var slash = slug.LastIndexOf('/');
        var filled = Text
            .Replace(SlugMark, slug)
            .Replace(NameMark, slug.Substring(slash + 1))
            .Replace(PathMark, slash < 0 ? "" : slug.Substring(0, slash));
        var segments = filled.Split('/')
            .Where(segment => segment is not ("" or "." or ".."))
            .Select(segment => segment is ".html" or ".htm" ? "index" + segment : segment)
            .ToArray();
        var hasSlash = segments.Length > 0 && filled.EndsWith("/", StringComparison.Ordinal) && Template.EndsWith("/", StringComparison.Ordinal);
        return "/" + string.Join("/", segments) + (hasSlash ? "/" : "");
    }
}

/// <summary>A value that a template needs of an article and that the article lacks.</summary>
/// <param name="Key">The placeholder, as it was written.</param>
/// <param name="Lack">What the article has in its place, as the end of a sentence about it.</param>
/// <param name="Nearest">The placeholder or key that may have been meant; empty where none is near.</param>
/// <param name="IsKey">Whether it is a key of the front matter that the article has not at all.</param>
internal sealed record MissingValue(string Key, string Lack, string Nearest, bool IsKey);
