using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Permalinks;

/// <summary>
/// Checks address templates of pages other than articles. All have one form: a base path, then the placeholders as segments of their own, then nothing, a
/// slash, or an extension. This way the pages above (all terms, a whole year) have addresses too.
/// </summary>
internal sealed class PageTemplate
{
    private const string Collection = "collection";
    private const string Taxonomy = "taxonomy";

    private static readonly string[] s_feedPlaceholders = ["feed", "kind"];

    private readonly string[] _placeholders;
    private readonly Func<string, (string Template, string Fault)> _shape;

    private PageTemplate(string name, string example, string[] placeholders, Func<string, (string Template, string Fault)> shape) =>
        (Name, Example, _placeholders, _shape) = (name, example, placeholders, shape);

    /// <summary>For the terms of all taxonomies of a collection.</summary>
    public static PageTemplate Terms { get; } = new("TermUrl", "/{taxonomy}/{term}", [Collection, Taxonomy, "term"], static text =>
        text.Contains("{taxonomy}") ? Ending(text, "/{term}")
        : (text, "it lacks {taxonomy}, so a category and a tag with the same name would have the same address (for only one taxonomy:  "
            + "<ContentTaxonomy Include=\"Tags\" TermUrl=\"…\" />)"));

    /// <summary>For the terms of one taxonomy.</summary>
    public static PageTemplate TermsOfOne { get; } =
        new("TermUrl", "/tags/{term}", [Collection, Taxonomy, "term"], static text => Ending(text, "/{term}"));

    /// <summary>For the months in the archive. The template may be only the archive's own address.</summary>
    public static PageTemplate Archive { get; } = new("ArchiveUrl", "/archive/{year}/{month}", [Collection, "year", "month"], static text =>
    {
        var suffix = SuffixOf(text);
        var hasMonths = text.Contains('{' + "year") || text.Contains('{' + "month");
        return Ending(
            hasMonths ? text : text.Substring(0, text.Length - suffix.Length) + "/{year}/{month}" + suffix,
            "/{year}/{month}");
    });

    /// <summary>For the feeds.</summary>
    public static PageTemplate Feeds { get; } = new("FeedUrl", "/posts/{feed}", [Collection, .. s_feedPlaceholders], static text =>
    {
        var last = text.Substring(text.LastIndexOf('/') + 1);
        var count = s_feedPlaceholders.Sum(name => CountOf(text, "{" + name + "}"));
        return count == 1 && s_feedPlaceholders.Any(name => last.Contains("{" + name + "}"))
            ? (text, "")
            : (text, "its last part needs either {feed} (feed.xml, atom.xml, feed.json) or {kind} (rss, atom, json)");
    });

    /// <summary>The name of the setting.</summary>
    public string Name { get; }

    /// <summary>A valid template.</summary>
    public string Example { get; }

    /// <summary>Validates and completes a template.</summary>
    /// <param name="text">The template as written.</param>
    /// <param name="fault">What is wrong with it, as the end of a sentence; empty if nothing is.</param>
    /// <returns>The template in its full form; empty if it is faulty or nothing was written.</returns>
    public string Read(string text, out string fault)
    {
        fault = "";
        if (text.Length == 0 || Permalink.Parse(text, out fault) is not { } parsed)
        {
            return "";
        }

        var written = string.Concat(parsed.Parts.Select(part => part.Key.Length == 0 ? part.Text : "{" + KeyOf(part.Key) + "}"));
        var unknown = parsed.Parts.FirstOrDefault(part => part.Key.Length > 0 && !_placeholders.Contains(KeyOf(part.Key), StringComparer.Ordinal));
        (var template, fault) = unknown is null ? _shape(written) : ("", $"'{{{unknown.Text}}}' has no meaning in it{Meant(unknown.Text)}");
        return fault.Length == 0 ? template : "";
    }

    // In templates of articles, and in those of other systems, the placeholder is called "slug".
    private string KeyOf(string key) => key == Permalink.Slug && _placeholders.Contains("term", StringComparer.Ordinal) ? "term" : key;

    private string Meant(string name) =>
        NearestName.FindKey(name, _placeholders) is { Length: > 0 } nearest ? $" (did you mean {{{nearest}}}?)"
        : $"; the placeholders are {string.Join(", ", _placeholders.Select(known => $"{{{known}}}"))}";

    private static (string Template, string Fault) Ending(string text, string last)
    {
        var suffix = SuffixOf(text);
        var before = text.Substring(0, text.Length - suffix.Length);
        return !before.EndsWith(last, StringComparison.Ordinal) ? (text, $"it does not end with '{last}'")
            : before.Length == last.Length ? (text, $"there is nothing before '{last}'")
            : last.Split('/').Skip(1).Any(placeholder => CountOf(text, placeholder) > 1) ? (text, $"it contains part of '{last}' twice")
            : (text, "");
    }

    /// <summary>What follows the last placeholder: a slash, an extension, or nothing.</summary>
    private static string SuffixOf(string text)
    {
        var end = text.LastIndexOf('}') + 1;
        var slash = text.LastIndexOf('/');
        return slash == text.Length - 1 ? "/"
            : text.LastIndexOf('.') is var dot && dot > slash && dot >= end ? text.Substring(dot)
            : "";
    }

    private static int CountOf(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
