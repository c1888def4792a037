using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Entries;

/// <summary>
/// A permalink template filled in for one article, except for its slug: <c>/posts/2024/{slug}.html</c>. Later stages see none of the template's other values,
/// so that editing those changes no names.
/// </summary>
/// <param name="Template">The template.</param>
/// <param name="Text">The template with all values except those derived from the slug.</param>
/// <param name="Prefix">The common prefix of all its addresses, up to a slash.</param>
internal sealed record AddressPattern(string Template, string Text, string Prefix)
{
    // The placeholders that stay unfilled until the slugs of all articles are known.
    public const string SlugName = "slug";
    public const string LastSegmentName = "name";
    public const string FoldersName = "path";

    private const string SlugMark = "{" + SlugName + "}";
    private const string NameMark = "{" + LastSegmentName + "}";
    private const string PathMark = "{" + FoldersName + "}";

    /// <summary>What is wrong with the template itself; empty if nothing is.</summary>
    public string Fault { get; init; } = "";

    /// <summary>The values that the article does not have.</summary>
    public EquatableArray<MissingValue> Missing { get; init; }

    /// <summary>Whether it produces an address for the article.</summary>
    public bool IsSound => Fault.Length == 0 && Missing.Count == 0;

    /// <summary>Whether the address depends on the slug.</summary>
    public bool HasSlug => Text.Contains(SlugMark) || Text.Contains(NameMark);

    /// <summary>The address. Empty segments are left out.</summary>
    /// <param name="slug">The article's slug; empty for the page of the collection's root folder.</param>
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

/// <summary>A value that a template needs and the article does not have.</summary>
/// <param name="Key">The placeholder, as written.</param>
/// <param name="Lack">What the article has instead, as the end of a sentence about it.</param>
/// <param name="Nearest">The placeholder or key that may have been meant; empty if none is similar.</param>
/// <param name="IsKey">Whether it is a front matter key that the article does not have at all.</param>
internal sealed record MissingValue(string Key, string Lack, string Nearest, bool IsKey);
