using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Policy;

/// <summary>
/// What a sanitizer allows, as plain data: two policies with the same lists are equal. Scripts, event handlers, and javascript: URLs are always removed; no
/// policy can change that.
/// </summary>
internal sealed record SanitizerPolicy
{
    private static readonly HashSet<string> AllNames = new(
        PolicyDefaults.Text.Concat(PolicyDefaults.Media).Concat(PolicyDefaults.Math).Concat(PolicyDefaults.Forms).Select(e => e.Name),
        StringComparer.Ordinal);

    public static SanitizerPolicy Article { get; } = new()
    {
        Name = "Article",
        Elements = Combine(PolicyDefaults.Text, PolicyDefaults.Media),
        MathElements = Combine(PolicyDefaults.Math),
        SvgElements = Combine(PolicyDefaults.Svg),
        GlobalAttributes = PolicyDefaults.GlobalAttributes,
        FrameHosts = PolicyDefaults.FrameHosts.ToEquatableArray(),
    };

    /// <summary>Text only: no media, no identifiers, no style.</summary>
    public static SanitizerPolicy Strict { get; } = new()
    {
        Name = "Strict",
        Elements = Combine(PolicyDefaults.Text),
        GlobalAttributes = PolicyDefaults.StrictGlobalAttributes,
        KeepsIdentifiers = false,
    };

    /// <summary>For authors who could edit the page itself: also allows style elements, forms, and frames of any https host.</summary>
    public static SanitizerPolicy Trusted { get; } = Article with
    {
        Name = "Trusted",
        Elements = Combine(PolicyDefaults.Text, PolicyDefaults.Media, PolicyDefaults.Forms),
        AllowsAnyFrameHost = true,
        AllowsAnyData = true,
        AllowsForms = true,
    };

    public string Name { get; init; } = "";

    public EquatableArray<ElementRule> Elements { get; init; }

    public EquatableArray<ElementRule> MathElements { get; init; }

    public EquatableArray<ElementRule> SvgElements { get; init; }

    public string GlobalAttributes { get; init; } = "";

    public EquatableArray<FrameHost> FrameHosts { get; init; }

    public bool AllowsAnyFrameHost { get; init; }

    public bool AllowsForms { get; init; }

    /// <summary>Whether data-* attributes outside forms may contain more than words and numbers.</summary>
    public bool AllowsAnyData { get; init; }

    /// <summary>The site's own host, whose pages may not be framed; null if it is unknown.</summary>
    public string? SiteHost { get; init; }

    /// <summary>The prefix of every identifier in a body, so that scripts of the page do not find an article's element instead of their own.</summary>
    public string IdPrefix { get; init; } = "";

    public bool KeepsIdentifiers { get; init; } = true;

    /// <summary>
    /// This policy plus an extension: elements by name (<c>my-chart</c>), attributes by name (<c>label</c>) or for one element (<c>span[label]</c>), hosts by
    /// name (<c>codepen.io</c>). Anything that no policy may allow is rejected with a reason.
    /// </summary>
    public SanitizerPolicy With(
        IEnumerable<string> extraElements,
        IEnumerable<string> extraAttributes,
        IEnumerable<string> extraFrameHosts,
        out EquatableArray<PolicyRejection> rejected)
    {
        var extension = new PolicyExtension(this);
        foreach (var element in extraElements)
        {
            extension.AddElement(element);
        }

        foreach (var attribute in extraAttributes)
        {
            extension.AddAttribute(attribute);
        }

        foreach (var host in extraFrameHosts)
        {
            extension.AddFrameHost(host);
        }

        return extension.Build(out rejected);
    }

    /// <summary>Whether any of the policies allows an element with that name.</summary>
    public static bool Knows(string name) => AllNames.Contains(name);

    private static EquatableArray<ElementRule> Combine(params ElementRule[][] lists) => lists.SelectMany(l => l).ToEquatableArray();
}

/// <summary>An allowed element and the attributes it may have besides the global ones, separated by blanks.</summary>
internal sealed record ElementRule(string Name, string Attributes = "");

/// <summary>
/// A host whose inline frames are allowed: the required path prefix, the host it is rewritten to, the query parameters that are forced, and the title of a
/// frame without one.
/// </summary>
internal sealed record FrameHost(string Host, string PathPrefix = "/", string? RewriteTo = null, string? Query = null, string Title = "Embedded content");
