using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedContent.Generator.Tests.Diagnostics;

/// <summary>Holds nothing, and remembers what it was asked for.</summary>
internal sealed class RecordingOptions : AnalyzerConfigOptions
{
    public List<string> Asked { get; } = [];

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
    {
        Asked.Add(key);
        value = null;
        return false;
    }
}
