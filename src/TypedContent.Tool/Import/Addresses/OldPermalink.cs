using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedContent.Tool.Import.Addresses;

/// <summary>Permalink rules in the syntax of Jekyll, Hexo, and Hugo, <c>/:year/:title/</c>, and of WordPress, <c>/%year%/%postname%/</c>.</summary>
internal static partial class OldPermalink
{
    // Our names for their placeholders. Any other placeholder is a front matter key, or has no equivalent.
    private static readonly Dictionary<string, string> s_ours = new(StringComparer.Ordinal)
    {
        ["year"] = "{year}", ["month"] = "{month}", ["day"] = "{day}", ["monthnum"] = "{month}",
        ["title"] = "{name}", ["slug"] = "{name}", ["name"] = "{name}", ["filename"] = "{name}", ["postname"] = "{name}", ["slugorfilename"] = "{name}",
        ["slugorcontentbasename"] = "{name}", ["contentbasename"] = "{name}", ["basename"] = "{name}",
        ["category"] = "{category}", ["categories"] = "{category}", ["collection"] = "{collection}", ["path"] = "{slug}",
        ["section"] = "{path}", ["sections"] = "{path}",
    };

    /// <summary>Fills in a rule for a page.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="value">Returns the value of a placeholder; null if there is none, and then the placeholder is empty.</param>
    public static string Fill(string rule, Func<string, string?> value) =>
        Tidy(PlaceholderPattern().Replace(rule, match => value(Name(match)) ?? ""));

    /// <summary>The values derived from a date, in the format that Jekyll, Hexo, Hugo, and WordPress share.</summary>
    public static string? OfDate(string placeholder, DateTimeOffset? date)
    {
        if (date is not { } at)
        {
            return null;
        }

        var invariant = CultureInfo.InvariantCulture;
        return placeholder switch
        {
            "year" or "y" => at.ToString("yyyy", invariant),
            "short_year" => at.ToString("yy", invariant),
            "month" or "monthnum" => at.ToString("MM", invariant),
            "i_month" => at.Month.ToString(invariant),
            "monthname" or "long_month" => at.ToString("MMMM", invariant),
            "short_month" => at.ToString("MMM", invariant),
            "day" => at.ToString("dd", invariant),
            "i_day" => at.Day.ToString(invariant),
            "y_day" or "yearday" => at.DayOfYear.ToString("000", invariant),
            "weekday" => ((int)at.DayOfWeek).ToString(invariant),
            "weekdayname" or "long_day" => at.DayOfWeek.ToString(),
            "hour" => at.ToString("HH", invariant),
            "minute" => at.ToString("mm", invariant),
            "second" => at.ToString("ss", invariant),
            "timestamp" => at.ToUnixTimeSeconds().ToString(invariant),
            _ => null,
        };
    }

    /// <summary>Converts a rule to a template of ours; null if a part of it has no equivalent.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="isKey">Whether a placeholder is a front matter key of the pages.</param>
    public static string? ToTemplate(string rule, Func<string, bool> isKey)
    {
        var isWhole = true;
        var template = PlaceholderPattern().Replace(rule, match =>
        {
            var name = Name(match);
            if (name == "output_ext")
            {
                return ".html";
            }

            if (s_ours.TryGetValue(name, out var ours))
            {
                return ours;
            }

            isWhole &= isKey(name);
            return "{" + name + "}";
        });
        return isWhole && !template.AsSpan().ContainsAny("?#%:\\") ? Tidy(template) : null;
    }

    private static string Name(Match match) => match.Groups["name"].Value;

    /// <summary>Normalizes to one slash at the beginning and no double slashes.</summary>
    public static string Tidy(string address) => SlashPattern().Replace("/" + address, "/");

    [GeneratedRegex(@":(?<name>[A-Za-z][A-Za-z_]*)(?:\[[^\]]*\])?|%(?<name>[a-z_]+)%", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceholderPattern();

    [GeneratedRegex("/{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex SlashPattern();
}
