using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Sanitizing;
using TypedContent.Compiler.Sanitizing.Parsing;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body;

/// <summary>Finds in an article file where the links and images of its body stand.</summary>
internal static class AddressLocator
{
    private const int LongestTag = 2_000;

    /// <param name="body">The body.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="map">Says where in it the body comes from.</param>
    /// <param name="findings">Knows the file's lines.</param>
    /// <param name="links">The places of the addresses within the site: only those can turn out to be wrong.</param>
    /// <param name="resources">The places of what the body shows or plays from files beside it.</param>
    /// <param name="firstWithoutAlt">The place of the first image without <c>alt</c>.</param>
    /// <returns>The body, whose links and images know their lines.</returns>
    public static SanitizedBody Find(SanitizedBody body, string text, SourceMap map, FindingBag findings, out EquatableArray<LinkLocation> links, out EquatableArray<SourceLocation> resources, out SourceRange firstWithoutAlt)
    {
        resources = body.Resources.Select((resource, i) => findings.Locate(RangeOf(body.ResourceOffsets[i], resource, text, map))).ToEquatableArray();
        var places = new List<LinkLocation>();
        var lined = new BodyLink[body.Links.Count];
        for (var i = 0; i < lined.Length; i++)
        {
            var place = findings.Locate(RangeOf(body.LinkOffsets[i], "href", text, map));
            lined[i] = body.Links[i] with { Line = place.Lines.StartLine + 1 };
            if (SiteAddress.Parse(lined[i].Url) is not null)
            {
                places.Add(new LinkLocation(i, place));
            }
        }

        links = places.ToEquatableArray();
        firstWithoutAlt = default;
        var images = new BodyImage[body.Images.Count];
        for (var i = images.Length - 1; i >= 0; i--)
        {
            var range = RangeOf(body.ImageOffsets[i], "src", text, map);
            images[i] = body.Images[i] with { Line = findings.LineNumber(range) };
            firstWithoutAlt = images[i].Alt is null ? range : firstWithoutAlt;
        }

        return lined.Length + images.Length == 0 ? body : body with
        {
            Links = new EquatableArray<BodyLink>(lined),
            Images = new EquatableArray<BodyImage>(images),
        };
    }

    /// <summary>An address as it is written; of several in a <c>srcset</c> the one.</summary>
    private static SourceRange RangeOf(int offset, BodyResource resource, string text, SourceMap map)
    {
        var isSet = resource.Attribute == "srcset";
        var range = RangeOf(offset, resource.Attribute, text, map);
        var found = isSet ? text.IndexOf(resource.Url, range.Start, range.Length, StringComparison.Ordinal) : -1;
        return found < 0 ? range : new SourceRange(found, resource.Url.Length);
    }

    /// <summary>The address as it is written, else the place of the whole.</summary>
    private static SourceRange RangeOf(int offset, string attribute, string text, SourceMap map)
    {
        if (map.AddressOf(offset) is { } known)
        {
            return known;
        }

        var start = Math.Min(map.ToSource(offset), text.Length);
        return start < text.Length && text[start] == '<' ? ValueIn(text, start, attribute) : new SourceRange(start, 0);
    }

    /// <summary>The value of an attribute in the tag that begins at a place.</summary>
    private static SourceRange ValueIn(string text, int start, string attribute)
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

/// <summary>Where a link's address stands.</summary>
/// <param name="Link">Which of the body's links.</param>
/// <param name="Place">Where.</param>
internal sealed record LinkLocation(int Link, SourceLocation Location);
