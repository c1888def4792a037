using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using TypedContent.Generated;
using TypedContent.Scheduling;

namespace TypedContent;

/// <summary>
/// One article file, compiled: where it came from and its body. What its front matter holds is added by the derived type,
/// which is generated (<c>Article</c>) or yours.
/// </summary>
/// <remarks>
/// Every member can be set in an object initializer, so that a test can create an entry itself. Two objects are equal if they are
/// one compiled entry: a view by the clock has objects of its own, so that what they lead to is what it shows.
/// </remarks>
public abstract class ContentEntry : IContentEntry, IEquatable<ContentEntry>
{
    private ContentIdentity _identity;
    private string _slug = "";
    private string _url = "";

    /// <summary>What ties the entry to its texts in the assembly. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContentIdentity Identity
    {
        get => _identity;
        init => _identity = value;
    }

    /// <summary>The last part of the address: lower case, NFC, Unicode kept; <c>/</c> between folders. Unique in its collection and language.</summary>
    public string Slug
    {
        get => _slug;
        init => _slug = value;
    }

    /// <summary>The address within the site, beginning with a slash, not percent-encoded.</summary>
    public string Url
    {
        get => _url;
        init => _url = value;
    }

    /// <summary>Other addresses that lead to the entry, such as those of a former site: beginning with a slash, not percent-encoded; never null.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The article file, relative to the project, with forward slashes.</summary>
    public string SourcePath
    {
        get => field ??= Decode(ContentPart.SourcePath);
        init;
    }

    /// <summary>
    /// 32 hexadecimal digits that change when any value or the body changes, but not when only the file's layout does.
    /// </summary>
    public string ContentHash
    {
        get => field ??= Decode(ContentPart.ContentHash);
        init;
    }

    /// <summary>The body: HTML that was rendered and sanitized when the project was compiled.</summary>
    public SanitizedHtml Body
    {
        get => field ??= Identity.Source is { } source ? new SanitizedHtml(source, Identity.Key) : SanitizedHtml.Empty;
        init;
    }

    /// <summary>The body as a string, decoded on first use and kept.</summary>
    public string Html => field ??= Body.ToString();

    /// <summary>The body as plain text, the way a reader would copy it.</summary>
    public string Text
    {
        get => field ??= Decode(ContentPart.Text);
        init;
    }

    /// <summary>The beginning, as plain text: the front matter's own, else the part before <c>&lt;!-- more --&gt;</c>, else the first paragraph.</summary>
    public string Excerpt
    {
        get => field ??= Decode(ContentPart.Excerpt);
        init;
    }

    /// <summary>
    /// The beginning, as HTML: the part before <c>&lt;!-- more --&gt;</c>, else the content of the first paragraph, as far as <see cref="Excerpt"/>
    /// goes; the front matter's own excerpt as escaped text. As safe as the body, and without its identifiers, so that one page can show many.
    /// </summary>
    public SanitizedHtml ExcerptHtml
    {
        get => field ??= Identity.Source is { } source && source.GetUtf8(Identity.Key, ContentPart.ExcerptHtml) is { IsEmpty: false } html
            ? new SanitizedHtml(html.ToArray())
            : SanitizedHtml.FromText(Excerpt);
        init;
    }

    /// <summary>How many words the body has. Each Han or kana character is one.</summary>
    public int WordCount { get; init; }

    /// <summary>How long the body takes to read, in whole minutes, rounded up; zero for an empty body.</summary>
    public TimeSpan ReadingTime { get; init; }

    /// <summary>The body's headings, in its order; never null.</summary>
    public IReadOnlyList<ContentHeading> Headings
    {
        get => field ??= Outline.Headings;
        init;
    }

    /// <summary>The body's headings as a tree, for a contents list; nested when it is first asked for.</summary>
    public IReadOnlyList<ContentSection> Contents => field ??= ContentSection.Nest(Headings);

    /// <summary>The body's links, in its order; never null.</summary>
    public IReadOnlyList<ContentLink> Links
    {
        get => field ??= Outline.Links;
        init;
    }

    /// <summary>The body's images, in its order; never null.</summary>
    public IReadOnlyList<ContentImage> Images
    {
        get => field ??= Outline.Images;
        init;
    }

    /// <summary>
    /// The files beside the article, by path; never null. For an article that represents its folder (<c>trip/index.md</c>) all files in that folder, for
    /// others those that body or front matter name.
    /// </summary>
    public IReadOnlyList<ContentFile> Files
    {
        get => field ??= Identity.Source?.FilesOnce.Find(Outline.Files) ?? [];
        init;
    }

    // What front matter fills is the derived type's: it names the interface again and answers these from members of its own.

    string IContentEntry.Title => "";

    DateTimeOffset? IContentEntry.Date => null;

    DateTimeOffset? IContentEntry.Updated => null;

    string? IContentEntry.Description => null;

    IReadOnlyList<string> IContentEntry.Authors => [];

    string? IContentEntry.Lang => null;

    string? IContentEntry.Image => null;

    IReadOnlyList<string> IContentEntry.GetTerms(string taxonomy) => [];

    /// <summary>The view that the entry comes from; null for one of the whole collection, and for one that no collection holds.</summary>
    internal IScheduledView? View { get; set; }

    private ContentOutline Outline => field ??= Identity.Source?.GetOutline(Identity.Key) ?? ContentOutline.Empty;

    /// <summary>The article file's path, for logs and debuggers.</summary>
    public override string ToString() => SourcePath.Length > 0 ? SourcePath : GetType().Name;

    /// <summary>
    /// Whether the other is the same compiled entry, whether from a view or from the whole. An entry that no collection holds equals only itself.
    /// </summary>
    /// <param name="other">Another entry, or null.</param>
    public bool Equals(ContentEntry? other) =>
        ReferenceEquals(this, other) || (other is not null && Identity.Source is not null && Identity == other.Identity);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ContentEntry);

    /// <inheritdoc />
    public override int GetHashCode() => Identity.Source is null ? RuntimeHelpers.GetHashCode(this) : Identity.Key.GetHashCode();

    /// <inheritdoc cref="Equals(ContentEntry?)" />
    public static bool operator ==(ContentEntry? left, ContentEntry? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are different entries.</summary>
    public static bool operator !=(ContentEntry? left, ContentEntry? right) => !(left == right);

    /// <summary>Makes an entry that was made by hand one of a collection.</summary>
    internal void Join(ContentIdentity identity, string slug, string url) => (_identity, _slug, _url) = (identity, slug, url);

    /// <summary>Another object for the same entry, which a view may make its own.</summary>
    internal ContentEntry Copy() => (ContentEntry)MemberwiseClone();

    private string Decode(ContentPart part) =>
        Identity.Source is { } source ? Encoding.UTF8.GetString(source.GetUtf8(Identity.Key, part)) : "";
}
