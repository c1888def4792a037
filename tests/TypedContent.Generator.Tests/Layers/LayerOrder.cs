namespace TypedContent.Generator.Tests.Layers;

/// <summary>The namespaces of one assembly, in the order in which they may use each other: each only those before it.</summary>
/// <param name="Root">The namespace that all begin with, which is the assembly's name too. It comes last.</param>
/// <param name="Layers">The namespaces without the root.</param>
internal sealed record LayerOrder(string Root, IReadOnlyList<string> Layers)
{
    /// <summary>What is still allowed against the order. It must become empty; an entry that is not needed any more fails a test.</summary>
    public IReadOnlyList<(string From, string To)> Exceptions { get; init; } = [];

    public static LayerOrder Compiler { get; } = new("TypedContent.Compiler",
    [
        // What knows nothing of articles.
        "Text",
        "Findings",
        "Includes",
        "Packing",
        "Naming",

        // Front matter: what values are, then its syntaxes.
        "FrontMatter.Values",
        "FrontMatter.Fences",
        "FrontMatter.Json",
        "FrontMatter.Yaml",
        "FrontMatter.Toml",

        // What certain keys mean, and the core set that is made of them.
        "Addresses",
        "Taxonomies",
        "FrontMatter",
        "Entries",
        "Data",

        // The body: what is published of it, what may stay in it, and how it is compiled.
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

        // One article, and what all of them tell.
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
        // What flows, and what is said where it fails.
        "Diagnostics",
        "Highlighting",
        "Flow",
        "Model",

        // What the project says and brings.
        "Settings",
        "Storage",
        "Sources",
        "Symbols",
        "Samples",
        "Declaring",

        // What comes out.
        "Analysis",
        "Reporting",
        "Emission",
        "Packing",
        "Stages",
    ]);

    /// <summary>What is used against the order.</summary>
    public IEnumerable<NamespaceUse> FindViolations(IEnumerable<NamespaceUse> uses) =>
        uses.Where(use => IsAgainst(use) && !Exceptions.Contains((use.From, use.To)));

    /// <summary>The exceptions that nothing needs.</summary>
    public IEnumerable<(string From, string To)> FindNeedless(IEnumerable<NamespaceUse> uses) =>
        Exceptions.Except(uses.Where(IsAgainst).Select(use => (use.From, use.To)));

    private bool IsAgainst(NamespaceUse use) => PlaceOf(use.To) >= PlaceOf(use.From);

    private int PlaceOf(string layer) => layer.Length == 0 ? Layers.Count : Layers.ToList().IndexOf(layer);
}
