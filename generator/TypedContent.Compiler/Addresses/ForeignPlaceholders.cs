using System.Text;

namespace TypedContent.Compiler.Addresses;

/// <summary>Maps the permalink placeholders of other systems to TypedContent's.</summary>
internal static class ForeignPlaceholders
{
    /// <summary>All categories of an article as nested segments, as in Jekyll; an article without categories has no segment.</summary>
    public const string Categories = "categories";

    // Names without delimiters, in lower case. Jekyll, Hexo, and Hugo write a colon before the name; WordPress writes percent signs around it.
    private static readonly Dictionary<string, string> s_own = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = "name",
        ["slug"] = "name",
        ["name"] = "name",
        ["postname"] = "name",
        ["slugorfilename"] = "name",
        ["contentbasename"] = "filename",
        ["filename"] = "filename",
        ["basename"] = "filename",
        ["path"] = "path",
        ["section"] = "path",
        ["sections"] = "path",
        ["collection"] = "collection",
        ["lang"] = "lang",
        ["year"] = "year",
        ["short_year"] = "short_year",
        ["month"] = "month",
        ["monthnum"] = "month",
        ["i_month"] = "i_month",
        ["day"] = "day",
        ["i_day"] = "i_day",
        ["categories"] = Categories,
        ["category"] = "category",
        ["output_ext"] = ".html",
        ["abbrlink"] = "abbrlink",
        ["author"] = "author",
    };

    /// <summary>The placeholder in TypedContent's spelling, without braces; null if it is unknown.</summary>
    /// <param name="name">The name without delimiters.</param>
    public static string? Find(string name) => s_own.TryGetValue(name, out var own) ? own : null;

    /// <summary>Another system's template in TypedContent's spelling; null if it contains an unknown placeholder.</summary>
    public static string? Translate(string template)
    {
        var text = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] is not (':' or '%') || i + 1 == template.Length || !char.IsLetter(template[i + 1]))
            {
                text.Append(template[i]);
                continue;
            }

            var name = NameAt(template, i + 1);
            if (Find(name) is not { } own)
            {
                return null;
            }

            text.Append(own == ".html" ? "" : own == Categories ? "{category}" : $"{{{own}}}");
            i += name.Length + (template[i] == '%' ? 1 : 0);
        }

        return text.ToString() is ['/', ..] whole && whole.IndexOfAny([' ', '<', '>', '{']) is not 0 && whole.IndexOf("{{", StringComparison.Ordinal) < 0
            ? whole
            : null;
    }

    /// <summary>The word (letters, digits, and underscores) that begins here.</summary>
    public static string NameAt(string template, int start)
    {
        var end = start;
        while (end < template.Length && (char.IsLetterOrDigit(template[end]) || template[end] == '_'))
        {
            end++;
        }

        return template.Substring(start, end - start);
    }
}
