using TypedContent.Compiler.Sanitizing.Policy;

namespace TypedContent.Compiler.Sanitizing.Urls;

/// <summary>Reads URLs the way a browser does, and allows those without a scheme or with a listed one.</summary>
internal static class UrlFilter
{
    private const int LongestScheme = 30;

    private static readonly HashSet<string> LinkSchemes = new(PolicyDefaults.LinkSchemes.Split(' '), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> ResourceSchemes = new(PolicyDefaults.ResourceSchemes.Split(' '), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> DataImages = new(PolicyDefaults.DataImages.Split(' '), StringComparer.OrdinalIgnoreCase);

    public static string? Check(string value, UrlKind kind)
    {
        var address = Encode(Clean(value));
        if (StartsWithTwoSlashes(address))
        {
            return "https://" + address.TrimStart('/', '\\');
        }

        var end = address.IndexOfAny([':', '/', '?', '#', '\\']);
        if (end < 0 || address[end] != ':')
        {
            return address;
        }

        var scheme = address.Substring(0, end);
        if (kind == UrlKind.Image && scheme.Equals("data", StringComparison.OrdinalIgnoreCase))
        {
            return IsRasterImage(address) ? address : null;
        }

        return (kind == UrlKind.Link ? LinkSchemes : ResourceSchemes).Contains(scheme) ? address : null;
    }

    /// <summary>The scheme of an address, in lower case; null if it has none.</summary>
    public static string? SchemeOf(string? value)
    {
        var end = value is null ? -1 : value.IndexOfAny([':', '/', '?', '#', '\\']);
        return end > 0 && end <= LongestScheme && value![end] == ':' ? Clean(value.Substring(0, end)).ToLowerInvariant() : null;
    }

    /// <summary>
    /// Removes the characters that a browser drops from an address, and all controls: they have no meaning in one, and other readers of the page drop more of
    /// them than browsers do.
    /// </summary>
    public static string Clean(string value)
    {
        var start = 0;
        var end = value.Length;
        while (start < end && IsOuterBlank(value[start]))
        {
            start++;
        }

        while (end > start && IsOuterBlank(value[end - 1]))
        {
            end--;
        }

        for (var i = start; i < end; i++)
        {
            if (IsIgnored(value[i]))
            {
                return WithoutIgnored(value, start, end);
            }
        }

        return end - start == value.Length ? value : value.Substring(start, end - start);
    }

    // As browsers send them. A script of the page must not find HTML in an address.
    private static string Encode(string address) =>
        address.IndexOfAny(['<', '>']) < 0 ? address : address.Replace("<", "%3C").Replace(">", "%3E");

    private static string WithoutIgnored(string value, int start, int end)
    {
        var kept = new char[end - start];
        var length = 0;
        for (var i = start; i < end; i++)
        {
            if (!IsIgnored(value[i]))
            {
                kept[length++] = value[i];
            }
        }

        // Characters that were inside may now be at the ends: " \u0001 x".
        var result = new string(kept, 0, length);
        return length > 0 && (IsOuterBlank(result[0]) || IsOuterBlank(result[length - 1])) ? Clean(result) : result;
    }

    private static bool StartsWithTwoSlashes(string address) =>
        address.Length > 1 && address[0] is '/' or '\\' && address[1] is '/' or '\\';

    private static bool IsRasterImage(string address)
    {
        const string Prefix = "data:image/";
        const string Marker = ";base64,";
        if (!address.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var marker = address.IndexOf(Marker, StringComparison.OrdinalIgnoreCase);
        if (marker < 0 || !DataImages.Contains(address.Substring(Prefix.Length, marker - Prefix.Length)))
        {
            return false;
        }

        for (var i = marker + Marker.Length; i < address.Length; i++)
        {
            if (address[i] is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '+' or '/' or '=' or '%' or ' ' or '-' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOuterBlank(char c) => c is <= ' ' or '\u00A0' or '\u3000' or '\uFEFF' or '\u2028' or '\u2029';

    private static bool IsIgnored(char c) =>
        c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
