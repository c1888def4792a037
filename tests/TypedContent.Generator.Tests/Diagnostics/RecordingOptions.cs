using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedContent.Generator.Tests.Diagnostics;

/// <summary>Empty options that record the keys they are asked for.</summary>
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
