using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Sanitizing.Parsing;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body;

/// <summary>Finds the positions in the article file of the addresses in its body.</summary>
/// <param name="text">The file's text.</param>
/// <param name="map">Maps positions in the body to the file.</param>
/// <param name="findings">Provides the file's lines.</param>
internal sealed class AddressLocator(string text, SourceMap map, FindingBag findings)
{
    private const int LongestTag = 2_000;

    /// <param name="body">The body.</param>
    /// <returns>Its links, images, and resources, with their lines and locations.</returns>
    public LocatedAddresses Locate(SanitizedBody body)
    {
        var links = new BodyLink[body.Links.Count];
        var locations = new List<LinkLocation>();
        for (var i = 0; i < links.Length; i++)
        {
            var range = RangeOf(body.Links[i].Offset, "href");
            var location = findings.Locate(range);
            links[i] = body.Links[i].Value with { Line = location.Lines.StartLine + 1 };
            if (SiteAddress.Parse(links[i].Url) is not null)
            {
                locations.Add(new LinkLocation(i, location) { Written = WrittenAs(range, links[i].Url), File = findings.FileAt(range) });
            }
        }

        var images = body.Images.Select(image => image.Value with { Line = findings.LineNumber(RangeOf(image.Offset, "src")) });
        return new LocatedAddresses(
            new EquatableArray<BodyLink>(links),
            images.ToEquatableArray(),
            locations.ToEquatableArray(),
            body.Resources.Select((resource, number) => LocationOf(resource, number)).ToEquatableArray());
    }

    private LinkLocation LocationOf(Located<BodyResource> resource, int number)
    {
        var range = RangeOf(resource.Offset, resource.Value);
        return new LinkLocation(number, findings.Locate(range)) { Written = WrittenAs(range, resource.Value.Url), File = findings.FileAt(range) };
    }

    /// <summary>An address as the author wrote it; null if it is published unchanged.</summary>
    private string? WrittenAs(SourceRange range, string url) =>
        range.Length == 0
        || (findings.Assembled is null && string.CompareOrdinal(text, range.Start, url, 0, Math.Max(range.Length, url.Length)) == 0)
        || text[range.Start] is '<'
            ? null
            : findings.WrittenAt(range) ?? text.Substring(range.Start, range.Length);

    /// <summary>The range of an image's address.</summary>
    public SourceRange RangeOf(Located<BodyImage> image) => RangeOf(image.Offset, "src");

    /// <summary>The range of a resource's address; in a <c>srcset</c>, only that one address.</summary>
    private SourceRange RangeOf(int offset, BodyResource resource)
    {
        var isSet = resource.Attribute == "srcset";
        var range = RangeOf(offset, resource.Attribute);
        var found = isSet ? text.IndexOf(resource.Url, range.Start, range.Length, StringComparison.Ordinal) : -1;
        return found < 0 ? range : new SourceRange(found, resource.Url.Length);
    }

    /// <summary>The range of the address as written, or else of the whole tag or element.</summary>
    private SourceRange RangeOf(int offset, string attribute)
    {
        if (map.AddressOf(offset) is { } known)
        {
            return known;
        }

        var start = Math.Min(map.ToSource(offset), text.Length);
        return start < text.Length && text[start] == '<' ? ValueIn(start, attribute) : new SourceRange(start, 0);
    }

    /// <summary>The range of an attribute's value in the tag that begins at <paramref name="start"/>.</summary>
    private SourceRange ValueIn(int start, string attribute)
    {
        var end = text.IndexOf('>', start, Math.Min(LongestTag, text.Length - start));
        var name = end < 0 ? -1 : new SourceTags(text).Attribute(start, attribute);
        if (name <= start || name >= end)
        {
            return new SourceRange(start, end < 0 ? 0 : end + 1 - start);
        }

        var at = name + attribute.Length;
        while (at < end && text[at] is ' ' or '\t' or '\n' or '\r' or '=')
        {
            at++;
        }

        var quote = text[at];
        if (quote is '"' or '\'')
        {
            var close = text.IndexOf(quote, at + 1, Math.Min(LongestTag, text.Length - at - 1));
            return new SourceRange(at + 1, close < 0 ? 0 : close - at - 1);
        }

        var length = text.AsSpan(at, end - at).IndexOfAny(' ', '\t', '\n');
        return new SourceRange(at, length < 0 ? end - at : length);
    }
}

/// <summary>The addresses in a body, with their lines in the file.</summary>
/// <param name="Links">The links.</param>
/// <param name="Images">The images.</param>
/// <param name="LinkLocations">The locations of links within the site. Only these can turn out to be broken.</param>
/// <param name="ResourceLocations">The locations of addresses of files next to the article.</param>
internal sealed record LocatedAddresses(
    EquatableArray<BodyLink> Links,
    EquatableArray<BodyImage> Images,
    EquatableArray<LinkLocation> LinkLocations,
    EquatableArray<LinkLocation> ResourceLocations);

/// <summary>The location of the address of a link or resource.</summary>
/// <param name="Link">The index of the link or resource in the body.</param>
/// <param name="Location">The location of its address.</param>
internal sealed record LinkLocation(int Link, SourceLocation Location)
{
    /// <summary>The address as written there; null if it is published unchanged.</summary>
    public string? Written { get; init; }

    /// <summary>The file that the article includes and that the address is in; null for the article's own.</summary>
    public string? File { get; init; }
}
