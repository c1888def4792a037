using TypedContent.AspNetCore;

namespace Blog.Site;

internal static class Links
{
    /// <summary>
    /// An address as it stands in a link. Addresses of articles and terms are kept as people read them,
    /// <c>/articles/城市漫步</c>; a link has each segment percent-encoded.
    /// </summary>
    public static string Href(string url) => ContentAddress.Encode(url);

    /// <summary>The id of an author on the page of all.</summary>
    public static string AuthorId(string name) => name.Replace(' ', '-');

    public static string AuthorFragment(string name) => ContentAddress.Fragment(AuthorId(name));
}
