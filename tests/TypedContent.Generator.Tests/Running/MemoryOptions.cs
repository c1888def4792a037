using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedContent.Generator.Tests.Running;

/// <summary>Properties or metadata in memory.</summary>
internal sealed class MemoryOptions(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
{
    public override IEnumerable<string> Keys => values.Keys;

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
}
