using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedContent.Generator.Tests.Running;

/// <summary>What the build passes on to generators, as the package's targets write it.</summary>
internal sealed class MemoryOptionsProvider : AnalyzerConfigOptionsProvider
{
    private static readonly MemoryOptions s_none = new(new Dictionary<string, string>());
    private readonly Dictionary<string, MemoryOptions> _byPath;

    public MemoryOptionsProvider(Site site)
    {
        GlobalOptions = new MemoryOptions(site.Properties.ToDictionary(
            property => "build_property." + property.Key, property => property.Value, AnalyzerConfigOptions.KeyComparer));
        _byPath = site.Files
            .Where(file => file.Description is not null)
            .DistinctBy(file => file.Path)
            .ToDictionary(file => file.Path, file => new MemoryOptions(new Dictionary<string, string>(AnalyzerConfigOptions.KeyComparer)
            {
                ["build_metadata.AdditionalFiles.TypedContentFile"] = Encode(file.Description!),
            }));
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _byPath.GetValueOrDefault(textFile.Path, s_none);

    private static string Encode(string description) =>
        description == SiteFile.Ignored ? description : Convert.ToBase64String(Encoding.UTF8.GetBytes(description));
}
