using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using TypedContent.Generated;
using TypedContent.Scheduling;

namespace TypedContent;

/// <summary>
/// A compiled article file: where it came from, and its body. The derived type, which is generated (<c>Article</c>) or your own, adds the values of the front
/// matter.
/// </summary>
/// <remarks>
/// Every member can be set in an object initializer, so that a test can create an entry itself. Two objects are equal if they represent the same compiled
/// entry: a view by the clock has its own objects, so that they lead only to entries that it shows.
/// </remarks>
public abstract class ContentEntry : IContentEntry, IEquatable<ContentEntry>
{
    private ContentIdentity _identity;
    private string _slug = "";
    private string _url = "";

    /// <summary>Identifies the entry's data in the assembly. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContentIdentity Identity
    {
        get => _identity;
        init => _identity = value;
    }

    /// <summary>
    /// The last part of the address: lowercase, NFC, with Unicode letters, and with <c>/</c> between folders. Unique in its collection and language.
    /// </summary>
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

    /// <summary>The path of the article file, relative to the project, with forward slashes.</summary>
    public string SourcePath
    {
        get => field ??= Decode(ContentPart.SourcePath);
        init;
    }

    /// <summary>
    /// 32 hexadecimal digits that change when any value or the body changes, but not when only the layout of the file changes.
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

    /// <summary>The body as a string, decoded on first use and then kept.</summary>
    public string Html => field ??= Body.ToString();

    /// <summary>The body as plain text, the way a reader would copy it.</summary>
    public string Text
    {
        get => field ??= Decode(ContentPart.Text);
        init;
    }

    /// <summary>
    /// The excerpt as plain text: the excerpt in the front matter, or else the part before <c>&lt;!-- more --&gt;</c>, or else the first paragraph.
    /// </summary>
    public string Excerpt
    {
        get => field ??= Decode(ContentPart.Excerpt);
        init;
    }

    /// <summary>
    /// The excerpt as HTML: the part before <c>&lt;!-- more --&gt;</c>, or else the content of the first paragraph, with the same extent as
    /// <see cref="Excerpt"/>; an excerpt in the front matter is escaped text. It is as safe as the body, and has no IDs, so that a page can show many
    /// excerpts.
    /// </summary>
    public SanitizedHtml ExcerptHtml
    {
        get => field ??= Identity.Source is { } source && source.GetUtf8(Identity.Key, ContentPart.ExcerptHtml) is { IsEmpty: false } html
            ? new SanitizedHtml(html.ToArray())
            : SanitizedHtml.FromText(Excerpt);
        init;
    }

    /// <summary>The number of words in the body. Each Han or kana character counts as one.</summary>
    public int WordCount { get; init; }

    /// <summary>The time it takes to read the body, in whole minutes, rounded up; zero for an empty body.</summary>
    public TimeSpan ReadingTime { get; init; }

    /// <summary>The headings of the body, in order; never null.</summary>
    public IReadOnlyList<ContentHeading> Headings
    {
        get => field ??= Outline.Headings;
        init;
    }

    /// <summary>The headings of the body as a tree, for a table of contents; created on first use.</summary>
    public IReadOnlyList<ContentSection> Contents => field ??= ContentSection.Nest(Headings);

    /// <summary>The links of the body, in order; never null.</summary>
    public IReadOnlyList<ContentLink> Links
    {
        get => field ??= Outline.Links;
        init;
    }

    /// <summary>The images of the body, in order; never null.</summary>
    public IReadOnlyList<ContentImage> Images
    {
        get => field ??= Outline.Images;
        init;
    }

    /// <summary>
    /// The files beside the article, sorted by path; never null. For an article that represents its folder (<c>trip/index.md</c>), all files in that folder;
    /// for other articles, the files that the body or front matter refers to.
    /// </summary>
    public IReadOnlyList<ContentFile> Files
    {
        get => field ??= Identity.Source?.FilesOnce.Find(Outline.Files) ?? [];
        init;
    }

    // The derived type reimplements the interface and returns its own members for front matter values.

    string IContentEntry.Title => "";

    DateTimeOffset? IContentEntry.Date => null;

    DateTimeOffset? IContentEntry.Updated => null;

    string? IContentEntry.Description => null;

    IReadOnlyList<string> IContentEntry.Authors => [];

    string? IContentEntry.Lang => null;

    string? IContentEntry.Image => null;

    IReadOnlyList<string> IContentEntry.GetTerms(string taxonomy) => [];

    /// <summary>The Markdown of the body; empty if the project does not publish it, and for a body that was written in HTML.</summary>
    internal string Markdown => Decode(ContentPart.Markdown);

    /// <summary>Whether there is Markdown.</summary>
    internal bool HasMarkdown => Identity.Source is { } source && !source.GetUtf8(Identity.Key, ContentPart.Markdown).IsEmpty;

    /// <summary>The view that the entry comes from; null for an entry of the whole collection, and for an entry without a collection.</summary>
    internal IScheduledView? View { get; set; }

    private ContentOutline Outline => field ??= Identity.Source?.GetOutline(Identity.Key) ?? ContentOutline.Empty;

    /// <summary>The article file's path, for logs and debuggers.</summary>
    public override string ToString() => SourcePath.Length > 0 ? SourcePath : GetType().Name;

    /// <summary>
    /// Whether the other object represents the same compiled entry, from a view or from the whole collection. An entry without a collection equals only
    /// itself.
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

    /// <summary>Adds an entry that you created to a collection.</summary>
    internal void Join(ContentIdentity identity, string slug, string url) => (_identity, _slug, _url) = (identity, slug, url);

    /// <summary>Another object for the same entry, which a view can use.</summary>
    internal ContentEntry Copy() => (ContentEntry)MemberwiseClone();

    private string Decode(ContentPart part) =>
        Identity.Source is { } source ? Encoding.UTF8.GetString(source.GetUtf8(Identity.Key, part)) : "";
}
