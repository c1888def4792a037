namespace TypedContent.Compiler.Addresses;

/// <summary>Classifies addresses by their form. Whether one leads to an article can only be decided with all articles known.</summary>
internal static class LinkKinds
{
    private static readonly Dictionary<string, LinkKind> s_schemes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mailto"] = LinkKind.Mail,
        ["tel"] = LinkKind.Phone,
        ["sms"] = LinkKind.Phone,
    };

    public static LinkKind Of(string address)
    {
        if (address.StartsWith("#", StringComparison.Ordinal))
        {
            return LinkKind.Heading;
        }

        var end = address.IndexOfAny([':', '/', '?', '#']);
        if (end >= 0 && address[end] == ':')
        {
            return s_schemes.TryGetValue(address.Substring(0, end), out var kind) ? kind : LinkKind.External;
        }

        return IsFile(address) ? LinkKind.File : LinkKind.Page;
    }

    /// <summary>Whether an address is relative to its page: a path without a scheme or leading slash.</summary>
    public static bool IsRelative(string address)
    {
        var end = address.IndexOfAny([':', '/', '?', '#']);
        return address.Length > 0 && end != 0 && (end < 0 || address[end] != ':');
    }

    private static bool IsFile(string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        var path = end < 0 ? address : address.Substring(0, end);
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1
            && path.Length - dot is > 1 and <= 6
            && path.Skip(dot + 1).All(char.IsLetterOrDigit)
            && !path.Substring(dot).StartsWith(".htm", StringComparison.OrdinalIgnoreCase);
    }
}
