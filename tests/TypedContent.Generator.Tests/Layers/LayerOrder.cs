namespace TypedContent.Generator.Tests.Layers;

/// <summary>The namespaces of an assembly in layer order: each may use only those before it.</summary>
/// <param name="Root">The common prefix of the namespaces, which is also the name of the assembly. The root namespace is the last layer.</param>
/// <param name="Layers">The namespaces without the root.</param>
internal sealed record LayerOrder(string Root, IReadOnlyList<string> Layers)
{
    /// <summary>The violations that are still allowed. The list should become empty; an entry that is no longer needed fails a test.</summary>
    public IReadOnlyList<(string From, string To)> Exceptions { get; init; } = [];

    public static LayerOrder Compiler { get; } = new("TypedContent.Compiler",
    [
        // Independent of articles.
        "Text",
        "Findings",
        "Includes",
        "Packing",
        "Naming",

        // Front matter: values first, then the syntaxes.
        "FrontMatter.Values",
        "FrontMatter.Fences",
        "FrontMatter.Json",
        "FrontMatter.Yaml",
        "FrontMatter.Toml",

        // The meaning of keys, and the core set.
        "Addresses",
        "Taxonomies",
        "FrontMatter",
        "Entries",
        "Data",

        // The body: its published form, the sanitizer, and the compilation.
        "Content",
        "Sanitizing.Policy",
        "Sanitizing.Urls",
        "Sanitizing.Reporting",
        "Sanitizing.Parsing",
        "Sanitizing.Output",
        "Sanitizing.Css",
        "Sanitizing.Elements",
        "Sanitizing.Attributes",
        "Sanitizing.Proof",
        "Sanitizing.Collecting",
        "Sanitizing",
        "Body.Components",
        "Body.Markdown.Parsing",
        "Body.Markdown.Attributes",
        "Body.Markdown.Containers",
        "Body.Markdown.Mdx",
        "Body.Markdown.Components",
        "Body.Markdown",
        "Body.Parts",
        "Body.Excerpts",
        "Body.Highlighting.Lexing",
        "Body.Highlighting.Languages",
        "Body.Highlighting",
        "Body.LeftOver",
        "Body",

        "Declared",
        "Schema",

        // One article, then all articles together.
        "Articles",
        "Storage",
        "Permalinks",
        "Files",
        "Linking",
        "Catalog",
        "References",
        "Searching",
    ]);

    public static LayerOrder Generator { get; } = new("TypedContent.Generator",
    [
        // The data that flows through the pipeline, and diagnostics.
        "Diagnostics",
        "Highlighting",
        "Flow",
        "Model",

        // The project's settings and input.
        "Settings",
        "Storage",
        "Sources",
        "Symbols",
        "Samples",
        "Declaring",

        // The output.
        "Analysis",
        "Reporting",
        "Emission",
        "Packing",
        "Stages",
    ]);

    /// <summary>The uses that violate the order.</summary>
    public IEnumerable<NamespaceUse> FindViolations(IEnumerable<NamespaceUse> uses) =>
        uses.Where(use => IsAgainst(use) && !Exceptions.Contains((use.From, use.To)));

    /// <summary>The exceptions that are no longer needed.</summary>
    public IEnumerable<(string From, string To)> FindNeedless(IEnumerable<NamespaceUse> uses) =>
        Exceptions.Except(uses.Where(IsAgainst).Select(use => (use.From, use.To)));

    private bool IsAgainst(NamespaceUse use) => PlaceOf(use.To) >= PlaceOf(use.From);

    private int PlaceOf(string layer) => layer.Length == 0 ? Layers.Count : Layers.ToList().IndexOf(layer);
}
