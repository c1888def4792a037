using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;
using Permalinks = TypedContent.Compiler.Permalinks.Permalink;
using DateFormat = TypedContent.Compiler.FrontMatter.Values.DateFormat;

namespace TypedContent.Generator.Settings;

/// <summary>What the project's properties say. A property that means nothing has its default here and a finding in <see cref="Faults"/>.</summary>
internal sealed record BuildSettings
{
    /// <summary>The project's folder, with forward slashes and one at the end; empty when it is unknown.</summary>
    public string ProjectFolder { get; init; } = "";

    /// <summary>Empty for the global namespace.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>The project's root namespace, which Razor's are below; empty for the global one.</summary>
    public string RootNamespace { get; init; } = "";

    /// <summary>The components that may be in articles, as the project's items name them: files of Razor, or types.</summary>
    public EquatableArray<string> Components { get; init; }

    /// <summary>Whether analyzers run, and code is written for them: a program that runs cannot be given all that this takes.</summary>
    public bool RunsAnalyzers { get; init; } = true;

    public string Accessibility { get; init; } = "public";

    public bool GlobalUsing { get; init; } = true;

    public bool IncludeDrafts { get; init; }

    /// <summary>Whether bodies and values go into a content pack rather than into C#: a large site compiles much faster that way.</summary>
    public bool IsPacked { get; init; }

    /// <summary>Whether there is a search index of each collection.</summary>
    public bool HasSearch { get; init; }

    /// <summary>Where the content pack is written; empty where nobody is going to embed it, as in an editor.</summary>
    public string PackPath { get; init; } = "";

    /// <summary>Which articles get a member in a build. In an editor all have one.</summary>
    public MemberChoice Members { get; init; }

    /// <summary>Whether a build keeps for the next one what articles were compiled to.</summary>
    public bool KeepsMemo { get; init; }

    /// <summary>The template of addresses for collections that have none of their own; empty for the built-in one.</summary>
    public string Permalink { get; init; } = "";

    /// <summary>What is said of addresses by collection.</summary>
    public CollectionSettings Pages { get; init; } = CollectionSettings.None;

    /// <summary>How many located warnings of one id are shown.</summary>
    public int MaxWarnings { get; init; } = 25;

    /// <summary>The collections that the package's targets found; empty where they did not run.</summary>
    public EquatableArray<CollectionInfo> Collections { get; init; }

    /// <summary>Whether the package's targets describe every file.</summary>
    public bool FilesAreDescribed { get; init; }

    public CompilerOptions Compiler { get; init; } = new();

    /// <summary>What is said of taxonomies.</summary>
    public TaxonomySettings Taxonomies { get; init; } = TaxonomySettings.Empty;

    /// <summary>The policies with the project's extensions, in the order of the runtime library's <c>ContentSanitizer</c>: Article, Strict, Trusted.</summary>
    public EquatableArray<SanitizerPolicy> Policies { get; init; }

    public EquatableArray<DiagnosticInfo> Faults { get; init; }

    /// <summary>The values that articles may name.</summary>
    public EquatableArray<ContentVariable> Variables { get; init; } = [];

    /// <summary>How severe it is that something was removed from a body; null for what each finding says of itself.</summary>
    public DiagnosticSeverity? RemovalSeverity { get; init; }

    /// <summary>How severe it is that a declared type has no property for a key; null where nothing is said of it.</summary>
    public DiagnosticSeverity? UnknownKeySeverity { get; init; } = DiagnosticSeverity.Warning;

    /// <summary>Whether an article is published: a draft only where the project asks for drafts.</summary>
    public bool Publishes(ArticleModel article) => IncludeDrafts || !article.Draft;

    public static BuildSettings Read(AnalyzerConfigOptions options)
    {
        var properties = new PropertyReader(options);
        var described = ReadCollections(properties);
        var policies = ReadPolicies(properties);
        var folder = FilePath.Normalize((properties.Text("ProjectDir") ?? "").TrimEnd('/', '\\'));
        var settings = new BuildSettings
        {
            ProjectFolder = folder.Length > 0 ? folder + "/" : "",
            Namespace = string.Join(
                ".", (properties.Text("TypedContentNamespace") ?? properties.Text("RootNamespace") ?? "").Split(['.'], StringSplitOptions.RemoveEmptyEntries)),
            RootNamespace = properties.Text("RootNamespace") ?? "",
            Components = properties.List("TypedContentComponentItems").Select(item => item.Trim()).Where(item => item.Length > 0).ToEquatableArray(),
            RunsAnalyzers = !IsFalse(properties.Text("RunAnalyzers")) && !IsFalse(properties.Text("RunAnalyzersDuringBuild"))
                && properties.Text("TypedContentWatch") is null,
            Accessibility = properties.Choice("TypedContentAccessibility", ("public", "public"), ("internal", "internal")),
            GlobalUsing = properties.Boolean("TypedContentGlobalUsing", whenUnset: true),
            IncludeDrafts = properties.Boolean("TypedContentIncludeDrafts", whenUnset: false),
            IsPacked = properties.Boolean("TypedContentPack", whenUnset: false),
            HasSearch = properties.Boolean("TypedContentSearch", whenUnset: false),
            PackPath = properties.EncodedText("TypedContentPackFile"),
            Members = properties.Choice("TypedContentMembers", ("All", MemberChoice.All), ("Used", MemberChoice.Used), ("Auto", MemberChoice.Auto)),
            KeepsMemo = properties.Boolean("TypedContentMemo", whenUnset: false),
            Permalink = ReadPermalink(properties),
            Pages = CollectionSettings.Read(properties),
            MaxWarnings = properties.Count("TypedContentMaxWarnings", whenUnset: 25),
            RemovalSeverity = properties.Choice(
                "TypedContentRemovalSeverity", ("Warning", (DiagnosticSeverity?)null), ("Info", DiagnosticSeverity.Info), ("Error", DiagnosticSeverity.Error)),
            UnknownKeySeverity = properties.Choice(
                "TypedContentUnknownKeys", ("Warning", (DiagnosticSeverity?)DiagnosticSeverity.Warning), ("Error", DiagnosticSeverity.Error), ("Ignore", null)),
            Collections = described.Where(collection => collection.IsValid).ToEquatableArray(),
            FilesAreDescribed = described.Length > 0,
            Taxonomies = TaxonomySettings.Read(properties),
            Compiler = new CompilerOptions
            {
                TimeZone = ReadTimeZone(properties),
                Language = ReadLanguage(properties),
                DateFormats = ReadDateFormats(properties),
                CategoryListIsPath = properties.Choice("TypedContentCategoryLists", ("Terms", false), ("Path", true)),
                HandledKeys = properties.List("TypedContentHandledKeys").Select(key => KeyFolding.Fold(key.Trim())).ToEquatableArray(),
                HasHardBreaks = properties.Boolean("TypedContentHardBreaks", whenUnset: false),
                ApiUrl = ReadApiUrl(properties),
                HasMath = properties.Boolean("TypedContentMath", whenUnset: false),
                Highlights = properties.Boolean("TypedContentHighlight", whenUnset: true),
                Sanitizer = properties.Choice("TypedContentSanitizer", ("Article", policies[0]), ("Strict", policies[1]), ("Trusted", policies[2])),
            },
            Policies = policies.ToEquatableArray(),
            Variables = ReadVariables(properties),
        };
        return settings with { Faults = properties.Faults.ToEquatableArray() };
    }

    /// <summary>A line for each variable, its value behind a tab.</summary>
    private static EquatableArray<ContentVariable> ReadVariables(PropertyReader properties)
    {
        var variables = properties
            .EncodedText("TypedContentEncodedVariables")
            .Split('\n')
            .Select(line => line.Split(['\t'], 2))
            .Where(parts => parts.Length == 2)
            .Select(parts => new ContentVariable(parts[0].Trim(), parts[1]))
            .ToList();
        foreach (var variable in variables.Where(variable => !ContentVariable.IsName(variable.Name)))
        {
            properties.Reject(FindingIds.InvalidOption, "ContentVariable", variable.Name, "a name of letters, digits and the characters _ . - that begins with a letter");
        }

        // Of two with one name the later one counts, as it does for properties.
        return variables
            .Where(variable => ContentVariable.IsName(variable.Name))
            .GroupBy(variable => variable.Name, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.Last())
            .ToEquatableArray();
    }

    private static bool IsFalse(string? text) => string.Equals(text, "false", StringComparison.OrdinalIgnoreCase);

    private static string ReadTimeZone(PropertyReader properties)
    {
        const string Property = "TypedContentTimeZone";
        var zone = properties.Text(Property) ?? "UTC";
        if (TypedContent.Compiler.FrontMatter.Values.TimeZone.TryParse(zone, out _))
        {
            return zone;
        }

        properties.Reject(FindingIds.InvalidOption, Property, zone, "UTC, an offset such as +08:00, or a zone such as Asia/Shanghai");
        return "UTC";
    }

    private static string? ReadLanguage(PropertyReader properties)
    {
        const string Property = "TypedContentLanguage";
        if (properties.Text(Property) is not { } tag || LanguageTag.IsWellFormed(tag))
        {
            return properties.Text(Property) is { } known ? LanguageTag.Canonical(known) : null;
        }

        properties.Reject(FindingIds.InvalidOption, Property, tag, "a language tag (BCP 47) such as en, zh or pt-BR");
        return null;
    }

    /// <summary>The formats as the package's targets pass them on: in Base64, because they are lists with whatever characters.</summary>
    private static EquatableArray<string> ReadDateFormats(PropertyReader properties)
    {
        const string Property = "TypedContentDateFormats";
        var formats = properties
            .EncodedText("TypedContentEncodedDateFormats")
            .Split(';')
            .Select(format => format.Trim())
            .Where(format => format.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        foreach (var format in formats.Where(format => !DateFormat.IsValid(format)))
        {
            properties.Reject(
                FindingIds.InvalidOption, Property, format, "formats of .NET with year, month and day, such as MM/dd/yyyy, with ';' between them");
        }

        return formats.Where(DateFormat.IsValid).ToEquatableArray();
    }

    private static string ReadApiUrl(PropertyReader properties)
    {
        var template = properties.EncodedText("TypedContentEncodedApiUrl").Trim();
        if (template.Length == 0 || ApiAddress.IsValid(template))
        {
            return template;
        }

        properties.Reject(
            FindingIds.InvalidOption, "ContentApiUrl", template, "an address with {name}, {type}, {member} or {anchor} in it, such as https://example.org/api/{name}");
        return "";
    }

    private static string ReadPermalink(PropertyReader properties)
    {
        var template = properties.EncodedText("TypedContentEncodedPermalink").Trim();
        if (template.Length == 0 || Permalinks.Parse(template, out var fault) is not null)
        {
            return template;
        }

        properties.Reject(FindingIds.InvalidPermalink, template, "TypedContentPermalink", fault);
        return "";
    }

    private static SanitizerPolicy[] ReadPolicies(PropertyReader properties)
    {
        var elements = properties.List("TypedContentElements");
        var attributes = properties.List("TypedContentAttributes");
        var hosts = properties.List("TypedContentFrameHosts");
        var (host, prefix) = (ReadSiteHost(properties), ReadIdPrefix(properties));
        var policies = new[] { SanitizerPolicy.Article, SanitizerPolicy.Strict, SanitizerPolicy.Trusted }
            .Select(policy => policy with { SiteHost = host, IdPrefix = prefix })
            .ToArray();
        _ = policies[policies.Length - 1].With(elements, attributes, hosts, out var refused);
        foreach (var refusal in refused)
        {
            properties.Reject(FindingIds.ExtensionRejected, refusal.Name, refusal.Reason);
        }

        return [.. policies.Select(policy => policy.With(elements, attributes, hosts, out _))];
    }

    /// <summary>The host of the address where the site will be; null if it is not said.</summary>
    private static string? ReadSiteHost(PropertyReader properties)
    {
        const string Property = "TypedContentBaseAddress";
        if (properties.Text(Property) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http")
        {
            return address.IdnHost.ToLowerInvariant();
        }

        properties.Reject(FindingIds.InvalidOption, Property, text, "an absolute address, such as https://example.org/");
        return null;
    }

    private static string ReadIdPrefix(PropertyReader properties)
    {
        const string Property = "ContentIdPrefix";
        var prefix = properties.Text(Property) ?? "";
        if (prefix.Length <= 40 && prefix.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_'))
        {
            return prefix;
        }

        properties.Reject(FindingIds.InvalidOption, Property, prefix, "letters a to z, digits, - and _, such as content-");
        return "";
    }

    /// <summary><c>Articles/Article,Posts/Post</c>, as the package's targets write it.</summary>
    private static CollectionInfo[] ReadCollections(PropertyReader properties)
    {
        var collections = properties.List("TypedContentCollections")
            .Select(pair => pair.Split('/'))
            .Select(pair => new CollectionInfo(pair[0], pair.Length > 1 ? WithoutNamespace(pair[1]) : CollectionInfo.EntryTypeOf(pair[0])))
            .OrderBy(collection => collection.Name, StringComparer.Ordinal)
            .ToArray();
        foreach (var collection in collections)
        {
            Reject("ContentCollection", collection.Name, CollectionMembers.FindFault(collection.Name));
            Reject("ContentEntryType", collection.EntryType, Identifier.IsValid(collection.EntryType) ? null : "is not a valid C# identifier");
        }

        return collections;

        // A type with its namespace is one that the project declares: it is found by its attribute.
        static string WithoutNamespace(string type) => type.Split('.').All(Identifier.IsValid) ? type.Substring(type.LastIndexOf('.') + 1) : type;

        void Reject(string metadata, string name, string? fault)
        {
            if (fault is not null)
            {
                properties.Reject(FindingIds.InvalidCollectionName, metadata, name, fault);
            }
        }
    }
}
