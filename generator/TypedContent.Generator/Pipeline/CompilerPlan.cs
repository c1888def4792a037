using TypedContent.Compiler;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>The options that articles are compiled with: the project's, and those of collections that have their own.</summary>
internal sealed record CompilerPlan(CompilerOptions Default, EquatableArray<Keyed<CompilerOptions>> Collections)
{
    public static CompilerPlan Of(BuildSettings settings, IEnumerable<DeclaredCollection> declared) => new(
        settings.Compiler,
        declared
            .Where(collection => collection.Sanitizer > 0 && collection.Sanitizer <= settings.Policies.Count)
            .OrderBy(collection => collection.Name, StringComparer.Ordinal)
            .Select(collection => new Keyed<CompilerOptions>(collection.Name, settings.Compiler with { Sanitizer = settings.Policies[collection.Sanitizer - 1] }))
            .ToEquatableArray());
}
