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

/// <summary>The settings in the project's properties. An invalid property has its default value here, and a finding in <see cref="Faults"/>.</summary>
internal sealed record BuildSettings
{
    /// <summary>The project's folder, with forward slashes and a trailing slash; empty if unknown.</summary>
    public string ProjectFolder { get; init; } = "";

    /// <summary>Empty for the global namespace.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>The project's root namespace, which contains the namespaces of Razor components; empty for the global namespace.</summary>
    public string RootNamespace { get; init; } = "";

    /// <summary>The components that articles may use, as listed in the project's items: Razor files or type names.</summary>
    public EquatableArray<string> Components { get; init; }

    /// <summary>
    /// Whether analyzers run, so that checks can be left to them. They do not under <c>dotnet watch</c>, where an edit must not add the members that this
    /// needs.
    /// </summary>
    public bool RunsAnalyzers { get; init; } = true;

    public string Accessibility { get; init; } = "public";

    public bool GlobalUsing { get; init; } = true;

    public bool IncludeDrafts { get; init; }

    /// <summary>Whether bodies and values are stored in a content pack instead of in C#. Large sites compile much faster that way.</summary>
    public bool IsPacked { get; init; }

    /// <summary>Whether a search index is built for each collection.</summary>
    public bool HasSearch { get; init; }

    /// <summary>The path of the content pack to write; empty if it will not be embedded, as in an editor.</summary>
    public string PackPath { get; init; } = "";

    /// <summary>Which articles get a member in a build. In an editor, all do.</summary>
    public MemberChoice Members { get; init; }

    /// <summary>Whether a build saves compiled articles for the next build.</summary>
    public bool KeepsMemo { get; init; }

    /// <summary>Whether the compiler is told to read all files in a certain encoding.</summary>
    public bool HasCodePage { get; init; }

    /// <summary>The permalink template for collections without one of their own; empty for the built-in template.</summary>
    public string Permalink { get; init; } = "";

    /// <summary>The address settings of each collection.</summary>
    public CollectionSettings Pages { get; init; } = CollectionSettings.None;

    /// <summary>The maximum number of located warnings shown per id.</summary>
    public int MaxWarnings { get; init; } = 25;

    /// <summary>The collections that the package's targets found; empty if the targets did not run.</summary>
    public EquatableArray<CollectionInfo> Collections { get; init; }

    /// <summary>Whether the package's targets describe every file.</summary>
    public bool FilesAreDescribed { get; init; }

    public CompilerOptions Compiler { get; init; } = new();

    /// <summary>The settings for taxonomies.</summary>
    public TaxonomySettings Taxonomies { get; init; } = TaxonomySettings.Empty;

    /// <summary>The policies with the project's extensions, in the order of the runtime library's <c>ContentSanitizer</c>: Article, Strict, Trusted.</summary>
    public EquatableArray<SanitizerPolicy> Policies { get; init; }

    public EquatableArray<DiagnosticInfo> Faults { get; init; }

    /// <summary>The values that articles may name.</summary>
    public EquatableArray<ContentVariable> Variables { get; init; } = [];

    /// <summary>The severity of removals from a body; null for each finding's own severity.</summary>
    public DiagnosticSeverity? RemovalSeverity { get; init; }

    /// <summary>The severity of a key without a property in a declared type; null to ignore it.</summary>
    public DiagnosticSeverity? UnknownKeySeverity { get; init; } = DiagnosticSeverity.Warning;

    /// <summary>Whether an article is published. Drafts are published only if the project asks for them.</summary>
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
            HasCodePage = properties.Text("CodePage") is not null,
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
                KeepsMarkdown = properties.Boolean("TypedContentMarkdown", whenUnset: false),
                HasMath = properties.Boolean("TypedContentMath", whenUnset: false),
                Highlights = properties.Boolean("TypedContentHighlight", whenUnset: true),
                Sanitizer = properties.Choice("TypedContentSanitizer", ("Article", policies[0]), ("Strict", policies[1]), ("Trusted", policies[2])),
            },
            Policies = policies.ToEquatableArray(),
            Variables = ReadVariables(properties),
        };

        // For the package's targets, which cannot say that a value is not valid.
        _ = properties.Boolean("TypedContentGitDates", whenUnset: false);
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
            properties.Reject(
                FindingIds.InvalidOption, "ContentVariable", variable.Name,
                "a name of letters, digits and the characters _ . - that begins with a letter");
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

    /// <summary>Reads the date formats. The package's targets pass them in Base64, because they may contain any character.</summary>
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
            FindingIds.InvalidOption, "ContentApiUrl", template,
            "an address with {name}, {type}, {member} or {anchor} in it, such as https://example.org/api/{name}");
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

    /// <summary>The host name of the site's base address; null if it is not set.</summary>
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

    /// <summary>Reads the collections in the form written by the package's targets: <c>Articles/Article,Posts/Post</c>.</summary>
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

        // A namespace is only written for a type that the project declares, which is found by its attribute.
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
