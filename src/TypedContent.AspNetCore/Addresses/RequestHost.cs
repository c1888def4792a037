using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Addresses;

/// <summary>The host in a request, which a client can set to anything.</summary>
internal static class RequestHost
{
    /// <summary>The start of absolute addresses; null if the request's host is not valid.</summary>
    public static Uri? AddressOf(HttpRequest request)
    {
        if (!IsWellFormed(request.Host.Value ?? ""))
        {
            return null;
        }

        try
        {
            var address = $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}/";
            return Uri.TryCreate(address, UriKind.Absolute, out var made) ? made : null;
        }
        catch (ArgumentException)
        {
            // An internationalized name that its rules do not allow.
            return null;
        }
    }

    /// <summary>RFC 3986, 3.2.2: a name or an IP address, and optionally a port.</summary>
    private static bool IsWellFormed(string host)
    {
        var bracket = host.StartsWith('[') ? host.IndexOf(']', StringComparison.Ordinal) : -1;
        if (host.StartsWith('['))
        {
            return bracket > 0 && IPAddress.TryParse(host[1..bracket], out _) && IsPort(host[(bracket + 1)..]);
        }

        var colon = host.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? host : host[..colon];
        return name.Length is > 0 and <= 253 && IsPort(colon < 0 ? "" : host[colon..])
            && (name.EndsWith('.') ? name[..^1] : name).Split('.').All(label => label.Length is > 0 and <= 63 && label.All(IsOfName));
    }

    private static bool IsOfName(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '-' or '_' || (c >= '\u0080' && char.IsLetterOrDigit(c)) || char.IsSurrogate(c);

    private static bool IsPort(string text) =>
        text.Length == 0
        || (text[0] == ':' && text.Length is > 1 and <= 6 && text.Skip(1).All(char.IsAsciiDigit)
            && int.Parse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture) is >= 1 and <= 65_535);
}
