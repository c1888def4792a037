using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedContent.Generator.Tests.Running;

/// <summary>The options that a build passes to generators, in the form written by the package's targets.</summary>
internal sealed class MemoryOptionsProvider(Site site) : AnalyzerConfigOptionsProvider
{
    private static readonly MemoryOptions s_none = new(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GlobalOptions { get; } = new MemoryOptions(site.Properties.ToDictionary(
        property => "build_property." + property.Key, property => property.Value, AnalyzerConfigOptions.KeyComparer));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_none;
}
