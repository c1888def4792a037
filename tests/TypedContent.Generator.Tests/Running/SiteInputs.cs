using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Tests.Running;

/// <summary>A site in the form of the objects passed to a driver.</summary>
internal sealed class SiteInputs
{
    private readonly Dictionary<SiteFile, AdditionalText> _textOf;
    private readonly AdditionalText _list;

    public SiteInputs(Site site)
        : this(site, new Dictionary<SiteFile, AdditionalText>(ReferenceEqualityComparer.Instance), new MemoryOptionsProvider(site), ListOf(site))
    {
    }

    private SiteInputs(Site site, Dictionary<SiteFile, AdditionalText> known, AnalyzerConfigOptionsProvider options, AdditionalText list)
    {
        Site = site;
        Options = options;
        _list = list;
        AdditionalText[] texts = [.. site.Files.Select(file => known.GetValueOrDefault(file) ?? new MemoryText(file))];
        Texts = [.. texts, list];
        _textOf = new Dictionary<SiteFile, AdditionalText>(ReferenceEqualityComparer.Instance);
        foreach (var (file, text) in site.Files.Zip(texts))
        {
            _textOf[file] = text;
        }
    }

    public Site Site { get; }

    public ImmutableArray<AdditionalText> Texts { get; }

    public AnalyzerConfigOptionsProvider Options { get; }

    /// <summary>The inputs after a change in an editor: unchanged files keep their objects.</summary>
    public SiteInputs ChangeTo(Site site) => new(
        site,
        _textOf,
        site.Properties == Site.Properties ? Options : new MemoryOptionsProvider(site),
        site.Files == Site.Files || DescriptionsOf(site) == DescriptionsOf(Site) ? _list : ListOf(site));

    /// <summary>The list of files that the package's targets write.</summary>
    private static MemoryText ListOf(Site site) =>
        new(new SiteFile(Site.Folder + "obj/TypedContent.articles", null, Encoding.UTF8.GetBytes(DescriptionsOf(site))));

    private static string DescriptionsOf(Site site) => "TypedContent articles 1\n" + string.Concat(site.Files
        .Where(file => file.Description is not null)
        .DistinctBy(file => file.Path)
        .Select(file => LineOf(file.Description!, file.Path)));

    private static string LineOf(string description, string path)
    {
        if (description == SiteFile.Ignored)
        {
            return $"true\t\t\t\t{path}\t{path}\n";
        }

        if (description == SiteFile.Snippet)
        {
            return $"true\t\t\t\t{path}\t{path}\t\tsnippet\n";
        }

        return description.Split('|', 3) is [var collection, var entryType, var rest] && rest.Split('\t') is [var within, .. var permalink]
            ? $"\t{collection}\t{entryType}\t{string.Concat(permalink)}\t{within}\t{path}\n"
            : "";
    }
}
