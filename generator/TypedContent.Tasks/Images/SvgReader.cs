using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedContent.Tasks.Images;

/// <summary>Reads the size of an SVG from its root element: from width and height if they are lengths, or else from the viewBox.</summary>
internal static class SvgReader
{
    private static readonly Regex s_root = new(
        @"<(?:[A-Za-z_][\w.-]*:)?svg(?=[\s/>])(?<attributes>(?:[^>""']|""[^""]*""|'[^']*')*)>", RegexOptions.CultureInvariant);
    private static readonly Regex s_attribute = new(
        @"(?<=\s)(?<name>width|height|viewBox)\s*=\s*(?:""(?<value>[^""]*)""|'(?<value>[^']*)')", RegexOptions.CultureInvariant);
    private static readonly Regex s_comment = new("<!--.*?-->", RegexOptions.Singleline | RegexOptions.CultureInvariant);

    // CSS pixels per unit.
    private static readonly Dictionary<string, double> s_units = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = 1, ["px"] = 1, ["pt"] = 96.0 / 72, ["pc"] = 16, ["in"] = 96, ["cm"] = 96 / 2.54, ["mm"] = 96 / 25.4,
    };

    /// <returns>Null if the text is not SVG.</returns>
    public static ImageFacts? Read(string text)
    {
        var root = s_root.Match(s_comment.Replace(text, ""));
        if (!root.Success)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match attribute in s_attribute.Matches(root.Groups["attributes"].Value))
        {
            values[attribute.Groups["name"].Value] = attribute.Groups["value"].Value.Trim();
        }

        var box = values.TryGetValue("viewBox", out var written) ? written.Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries) : [];
        var (boxWidth, boxHeight) = box.Length == 4 ? (Number(box[2]), Number(box[3])) : (0, 0);
        var (width, height) = (Length("width"), Length("height"));
        return (width, height) switch
        {
            ( > 0, > 0) => Round(width, height),
            ( > 0, _) when boxWidth > 0 => Round(width, width * boxHeight / boxWidth),
            (_, > 0) when boxHeight > 0 => Round(height * boxWidth / boxHeight, height),
            _ => Round(boxWidth, boxHeight),
        };

        double Length(string name)
        {
            if (!values.TryGetValue(name, out var value))
            {
                return 0;
            }

            var digits = value.TrimEnd("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ% ".ToCharArray());
            return s_units.TryGetValue(value.Substring(digits.Length).Trim(), out var unit) ? Number(digits) * unit : 0;
        }
    }

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static ImageFacts Round(double width, double height) =>
        width is > 0 and < 1_000_000 && height is > 0 and < 1_000_000
            ? ImageFacts.Size((long)Math.Max(1, Math.Round(width)), (long)Math.Max(1, Math.Round(height)))
            : ImageFacts.Unknown;
}
