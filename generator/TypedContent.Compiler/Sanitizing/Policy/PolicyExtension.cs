using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Policy;

/// <summary>Adds to a policy what is allowed to be added, and explains why the rest is not.</summary>
internal sealed class PolicyExtension(SanitizerPolicy policy)
{
    private static readonly HashSet<string> NeverAttributes = new(PolicyDefaults.NeverAttributes.Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> LibraryElements = new(PolicyDefaults.LibraryElements.Split(' '), StringComparer.Ordinal);

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
        else if (ElementNames.IsNeverAllowed(LocalName(name)) || SvgNames.Contains(LocalName(name))
            || (LocalName(name) != name && ElementNames.IsRestricted(LocalName(name))))
        {
            Reject(given, "is an element that no policy allows");
        }
        else if (LibraryElements.Contains(name) || name.StartsWith("ng-", StringComparison.Ordinal))
        {
            Reject(given, "is an element by which a widespread script library fetches, runs or changes something");
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
        else if ((NeverAttributes.Contains(name) || name.StartsWith("xlink:", StringComparison.Ordinal) || name.StartsWith("xmlns:", StringComparison.Ordinal))
            && !(IsAddressOfOwnElement(name, element)))
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
        if (HostNames.FindFault(host) is { } fault)
        {
            Reject(given, fault);
        }
        else if (host == policy.SiteHost)
        {
            Reject(given, "is the site's own host: a frame of it would have the rights of the page around it");
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

    // <my-chart src="…"> is the page's own element. The address is still checked like any other.
    private static bool IsAddressOfOwnElement(string name, string? element) =>
        element is not null && element.IndexOf('-') > 0 && name is "src" or "href" or "name";

    private void Reject(string given, string reason) => _rejected.Add(new PolicyRejection(given.Trim(), reason));

    private static string Normalize(string given) => given.Trim().ToLowerInvariant();

    private static bool IsName(string name) =>
        name.Length is > 0 and <= 100 && name[0] is >= 'a' and <= 'z'
        && name.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '_' or '.' or ':');

    private static string LocalName(string name) => name.Substring(name.LastIndexOf(':') + 1);
}

/// <summary>An addition that was rejected, and the reason.</summary>
internal sealed record PolicyRejection(string Name, string Reason);
