using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Files;

namespace TypedContent.Compiler.Linking;

/// <summary>
/// Recognizes the address of another site, or of a mailbox, whose scheme is missing or misspelled. A browser would resolve it relative to the current page.
/// </summary>
internal static class ForgottenScheme
{
    // Only endings that are not file extensions.
    private static readonly HashSet<string> s_domains = new("com org net edu gov io dev cn info".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly string[] s_schemes = ["https", "http", "mailto"];

    /// <param name="address">A relative address.</param>
    /// <returns>The intended address; null if it does not name another site.</returns>
    public static string? Complete(SiteAddress address)
    {
        var path = address.Path;
        var meant = path.Length == 0 || path[0] is '/' or '.' or '\\' ? null
            : Misspelled(path) ?? (IsHost(path) ? "https://" + path : IsMailbox(path) ? "mailto:" + path : null);
        return meant is null ? null : meant + address.Query + address.Fragment;
    }

    // https：//example.org, http//example.org, mailto：me@example.org
    private static string? Misspelled(string path)
    {
        foreach (var scheme in s_schemes)
        {
            if (!path.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var rest = path.Substring(scheme.Length).TrimStart('：', '；', ';', ':', '/', '／', '\\');
            var mark = path.Substring(scheme.Length, path.Length - scheme.Length - rest.Length);
            if (scheme == "mailto" ? mark.Length == 1 && IsMailbox(rest) : mark.Length > 1 && rest.IndexOf('.') > 0)
            {
                return scheme + (scheme == "mailto" ? ":" : "://") + rest;
            }
        }

        // slack：//x
        var colon = path.IndexOf('：');
        return colon > 1 && path.Take(colon).All(c => c is >= 'a' and <= 'z') && path.Substring(colon + 1).TrimStart('／', '/') is { Length: > 0 } end
            && path.Length - colon - 1 - end.Length == 2
            ? path.Substring(0, colon) + "://" + end
            : null;
    }

    private static bool IsHost(string path)
    {
        var slash = path.IndexOf('/');
        var labels = (slash < 0 ? path : path.Substring(0, slash)).Split('.');
        if (labels.Length < 2 || !Array.TrueForAll(labels, IsLabel))
        {
            return false;
        }

        return (labels.Length > 2 && labels[0].Equals("www", StringComparison.OrdinalIgnoreCase)) || s_domains.Contains(labels[labels.Length - 1]);
    }

    // icon@2x.png is a file.
    private static bool IsMailbox(string path)
    {
        var at = path.IndexOf('@');
        if (at <= 0 || at != path.LastIndexOf('@') || path.IndexOf('/') >= 0)
        {
            return false;
        }

        var labels = path.Substring(at + 1).Split('.');
        return labels.Length > 1 && Array.TrueForAll(labels, IsLabel)
            && labels[labels.Length - 1] is { Length: > 1 } last && last.All(char.IsLetter) && MediaTypes.Of(path) == MediaTypes.Unknown
            && path.Take(at).All(c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%');
    }

    private static bool IsLabel(string label) => label.Length > 0 && label.All(c => char.IsLetterOrDigit(c) || c == '-');
}
