using System.Globalization;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Text;
using Zone = TypedContent.Compiler.FrontMatter.Values.TimeZone;

namespace TypedContent.Tool.Import.Addresses;

/// <summary>Predicts the address of a page by the compiler's own rules.</summary>
/// <param name="zone">The zone of dates without one.</param>
internal sealed class NewAddresses(Zone zone)
{
    private readonly DateReader _dates = new(zone);

    /// <summary>The date as the compiler reads it: from the front matter, or else from the path.</summary>
    public DateTimeOffset? DateOf(OldPage page) =>
        page.Text["date"].Text is { } written ? _dates.Read(written, out _)
        : ArticlePath.Parse(page.Target).Date is { } day ? new DateTimeOffset(day, zone.OffsetAt(day))
        : null;

    /// <summary>The addresses of all pages of a collection under a template; null for a page without one of its values.</summary>
    public Dictionary<OldPage, string?> Predict(IReadOnlyList<OldPage> pages, string template)
    {
        var addresses = pages.ToDictionary(page => page, page => Predict(page, template, withDate: false));
        var clashes = addresses
            .Where(pair => pair.Value is not null)
            .GroupBy(pair => pair.Value!, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Skip(1).Any());
        foreach (var page in clashes.SelectMany(same => same.Select(pair => pair.Key)).ToArray())
        {
            if (ArticlePath.Parse(page.Target).DatePrefix.Length > 0
                && (template.Contains("{slug}", StringComparison.Ordinal) || template.Contains("{name}", StringComparison.Ordinal)))
            {
                addresses[page] = Predict(page, template, withDate: true);
            }
        }

        return addresses;
    }

    private string? Predict(OldPage page, string template, bool withDate)
    {
        foreach (var key in new[] { "url", "permalink" })
        {
            if (page.Text[key].Text is { } own && own.StartsWith('/') && !own.StartsWith("//", StringComparison.Ordinal))
            {
                return own;
            }
        }

        if (Permalink.Parse(template, out _) is not { } permalink)
        {
            return null;
        }

        var path = ArticlePath.Parse(page.Target);
        var text = "";
        foreach (var part in permalink.Parts)
        {
            var value = part.Key switch
            {
                "" => part.Text,
                Permalink.Slug or Permalink.Name or Permalink.Path => "{" + part.Key + "}",
                Permalink.Collection => Casing.ToLower(page.Collection.Name),
                Permalink.Lang => (path.Lang ?? page.Text["lang"].Text) is { } lang ? Slug.FromText(lang) : "",
                Permalink.Year => DateOf(page)?.ToString("yyyy", CultureInfo.InvariantCulture),
                Permalink.Month => DateOf(page)?.ToString("MM", CultureInfo.InvariantCulture),
                Permalink.Day => DateOf(page)?.ToString("dd", CultureInfo.InvariantCulture),
                Permalink.Category => (page.Text["categories"].First ?? page.Text["category"].First) is { } category ? Slug.FromText(category) : null,
                _ => page.Text[part.Text].First is { } other ? Slug.FromText(other) : null,
            };
            if (value is null || (value.Length == 0 && part.Key is not Permalink.Lang))
            {
                return null;
            }

            text += value;
        }

        return new AddressPattern(template, text, "").Complete(SlugOf(page, path, withDate));
    }

    private static string SlugOf(OldPage page, ArticlePath path, bool withDate)
    {
        if (page.Text["slug"].Text is { } written && Slug.FromOverride(written) is { Length: > 0 } slug)
        {
            return slug;
        }

        var folders = path.Folders.Skip(path.HasLanguageFolder ? 1 : 0).Select(Slug.OfSegment);
        return path.IsIndex ? string.Join("/", folders)
            : string.Join("/", [.. folders, (withDate ? path.DatePrefix + "-" : "") + Slug.OfSegment(path.Stem)]);
    }

    /// <summary>An address as the site looks it up: decoded, without a trailing slash, with a folder's index as the folder. Case is ignored.</summary>
    public static string Key(string address)
    {
        var path = Nfc.Normalize(Uri.UnescapeDataString(address)).TrimEnd('/');
        foreach (var index in new[] { "/index.html", "/index.htm" })
        {
            path = path.EndsWith(index, StringComparison.OrdinalIgnoreCase) ? path[..^index.Length] : path;
        }

        return path.Length == 0 ? "/" : path;
    }
}
