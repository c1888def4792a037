using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TypedContent.Tasks.Articles;
using TypedContent.Tasks.Naming;

namespace TypedContent.Tasks;

/// <summary>
/// Prepares properties for the compiler, which cuts values off at <c>;</c> and <c>#</c>. Values that may contain any character are passed in Base64.
/// </summary>
public sealed class DescribeSettings : Task
{
    private static readonly string[] s_templates = ["Permalink", "TermUrl", "ArchiveUrl", "FeedUrl"];

    /// <summary>The namespace that the project sets for generated types; empty if it sets none.</summary>
    public string Namespace { get; set; } = "";

    /// <summary>The project's root namespace.</summary>
    public string RootNamespace { get; set; } = "";

    /// <summary>The date formats, separated by <c>;</c>.</summary>
    public string DateFormats { get; set; } = "";

    /// <summary>The permalink template.</summary>
    public string Permalink { get; set; } = "";

    /// <summary>
    /// The collections, with address templates as metadata: <c>Permalink</c>, <c>TermUrl</c>, <c>ArchiveUrl</c>, <c>FeedUrl</c>; and <c>Versions</c> and
    /// <c>CurrentVersion</c>.
    /// </summary>
    public ITaskItem[] Collections { get; set; } = [];

    /// <summary>The taxonomies, with optional <c>Collection</c> and <c>TermUrl</c> metadata.</summary>
    public ITaskItem[] Taxonomies { get; set; } = [];

    /// <summary>The files passed to the compiler, whose <c>ContentVersion</c> names the version of an article.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The address template of the API documentation.</summary>
    public string ApiUrl { get; set; } = "";

    /// <summary>The aliases of terms, with <c>Term</c> and optional <c>Taxonomy</c> metadata.</summary>
    public ITaskItem[] TermAliases { get; set; } = [];

    /// <summary>The values that articles may name, each with <c>Value</c>.</summary>
    public ITaskItem[] Variables { get; set; } = [];

    /// <summary>The path of the content pack; empty if there is none.</summary>
    public string PackFile { get; set; } = "";

    /// <summary>The namespace of generated types.</summary>
    [Output]
    public string EffectiveNamespace { get; set; } = "";

    /// <summary>The date formats in Base64.</summary>
    [Output]
    public string EncodedDateFormats { get; set; } = "";

    /// <summary>The permalink template in Base64.</summary>
    [Output]
    public string EncodedPermalink { get; set; } = "";

    /// <summary>One tab-separated line per collection and taxonomy, in Base64.</summary>
    [Output]
    public string EncodedPages { get; set; } = "";

    /// <summary>The template of the API documentation in Base64.</summary>
    [Output]
    public string EncodedApiUrl { get; set; } = "";

    /// <summary>One tab-separated line per alias, in Base64.</summary>
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
        EncodedPages = Encode(string.Join("\n", Collections
            .Select(LineOf)
            .Concat(Taxonomies.Where(NamesTemplate).Select(LineOfTaxonomy))
            .Concat(LinesOfVersions())));
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

    private IEnumerable<string> LinesOfVersions() => Collections
        .Where(item => item.GetMetadata("Versions").Trim().Length > 0 || item.GetMetadata("CurrentVersion").Trim().Length > 0)
        .Select(item => string.Join("\t", "versions", item.ItemSpec, OnOneLine(item.GetMetadata("Versions")), OnOneLine(item.GetMetadata("CurrentVersion"))))
        .Concat(Files
            .Where(item => ArticleItem.VersionOf(item).Length > 0)
            .Select(item => string.Join("\t", "version", ArticleItem.CollectionOf(item), OnOneLine(ArticleItem.VersionOf(item))))
            .Distinct(StringComparer.Ordinal));

    private static string LineOfTaxonomy(ITaskItem item) =>
        string.Join("\t", "taxonomy", item.GetMetadata("Collection"), item.ItemSpec, item.GetMetadata("TermUrl"));

    private static bool NamesTemplate(ITaskItem taxonomy) => taxonomy.GetMetadata("TermUrl").Trim().Length > 0;

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
