using System.Text;

namespace TypedContent.AspNetCore.Sitemaps;

/// <summary>Encodes paths for robots.txt (RFC 9309, section 2.2.2).</summary>
internal static class RobotsRule
{
    /// <summary>
    /// Percent-encodes everything that is not ASCII, white space, and <c>#</c>, which begins a comment. Other characters, such as <c>*</c>, <c>$</c>, and
    /// <c>?</c>, are unchanged.
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
