using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Urls;

namespace TypedContent.Compiler.Sanitizing.Attributes;

/// <summary>
/// Attributes in which scripts keep the addresses of lazy-loaded images and media. Their names are open-ended: attributes that are not listed are recognized by
/// their value.
/// </summary>
internal static class LazyAddresses
{
    private const int Longest = 2_000;

    private static readonly string[] s_listed = PolicyDefaults.LazyAddresses.Split(' ');
    private static readonly HashSet<string> s_names = new(s_listed, StringComparer.Ordinal);
    private static readonly string[] s_hints = "src original lazy image img photo pic echo file".Split(' ');
    private static readonly string[] s_lesser = "thumb small tiny placeholder low blur srcset sizes type ratio class link href permalink".Split(' ');
    private static readonly HashSet<string> s_images = new("apng avif bmp gif jpeg jpg png svg webp".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a <c>data-*</c> attribute holds such an address, judged by its name or its value.</summary>
    public static bool Has(string name, string value) => s_names.Contains(name) || IsAddress(name, value);

    /// <summary>Gives an element the address that a script would have set.</summary>
    /// <param name="element">The element, as it is written.</param>
    /// <param name="attributes">The attributes that it keeps.</param>
    /// <param name="report">Records what is wrong with a set of addresses.</param>
    public static void Promote(IElement element, AttributeList attributes, AttributeReport report)
    {
        var kind = element.LocalName is "img" or "source" ? UrlKind.Image : UrlKind.Resource;
        string? promoted = null;
        foreach (var name in NamesOf(element))
        {
            var value = element.GetAttribute(name);
            if (string.IsNullOrEmpty(value))
            {
                continue;
            }

            if (name.EndsWith("srcset", StringComparison.Ordinal))
            {
                if (!attributes.Has("srcset") && SourceSet.Check(name, value!, report) is { } set)
                {
                    attributes.Set("srcset", set);
                    attributes.Remove(name);
                }
            }
            else if (promoted is null && UrlFilter.Check(value!, kind) is { Length: > 0 } address)
            {
                promoted = address;
                attributes.Remove(name);
            }
        }

        if (promoted is null)
        {
            return;
        }

        // A source in <picture> needs a srcset, even for one address.
        attributes.Set(element is { LocalName: "source", ParentElement.LocalName: "picture" } ? "srcset" : "src", promoted);
        foreach (var name in s_listed)
        {
            attributes.Remove(name);
        }
    }

    private static IEnumerable<string> NamesOf(IElement element) => s_listed.Concat(element.Attributes
        .Where(attribute => !s_names.Contains(attribute.Name) && IsAddress(attribute.Name, attribute.Value))
        .Select(attribute => attribute.Name)
        .ToArray());

    private static bool IsAddress(string name, string value)
    {
        if (!name.StartsWith("data-", StringComparison.Ordinal) || value.Length is 0 or > Longest)
        {
            return false;
        }

        if (name.EndsWith("srcset", StringComparison.Ordinal))
        {
            return true;
        }

        if (value.IndexOfAny([' ', '{', '[', '"']) >= 0 || Array.Exists(s_lesser, part => name.IndexOf(part, StringComparison.Ordinal) > 0))
        {
            return false;
        }

        var end = value.IndexOfAny(['?', '#']);
        var path = end < 0 ? value : value.Substring(0, end);
        return s_images.Contains(path.Substring(path.LastIndexOf('.') + 1))
            || ((path.StartsWith("//", StringComparison.Ordinal) || path.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                && path.IndexOf("//", StringComparison.Ordinal) >= 0
                && Array.Exists(s_hints, part => name.IndexOf(part, StringComparison.Ordinal) > 0));
    }
}
