using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedContent.Benchmarks.Driver;

/// <summary>Options read from a dictionary.</summary>
internal sealed class FixedOptions(IEnumerable<KeyValuePair<string, string>> values) : AnalyzerConfigOptions
{
    private readonly Dictionary<string, string> _values = new(values, KeyComparer);

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
}
