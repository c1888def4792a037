using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TypedContent.Tasks.Naming;

namespace TypedContent.Tasks;

/// <summary>
/// Prepares properties for the compiler, which gets them cut off at <c>;</c> and <c>#</c>: what may hold any character is passed on in Base64.
/// </summary>
public sealed class DescribeSettings : Task
{
    private static readonly string[] s_templates = ["Permalink", "TermUrl", "ArchiveUrl", "FeedUrl"];

    /// <summary>What the project names as the namespace of generated types; empty where it does not.</summary>
    public string Namespace { get; set; } = "";

    /// <summary>The project's root namespace.</summary>
    public string RootNamespace { get; set; } = "";

    /// <summary>Formats of dates, with <c>;</c> between them.</summary>
    public string DateFormats { get; set; } = "";

    /// <summary>The template of addresses.</summary>
    public string Permalink { get; set; } = "";

    /// <summary>What is said of collections: <c>Permalink</c>, <c>TermUrl</c>, <c>ArchiveUrl</c>, <c>FeedUrl</c>.</summary>
    public ITaskItem[] Collections { get; set; } = [];

    /// <summary>The taxonomies, each with <c>Collection</c> and <c>TermUrl</c> perhaps.</summary>
    public ITaskItem[] Taxonomies { get; set; } = [];

    /// <summary>The template of where the documentation of code is.</summary>
    public string ApiUrl { get; set; } = "";

    /// <summary>Other ways to write terms, each with <c>Term</c> and perhaps <c>Taxonomy</c>.</summary>
    public ITaskItem[] TermAliases { get; set; } = [];

    /// <summary>The values that articles may name, each with <c>Value</c>.</summary>
    public ITaskItem[] Variables { get; set; } = [];

    /// <summary>Where the content pack is written; empty where none is.</summary>
    public string PackFile { get; set; } = "";

    /// <summary>The namespace of generated types.</summary>
    [Output]
    public string EffectiveNamespace { get; set; } = "";

    /// <summary>The formats in Base64.</summary>
    [Output]
    public string EncodedDateFormats { get; set; } = "";

    /// <summary>The template in Base64.</summary>
    [Output]
    public string EncodedPermalink { get; set; } = "";

    /// <summary>A line for each collection and each taxonomy with tabs in it, in Base64.</summary>
    [Output]
    public string EncodedPages { get; set; } = "";

    /// <summary>The template of documentation in Base64.</summary>
    [Output]
    public string EncodedApiUrl { get; set; } = "";

    /// <summary>A line for each alias with tabs in it, in Base64.</summary>
    [Output]
    public string EncodedTermAliases { get; set; } = "";

    /// <summary>A line for each variable with a tab in it, in Base64.</summary>
    [Output]
    public string EncodedVariables { get; set; } = "";

    /// <summary>The pack's path in Base64.</summary>
    [Output]
    public string EncodedPackFile { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        EffectiveNamespace = CollectionNames.ToNamespace((Namespace.Trim().Length > 0 ? Namespace : RootNamespace).Trim());
        EncodedDateFormats = Encode(DateFormats);
        EncodedPermalink = Encode(Permalink);
        EncodedPages = Encode(string.Join("\n", Collections.Select(LineOf).Concat(Taxonomies.Where(NamesTemplate).Select(LineOfTaxonomy))));
        EncodedApiUrl = Encode(ApiUrl);
        EncodedTermAliases = Encode(
            string.Join("\n", TermAliases.Select(alias => $"{alias.GetMetadata("Taxonomy")}\t{alias.GetMetadata("Term")}\t{alias.ItemSpec}")));
        EncodedVariables = Encode(string.Join("\n", Variables.Select(variable => $"{variable.ItemSpec}\t{OnOneLine(variable.GetMetadata("Value"))}")));
        EncodedPackFile = Encode(PackFile);
        return true;
    }

    private static string OnOneLine(string value) =>
        string.Join(" ", value.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim())).Trim();

    private static string LineOf(ITaskItem item) => string.Join(
        "\t", ["collection", item.ItemSpec, .. s_templates.Select(item.GetMetadata)]);

    private static string LineOfTaxonomy(ITaskItem item) =>
        string.Join("\t", "taxonomy", item.GetMetadata("Collection"), item.ItemSpec, item.GetMetadata("TermUrl"));

    private static bool NamesTemplate(ITaskItem taxonomy) => taxonomy.GetMetadata("TermUrl").Trim().Length > 0;

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
