using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;
using TypedContent.Generator.Sources;
using TimeZone = TypedContent.Compiler.FrontMatter.Values.TimeZone;

namespace TypedContent.Generator.Reporting;

/// <summary>Reports problems with a defaults file: its own, and those against the collection's declared schema.</summary>
internal static class DefaultFindings
{
    public static IEnumerable<DiagnosticInfo> Of(DefaultsFile file, Items<CollectionPlan> plans, BuildSettings settings)
    {
        var plan = plans.FirstOrDefault(plan => plan.Name == file.Collection);
        var options = plan?.Compiler ?? settings.Compiler;
        var compiled = new ArticleCompiler(options).CompileDefaults(file.ToArticleSource());
        if (plan?.Declared is not { } schema)
        {
            return compiled.Findings.Select(finding => DiagnosticInfo.Of(file.Path, finding));
        }

        _ = TimeZone.TryParse(options.TimeZone, out var zone);
        var declared = new DeclaredArticle(schema, new DateReader(zone, options.DateFormats)).Apply(compiled);

        // A key that is missing here may be set in each article.
        return declared.Findings.Where(finding => finding.Id != FindingIds.MissingKey).Select(finding => DiagnosticInfo.Of(file.Path, finding))
            .Concat(declared.UnknownKeys.Select(key => new DiagnosticInfo(
                FindingIds.UnknownKey,
                new FileLocation(file.Path, key.Location),
                [key.Path, schema.TypeName, "1 file", key.Nearest.Length == 0 ? "" : $". Did you mean '{key.Nearest}'?"])));
    }
}
