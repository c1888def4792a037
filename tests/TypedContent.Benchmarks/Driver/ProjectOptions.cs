using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedContent.Benchmarks.Driver;

/// <summary>The options that the package's targets pass to the generator.</summary>
internal sealed class ProjectOptions(string folder, bool isPacked, string? packPath) : AnalyzerConfigOptionsProvider
{
    private static readonly FixedOptions s_none = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new FixedOptions(new Dictionary<string, string>
    {
        ["build_property.ProjectDir"] = folder,
        ["build_property.TypedContentNamespace"] = "Sample",
        ["build_property.TypedContentCollections"] = "Articles/Article",
        ["build_property.TypedContentPack"] = isPacked ? "true" : "false",
        ["build_property.TypedContentPackFile"] = packPath is null ? "" : Encode(packPath),
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_none;

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
