using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedContent.Generator.Tests.Running;

/// <summary>A site as the objects that a driver is handed.</summary>
internal sealed class SiteInputs
{
    private readonly Dictionary<SiteFile, AdditionalText> _textOf;

    public SiteInputs(Site site)
        : this(site, new Dictionary<SiteFile, AdditionalText>(ReferenceEqualityComparer.Instance), new MemoryOptionsProvider(site))
    {
    }

    private SiteInputs(Site site, Dictionary<SiteFile, AdditionalText> known, AnalyzerConfigOptionsProvider options)
    {
        Site = site;
        Options = options;
        Texts = [.. site.Files.Select(file => known.GetValueOrDefault(file) ?? new MemoryText(file))];
        _textOf = new Dictionary<SiteFile, AdditionalText>(ReferenceEqualityComparer.Instance);
        foreach (var (file, text) in site.Files.Zip(Texts))
        {
            _textOf[file] = text;
        }
    }

    public Site Site { get; }

    public ImmutableArray<AdditionalText> Texts { get; }

    public AnalyzerConfigOptionsProvider Options { get; }

    /// <summary>The inputs after a change in an editor: what did not change keeps its object.</summary>
    public SiteInputs ChangeTo(Site site) => new(
        site,
        _textOf,
        site.Files == Site.Files && site.Properties == Site.Properties ? Options : new MemoryOptionsProvider(site));
}
