using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>The Roslyn descriptors of all diagnostics, made from the table of each category.</summary>
internal static class Descriptors
{
    /// <summary>The categories with their diagnostics, sorted by id.</summary>
    public static IReadOnlyList<(string Category, IReadOnlyList<DiagnosticRule> Rules)> Tables { get; } =
    [
        ("TypedContent.SetUp", SetUpRules.All),
        ("TypedContent.FrontMatter", FrontMatterRules.All),
        ("TypedContent.Body", BodyRules.All),
        ("TypedContent.Site", SiteRules.All),
    ];

    /// <summary>All descriptors, sorted by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. Tables.SelectMany(table => table.Rules.Select(rule => Describe(table.Category, rule)))];

    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId = All.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The diagnostics for content removed from a body. One property sets their severity.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Removals { get; } =
        [.. Tables.SelectMany(table => table.Rules).Where(rule => rule.IsRemoval).Select(rule => s_byId[rule.Id])];

    public static DiagnosticDescriptor Find(string id) => s_byId[id];

    private static DiagnosticDescriptor Describe(string category, DiagnosticRule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        category,
        rule.Severity,
        isEnabledByDefault: true,
        customTags: TagsOf(rule));

    private static string[] TagsOf(DiagnosticRule rule) =>
    [
        .. rule.IsConfigurable ? Array.Empty<string>() : [WellKnownDiagnosticTags.NotConfigurable],
        .. rule.IsOfCompilation ? [WellKnownDiagnosticTags.CompilationEnd] : Array.Empty<string>(),
    ];
}
