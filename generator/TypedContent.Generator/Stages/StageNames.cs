using TypedContent.Generator.Declaring;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Packing;
using TypedContent.Generator.Reporting;

namespace TypedContent.Generator.Stages;

/// <summary>The names of stages, each used once: for tests that look at a stage's work, and in TC0001 if one fails.</summary>
internal static class StageNames
{
    public const string Settings = "Settings";
    public const string Declarations = "Declarations";
    public const string Declared = "Declared";
    public const string Descriptions = "Descriptions";
    public const string Sources = "Sources";
    public const string LeftOut = "LeftOut";
    public const string Defaults = "Defaults";
    public const string Defaulted = "Defaulted";
    public const string DefaultFindings = "DefaultFindings";
    public const string Includable = "Includable";
    public const string Including = "Including";
    public const string CodeNames = "CodeNames";
    public const string Symbols = "Symbols";
    public const string Naming = "Naming";
    public const string Collections = "Collections";
    public const string Planned = "Planned";
    public const string Compilers = "Compilers";
    public const string Compiled = "Compiled";
    public const string Checks = "Checks";
    public const string Checked = "Checked";
    public const string Addressed = "Addressed";
    public const string LocatedFiles = "LocatedFiles";
    public const string Models = "Models";
    public const string Clashes = "Clashes";
    public const string Emitted = "Emitted";
    public const string Schema = "Schema";
    public const string Names = "Names";
    public const string CollectionModels = "CollectionModels";
    public const string LinkTargetRows = "LinkTargetRows";
    public const string LinkTargets = "LinkTargets";
    public const string GivenFiles = "GivenFiles";
    public const string ResolvedAssets = "ResolvedAssets";
    public const string Linked = "Linked";
    public const string LinkedModels = "LinkedModels";
    public const string Relations = "Relations";
    public const string ReferenceRows = "ReferenceRows";
    public const string References = "References";
    public const string IndexRows = "IndexRows";
    public const string Catalog = "Catalog";
    public const string Titles = "Titles";
    public const string CatalogTree = "CatalogTree";
    public const string CatalogReferences = "CatalogReferences";
    public const string CatalogAssets = "CatalogAssets";
    public const string DeclarationFaults = "DeclarationFaults";
    public const string Clashing = "Clashing";
    public const string TermPages = "TermPages";
    public const string Pages = "Pages";
    public const string UnknownCollections = "UnknownCollections";
    public const string AddressFindings = "AddressFindings";
    public const string HiddenPages = "HiddenPages";
    public const string SchemaFindings = "SchemaFindings";
    public const string ReferenceFindings = "ReferenceFindings";
    public const string CatalogFindings = "CatalogFindings";
    public const string BrokenLinks = "BrokenLinks";
    public const string LinkFindings = "LinkFindings";
    public const string AssetFindings = "AssetFindings";
    public const string Findings = "Findings";
    public const string PackIndex = "PackIndex";
    public const string PackLayouts = "PackLayouts";
    public const string RazorNamespaces = "RazorNamespaces";
    public const string PackPlan = "PackPlan";
    public const string UsedNames = "UsedNames";
    public const string Shapes = "Shapes";
    public const string GitDates = "GitDates";
    public const string Dated = "Dated";
    public const string Valued = "Valued";
    public const string Articles = "Articles";
    public const string EntryTypes = "EntryTypes";
    public const string CollectionClasses = "CollectionClasses";
    public const string CatalogClasses = "CatalogClasses";
    public const string SearchTables = "SearchTables";
    public const string ArticleFiles = "ArticleFiles";
    public const string Buckets = "Buckets";
    public const string Members = "Members";
    public const string StaleCatalogs = "StaleCatalogs";
    public const string Patches = "Patches";
    public const string PatchParts = "PatchParts";
    public const string PatchClasses = "PatchClasses";
    public const string PackedCatalogs = "PackedCatalogs";
    public const string Components = "Components";
    public const string PlannedComponents = "PlannedComponents";
    public const string ComponentPages = "ComponentPages";
    public const string ComponentCodes = "ComponentCodes";
    public const string ComponentHosts = "ComponentHosts";
    public const string ComponentParts = "ComponentParts";

    public const string Report = "Report";
    public const string EntryTypeCode = "EntryTypeCode";
    public const string CollectionCode = "CollectionCode";
    public const string CatalogCode = "CatalogCode";
    public const string ArticleCode = "ArticleCode";
    public const string BucketCode = "BucketCode";
    public const string MemberCode = "MemberCode";
    public const string PatchCode = "PatchCode";
    public const string PackedCatalogCode = "PackedCatalogCode";
    public const string PackWriting = "PackWriting";
    public const string MemoWriting = "MemoWriting";
    public const string GlobalUsing = "GlobalUsing";
    public const string ComponentCode = "ComponentCode";
    public const string ComponentHostCode = "ComponentHostCode";

    /// <summary>The stages that compute something, in the order of the pipeline.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Settings, Declarations, Declared, Descriptions, Sources, LeftOut, Defaults, Defaulted, DefaultFindings,
        Includable, Including, Valued, CodeNames, Symbols,
        Naming, Collections, Planned, Components, PlannedComponents, Compilers, Compiled, GitDates, Dated, Checks, Checked, Addressed, LocatedFiles, Models,
        RazorNamespaces, Clashes, Emitted, Schema, Names, CollectionModels, LinkTargetRows, LinkTargets, GivenFiles, ResolvedAssets, Linked, LinkedModels,
        Relations, ReferenceRows, References, IndexRows, Catalog, Titles, CatalogTree, CatalogReferences, CatalogAssets,
        DeclarationFaults, Clashing, TermPages, Pages, UnknownCollections, AddressFindings, HiddenPages, SchemaFindings, ReferenceFindings, CatalogFindings,
        BrokenLinks, LinkFindings, AssetFindings, Findings,
        PackIndex, PackLayouts, PackPlan, UsedNames, Shapes, Articles, EntryTypes, CollectionClasses, SearchTables, CatalogClasses, ArticleFiles, Buckets,
        Members, StaleCatalogs, Patches, PatchParts, PatchClasses, PackedCatalogs,
        ComponentPages, ComponentCodes, ComponentHosts, ComponentParts,
    ];

    /// <summary>The stages that hand something to the compiler.</summary>
    public static IReadOnlyList<string> Outputs { get; } =
        [Report, EntryTypeCode, CollectionCode, CatalogCode, ArticleCode, BucketCode, MemberCode, PatchCode, PackedCatalogCode, PackWriting, MemoWriting,
        GlobalUsing, ComponentCode, ComponentHostCode];
}
