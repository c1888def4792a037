using System.Text;

namespace TypedContent.AspNetCore.Sitemaps;

/// <summary>Paths as robots.txt has them (RFC 9309, section 2.2.2).</summary>
internal static class RobotsRule
{
    /// <summary>
    /// What is not ASCII, white space and <c>#</c>, which begins a comment, percent-encoded; all else, such as <c>*</c>, <c>$</c> and <c>?</c>, as it
    /// is.
    /// </summary>
    public static string Encode(string path)
    {
        var encoded = new StringBuilder(path.Length);
        foreach (var value in Encoding.UTF8.GetBytes(path))
        {
            if (value is > 0x20 and < 0x7F and not (byte)'#')
            {
                encoded.Append((char)value);
            }
            else
            {
                encoded.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return encoded.ToString();
    }
}
