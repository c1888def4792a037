using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Policy;

namespace TypedContent.Compiler.Sanitizing.Attributes;

/// <summary>
/// Allows inline frames of listed hosts. The address is rewritten to the most private one that the host offers; the frame is lazy-loaded, sandboxed, and has a
/// title.
/// </summary>
internal static class Frames
{
    private const string Autoplay = "autoplay";

    private static readonly HashSet<string> Permissions = new(PolicyDefaults.FramePermissions.Split(' '), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> UsualPermissions = new(PolicyDefaults.UsualFramePermissions.Split(' '), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> SandboxWords = new(PolicyDefaults.FrameSandbox.Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The address as written, including one that is left for a script to set.</summary>
    public static string? Address(IElement element)
    {
        var source = element.GetAttribute("src");
        if (string.IsNullOrWhiteSpace(source) || source == "about:blank")
        {
            source = element.GetAttribute("data-src");
        }

        return string.IsNullOrWhiteSpace(source) ? null : source;
    }

    /// <summary>Makes the frame safe. False if its host is not on the list.</summary>
    public static bool Harden(string address, PolicyRules rules, AttributeList attributes, AttributeReport report)
    {
        const string Secure = "https://";
        const string Plain = "http://";
        int start;
        if (address.StartsWith(Secure, StringComparison.OrdinalIgnoreCase))
        {
            start = Secure.Length;
        }
        else if (address.StartsWith(Plain, StringComparison.OrdinalIgnoreCase))
        {
            start = Plain.Length;
        }
        else
        {
            return false;
        }

        var end = address.IndexOfAny(['/', '?', '#', '\\', '@', ':', ' '], start);
        if (end >= 0 && address[end] is not ('/' or '?' or '#'))
        {
            // With a user name, a port, or a backslash, the host may not be what it seems.
            return false;
        }

        end = end < 0 ? address.Length : end;
        var host = rules.Host(address.Substring(start, end - start).ToLowerInvariant());
        var path = end == address.Length || address[end] != '/' ? "/" + address.Substring(end) : address.Substring(end);
        if (host is null || path.IndexOf('\\') >= 0 || !IsWithin(path, host.PathPrefix))
        {
            return false;
        }

        attributes.Set("src", Secure + (host.RewriteTo ?? host.Host) + WithQuery(path, host.Query));
        attributes.Remove("data-src");
        attributes.Remove("srcdoc");
        if (string.IsNullOrWhiteSpace(attributes.Get("title")))
        {
            attributes.Set("title", host.Title);
        }

        Allow(attributes, report);
        attributes.SetIfAbsent("allowfullscreen", "");
        attributes.Set("loading", "lazy");
        Sandbox(attributes, report);
        attributes.Set("referrerpolicy", "strict-origin-when-cross-origin");
        return true;
    }

    // Dot segments would leave the path again, in any spelling. A prefix must match whole segments.
    private static bool IsWithin(string path, string prefix)
    {
        if (!path.StartsWith(prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var isWhole = prefix[prefix.Length - 1] == '/' || path.Length == prefix.Length || path[prefix.Length] is '/' or '?' or '#';
        return isWhole && (prefix == "/" || !HasDotSegment(path));
    }

    private static bool HasDotSegment(string path)
    {
        var end = path.IndexOfAny(['?', '#']);
        var decoded = Uri.UnescapeDataString(end < 0 ? path : path.Substring(0, end));
        return decoded.Split('/', '\\').Any(segment => segment is "." or "..");
    }

    private static void Allow(AttributeList attributes, AttributeReport report)
    {
        if (attributes.Get("allow") is not { } allow)
        {
            return;
        }

        var asked = allow.Split(';').Select(p => p.Trim()).Where(p => p.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var kept = asked.Where(Permissions.Contains).ToList();
        var rejected = asked.Where(p => !Permissions.Contains(p) && !UsualPermissions.Contains(p)).ToList();
        if (rejected.Count > 0)
        {
            report.Attribute("allow", string.Join("; ", rejected));
        }

        if (kept.Count == 0)
        {
            attributes.Remove("allow");
        }
        else
        {
            attributes.Set("allow", string.Join("; ", kept));
        }
    }

    // Not reported if the author's value means the same.
    private static void Sandbox(AttributeList attributes, AttributeReport report)
    {
        if (attributes.Get("sandbox") is { } own && !SandboxWords.SetEquals(own.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries)))
        {
            report.Attribute("sandbox", own);
        }

        attributes.Set("sandbox", PolicyDefaults.FrameSandbox);
    }

    // Overwrites the author's value of the parameter, and leaves the others unchanged.
    private static string WithQuery(string path, string? parameter)
    {
        var fragment = path.IndexOf('#');
        var tail = fragment < 0 ? "" : path.Substring(fragment);
        var rest = fragment < 0 ? path : path.Substring(0, fragment);
        var question = rest.IndexOf('?');
        if (question < 0)
        {
            return parameter is null ? path : rest + "?" + parameter + tail;
        }

        var name = parameter is null ? Autoplay : NameOf(parameter);
        var parameters = rest.Substring(question + 1).Split('&')
            .Where(p => p.Length > 0 && !IsNamed(p, name) && !IsNamed(p, Autoplay))
            .ToList();
        if (parameter is not null)
        {
            parameters.Add(parameter);
        }

        return rest.Substring(0, question) + (parameters.Count > 0 ? "?" + string.Join("&", parameters) : "") + tail;
    }

    private static bool IsNamed(string parameter, string name) => NameOf(parameter).Equals(name, StringComparison.OrdinalIgnoreCase);

    // Reads the name as the host does: escapes, blanks around it, or a missing value do not make it another parameter.
    private static string NameOf(string parameter) => Uri.UnescapeDataString(parameter.Split('=')[0].Replace('+', ' ')).Trim();
}
