namespace TypedContent.Compiler.Sanitizing.Policy;

/// <summary>A policy prepared for lookups. Immutable, so that bodies can be sanitized in parallel.</summary>
internal sealed class PolicyRules
{
    private readonly Dictionary<string, HashSet<string>> _elements;
    private readonly Dictionary<string, HashSet<string>> _math;
    private readonly Dictionary<string, HashSet<string>> _svg;
    private readonly HashSet<string> _global;
    private readonly Dictionary<string, FrameHost> _hosts;

    public PolicyRules(SanitizerPolicy policy)
    {
        Policy = policy;
        _elements = ByName(policy.Elements, "");
        _math = ByName(policy.MathElements, PolicyDefaults.MathAttributes);
        _svg = ByName(policy.SvgElements, PolicyDefaults.SvgAttributes);
        _global = Words(policy.GlobalAttributes);
        _hosts = policy.FrameHosts.ToDictionary(h => h.Host, StringComparer.Ordinal);
        AllowsStyle = _global.Contains("style");
        AllowsData = policy.KeepsIdentifiers;
    }

    public SanitizerPolicy Policy { get; }

    public bool AllowsStyle { get; }

    /// <summary>data-* attributes are allowed together with identifiers: both are for scripts and style sheets of the page.</summary>
    public bool AllowsData { get; }

    public HashSet<string>? Html(string name) => _elements.TryGetValue(name, out var attributes) ? attributes : null;

    public HashSet<string>? Math(string name) => _math.TryGetValue(name, out var attributes) ? attributes : null;

    public HashSet<string>? Svg(string name) => _svg.TryGetValue(name, out var attributes) ? attributes : null;

    public bool IsGlobal(string attribute) => _global.Contains(attribute);

    public FrameHost? Host(string host) =>
        host == Policy.SiteHost ? null
        : _hosts.TryGetValue(host, out var found) ? found : Policy.AllowsAnyFrameHost && HostNames.FindFault(host) is null ? new FrameHost(host) : null;

    private static Dictionary<string, HashSet<string>> ByName(IEnumerable<ElementRule> rules, string more)
    {
        var result = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!result.TryGetValue(rule.Name, out var attributes))
            {
                result.Add(rule.Name, attributes = Words(more));
            }

            attributes.UnionWith(Words(rule.Attributes));
        }

        return result;
    }

    private static HashSet<string> Words(string words) =>
        new(words.Split([' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
