using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Policy;

/// <summary>Adds to a policy what may be added, and says why the rest may not.</summary>
internal sealed class PolicyExtension(SanitizerPolicy policy)
{
    /// <summary>Attributes that load, run, send or rename something by themselves, wherever they are.</summary>
    private static readonly HashSet<string> NeverAttributes = new(
        ("srcdoc formaction ping is slot sandbox allow http-equiv manifest archive code codebase classid data profile background "
        + "dynsrc lowsrc xlink:href xml:base xmlns autofocus autoplay contenteditable popover popovertarget popovertargetaction "
        + "command commandfor part exportparts nonce integrity form formmethod formtarget shadowrootmode target name id style src href "
        + "srcset action poster data-bind script").Split(' '),
        StringComparer.Ordinal);

    private readonly List<ElementRule> _elements = [.. policy.Elements];
    private readonly List<FrameHost> _hosts = [.. policy.FrameHosts];
    private readonly List<PolicyRejection> _rejected = [];
    private string _global = policy.GlobalAttributes;

    public void AddElement(string given)
    {
        var name = Normalize(given);
        if (!IsName(name))
        {
            Reject(given, "is not the name of an element");
        }
        else if (ElementNames.IsNeverAllowed(name) || SvgNames.Contains(name))
        {
            Reject(given, "is an element that no policy allows");
        }
        else if (ElementNames.IsRestricted(name))
        {
            Reject(given, name == "iframe" ? "is allowed by host: name the host instead" : "is allowed by the policy Trusted only");
        }
        else if (_elements.TrueForAll(e => e.Name != name))
        {
            _elements.Add(new ElementRule(name));
        }
    }

    public void AddAttribute(string given)
    {
        var name = Normalize(given);
        string? element = null;
        var bracket = name.IndexOf('[');
        if (bracket > 0 && name[name.Length - 1] == ']')
        {
            element = name.Substring(0, bracket);
            name = name.Substring(bracket + 1, name.Length - bracket - 2);
        }

        if (!IsName(name) || (element is not null && !IsName(element)))
        {
            Reject(given, "is not the name of an attribute");
        }
        else if (name.StartsWith("on", StringComparison.Ordinal))
        {
            Reject(given, "is the name of an event handler, which no policy allows");
        }
        else if (CommandAttributes.MayRun(name))
        {
            Reject(given, "is read as a command by widespread script libraries");
        }
        else if (NeverAttributes.Contains(name) && !(IsAddressOfOwnElement(name, element)))
        {
            Reject(given, "loads, runs, sends or renames something, and has rules that cannot be extended");
        }
        else if (element is null)
        {
            _global += " " + name;
        }
        else
        {
            AddTo(element, name, given);
        }
    }

    public void AddFrameHost(string given)
    {
        var host = Normalize(given);
        if (host.IndexOf('.') <= 0 || !host.Split('.').All(IsLabel))
        {
            Reject(given, "is not the name of a host (codepen.io): no scheme, port, path or wildcard");
        }
        else if (_hosts.TrueForAll(h => h.Host != host))
        {
            _hosts.Add(new FrameHost(host));
        }
    }

    public SanitizerPolicy Build(out EquatableArray<PolicyRejection> rejected)
    {
        rejected = _rejected.ToEquatableArray();
        return policy with
        {
            Elements = _elements.ToEquatableArray(),
            FrameHosts = _hosts.ToEquatableArray(),
            GlobalAttributes = _global,
        };
    }

    private void AddTo(string element, string name, string given)
    {
        var index = _elements.FindIndex(e => e.Name == element);
        if (index < 0)
        {
            Reject(given, $"is for <{element}>, which this policy does not allow");
            return;
        }

        _elements[index] = _elements[index] with { Attributes = (_elements[index].Attributes + " " + name).TrimStart() };
    }

    // <my-chart src="…"> is the page's own element; the address is still checked like any other.
    private static bool IsAddressOfOwnElement(string name, string? element) =>
        element is not null && element.IndexOf('-') > 0 && name is "src" or "href" or "name";

    private void Reject(string given, string reason) => _rejected.Add(new PolicyRejection(given.Trim(), reason));

    private static string Normalize(string given) => given.Trim().ToLowerInvariant();

    private static bool IsName(string name) =>
        name.Length is > 0 and <= 100 && name[0] is >= 'a' and <= 'z'
        && name.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '_' or '.' or ':');

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');
}

/// <summary>What an extension of a policy asked for and cannot have, and why.</summary>
internal sealed record PolicyRejection(string Name, string Reason);
