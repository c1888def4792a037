using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Sanitizing;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>What the project's properties say. A property that means nothing has its default here and a finding in <see cref="Faults"/>.</summary>
internal sealed record BuildSettings
{
    /// <summary>The project's folder, with forward slashes and one at the end; empty when it is unknown.</summary>
    public string ProjectFolder { get; init; } = "";

    /// <summary>Empty for the global namespace.</summary>
    public string Namespace { get; init; } = "";

    public string Accessibility { get; init; } = "public";

    public bool GlobalUsing { get; init; } = true;

    public bool IncludeDrafts { get; init; }

    /// <summary>How many located warnings of one id are shown.</summary>
    public int MaxWarnings { get; init; } = 25;

    /// <summary>The collections that the package's targets found; empty where they did not run.</summary>
    public EquatableArray<CollectionInfo> Collections { get; init; }

    /// <summary>Whether the package's targets describe every file.</summary>
    public bool FilesAreDescribed { get; init; }

    public CompilerOptions Compiler { get; init; } = new();

    public EquatableArray<DiagnosticInfo> Faults { get; init; }

    public static BuildSettings Read(AnalyzerConfigOptions options)
    {
        var faults = new List<DiagnosticInfo>();
        var timeZone = Read("TypedContentTimeZone") ?? "UTC";
        if (!TypedContent.Compiler.FrontMatter.TimeZone.TryParse(timeZone, out _))
        {
            Fault("TypedContentTimeZone", timeZone, "UTC, an offset such as +08:00, or a zone such as Asia/Shanghai");
            timeZone = "UTC";
        }

        var sanitizer = Read("TypedContentSanitizer") ?? "Article";
        var accessibility = Read("TypedContentAccessibility") ?? "public";
        var maxWarnings = Read("TypedContentMaxWarnings") ?? "25";
        var collections = ReadCollections(Read("TypedContentCollections"));
        var settings = new BuildSettings
        {
            ProjectFolder = FilePath.Normalize((Read("ProjectDir") ?? "").TrimEnd('/', '\\')) is { Length: > 0 } folder ? folder + "/" : "",
            Namespace = string.Join(".", (Read("TypedContentNamespace") ?? Read("RootNamespace") ?? "").Split(['.'], StringSplitOptions.RemoveEmptyEntries)),
            Accessibility = accessibility.Equals("internal", StringComparison.OrdinalIgnoreCase) ? "internal" : "public",
            GlobalUsing = ReadBool("TypedContentGlobalUsing", whenUnset: true),
            IncludeDrafts = ReadBool("TypedContentIncludeDrafts", whenUnset: false),
            MaxWarnings = int.TryParse(maxWarnings, out var max) && max > 0 ? max : 25,
            Collections = collections,
            FilesAreDescribed = collections.Count > 0,
            Compiler = new CompilerOptions { TimeZone = timeZone, Sanitizer = PolicyOf(sanitizer) ?? SanitizerPolicy.Article },
        };

        Check(accessibility.Equals(settings.Accessibility, StringComparison.OrdinalIgnoreCase), "TypedContentAccessibility", accessibility, "public or internal");
        Check(max > 0, "TypedContentMaxWarnings", maxWarnings, "a whole number above 0");
        Check(PolicyOf(sanitizer) is not null, "TypedContentSanitizer", sanitizer, "Article, Strict or Trusted");
        foreach (var collection in collections)
        {
            if (!Identifier.IsValid(collection.Name))
            {
                faults.Add(new DiagnosticInfo(FindingIds.BadCollectionName, null, ["ContentCollection", collection.Name]));
            }

            if (!Identifier.IsValid(collection.EntryType))
            {
                faults.Add(new DiagnosticInfo(FindingIds.BadCollectionName, null, ["ContentEntryType", collection.EntryType]));
            }
        }

        return settings with { Faults = faults.ToEquatableArray(), Collections = collections.Where(collection => collection.IsValid).ToEquatableArray() };

        string? Read(string property) => options.TryGetValue("build_property." + property, out var value) && value.Trim().Length > 0 ? value.Trim() : null;

        bool ReadBool(string property, bool whenUnset)
        {
            var text = Read(property);
            if (text is null || bool.TryParse(text, out var value))
            {
                return text is null ? whenUnset : bool.Parse(text);
            }

            Fault(property, text, "true or false");
            return whenUnset;
        }

        void Check(bool isRight, string property, string value, string expected)
        {
            if (!isRight)
            {
                Fault(property, value, expected);
            }
        }

        void Fault(string property, string value, string expected) =>
            faults.Add(new DiagnosticInfo(FindingIds.BadOption, null, [property, value, expected]));
    }

    private static SanitizerPolicy? PolicyOf(string name) => name.ToLowerInvariant() switch
    {
        "article" => SanitizerPolicy.Article,
        "strict" => SanitizerPolicy.Strict,
        "trusted" => SanitizerPolicy.Trusted,
        _ => null,
    };

    /// <summary><c>Articles/Article,Posts/Post</c>, as the package's targets write it.</summary>
    private static EquatableArray<CollectionInfo> ReadCollections(string? text) =>
        (text ?? "").Split([','], StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('/'))
            .Select(pair => new CollectionInfo(pair[0], pair.Length > 1 ? pair[1] : CollectionInfo.EntryTypeOf(pair[0])))
            .OrderBy(collection => collection.Name, StringComparer.Ordinal)
            .ToEquatableArray();
}
