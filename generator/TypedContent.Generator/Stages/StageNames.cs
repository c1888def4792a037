using TypedContent.Generator.Declaring;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Packing;

namespace TypedContent.Generator.Stages;

/// <summary>The stages' names in the driver's own account of what it ran.</summary>
internal static class StageNames
{
    public const string Settings = "Settings";
    public const string Descriptions = "Descriptions";
    public const string Sources = "Sources";
    public const string Declarations = "Declarations";
    public const string Compilers = "Compilers";
    public const string Compiled = "Compiled";
    public const string Declared = "Declared";
    public const string Checked = "Checked";
    public const string Permalinks = "Permalinks";
    public const string Addressed = "Addressed";
    public const string Models = "Models";
    public const string Collections = "Collections";
    public const string Clashes = "Clashes";
    public const string Schema = "Schema";
    public const string Names = "Names";
    public const string Clashing = "Clashing";
    public const string Pages = "Pages";
    public const string LinkTargets = "LinkTargets";
    public const string GivenFiles = "GivenFiles";
    public const string ResolvedAssets = "ResolvedAssets";
    public const string Linked = "Linked";
    public const string LinkedModels = "LinkedModels";
    public const string Catalog = "Catalog";
    public const string References = "References";
    public const string Findings = "Findings";
    public const string PackIndex = "PackIndex";
    public const string Articles = "Articles";
    public const string Members = "Members";
    public const string Buckets = "Buckets";

    public static IReadOnlyList<string> All { get; } =
        [Settings, Descriptions, Sources, Declarations, Compilers, Compiled, Declared, Checked, Permalinks, Addressed, Models, Collections, Clashes, Schema, Names, Clashing, LinkTargets, GivenFiles, ResolvedAssets, Linked, LinkedModels, Catalog, Pages, References, Findings, PackIndex, Articles, Members, Buckets];
}
