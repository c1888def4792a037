using TypedContent.Compiler;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Declaring;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Settings;

/// <summary>The options that articles are compiled with: the project's, and those of collections that have their own.</summary>
internal sealed record CompilerPlan(CompilerOptions Default, EquatableArray<Keyed<CompilerOptions>> Collections)
{
    public static CompilerPlan Of(BuildSettings settings, Declarations declared) => new(
        settings.Compiler,
        declared.All
            .Where(collection => collection.Sanitizer > 0 && collection.Sanitizer <= settings.Policies.Count)
            .OrderBy(collection => collection.Collection, StringComparer.Ordinal)
            .Select(collection => new Keyed<CompilerOptions>(collection.Collection, settings.Compiler with { Sanitizer = settings.Policies[collection.Sanitizer - 1] }))
            .ToEquatableArray());
}
