using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Sources;

/// <summary>A compiler for each set of options that a plan names.</summary>
internal sealed class CompilerSet
{
    private readonly FileCompiler _default;
    private readonly Dictionary<string, FileCompiler> _byCollection = new(StringComparer.Ordinal);

    public CompilerSet(CompilerPlan plan, Func<CompilerOptions, Func<ArticleSource, CancellationToken, CompiledArticle>> compiler)
    {
        _default = new FileCompiler(plan.Default, compiler(plan.Default));
        foreach (var collection in plan.Collections)
        {
            _byCollection[collection.Collection] = new FileCompiler(collection.Value, compiler(collection.Value));
        }
    }

    public FileCompiler For(string collection) => _byCollection.TryGetValue(collection, out var own) ? own : _default;
}
