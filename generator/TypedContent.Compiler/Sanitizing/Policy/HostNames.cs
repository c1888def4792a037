namespace TypedContent.Compiler.Sanitizing.Policy;

/// <summary>Distinguishes hosts on the public internet from IP addresses and from names for the reader's own machine or network.</summary>
internal static class HostNames
{
    private static readonly string[] LocalNames = PolicyDefaults.LocalHosts.Split(' ');

    /// <param name="host">A host, in lower case.</param>
    /// <returns>Why its frames are not allowed; null if they are.</returns>
    public static string? FindFault(string host)
    {
        var labels = host.Split('.');
        var last = labels[labels.Length - 1];
        return host == "localhost" || Array.Exists(LocalNames, name => host == name || host.EndsWith("." + name, StringComparison.Ordinal))
                ? "is a name for the reader's own machine or network"
            // As browsers do: a host whose last part is a number is an IPv4 address, in any notation.
            : IsNumber(last) || (host.IndexOf('/') < 0 && host.IndexOfAny([':', '[', ']']) >= 0) ? "is an IP address: frames are allowed by the name of a host"
            : labels.Length < 2 || host.Length > 253 || !labels.All(IsLabel)
                ? "is not the name of a host (codepen.io): no scheme, port, path or wildcard"
            : null;
    }

    private static bool IsNumber(string label) =>
        label.Length > 0
        && (label.All(c => c is >= '0' and <= '9')
            || (label.StartsWith("0x", StringComparison.Ordinal) && label.Skip(2).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'))));

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-')
        && label[0] != '-' && label[label.Length - 1] != '-';
}
