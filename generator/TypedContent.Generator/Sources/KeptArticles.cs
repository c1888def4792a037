using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Storage;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Storage;
using TypedContent.Packing;

namespace TypedContent.Generator.Sources;

/// <summary>What files were compiled to under one set of options by builds before this one.</summary>
internal sealed class KeptArticles
{
    [ThreadStatic]
    private static PackWriter? s_values;

    private readonly MemoFile _file;
    private readonly MemoKey _options;

    public KeptArticles(MemoFile file, CompilerOptions options)
    {
        var values = new PackWriter();
        ValueDigest.Write(values, options);
        (_file, _options) = (file, MemoKey.Of(values));
    }

    /// <summary>The code that compiles articles: this assembly's, the compiler's, and Roslyn's, which reads the C# in them.</summary>
    public static MemoKey Compiler { get; } = Identify();

    /// <summary>What the file was compiled to by an earlier build if all of it is still the same, else what it is compiled to now.</summary>
    /// <param name="file">The file.</param>
    /// <param name="compile">Compiles it. What this throws is not kept.</param>
    public CompiledArticle GetOrAdd(SourceFile file, Func<SourceFile, CompiledArticle> compile)
    {
        if (file.Text is null || file.IsMangled)
        {
            return compile(file);
        }

        var key = KeyOf(file);
        if (_file.Find(key) is { } kept)
        {
            return kept;
        }

        var compiled = compile(file);
        _file.Add(key, PlaceOf(file), compiled);
        return compiled;
    }

    private static MemoKey Identify()
    {
        var values = new PackWriter();
        CompilerIdentity.Write(values);
        CompilerIdentity.Write(values, typeof(KeptArticles));
        CompilerIdentity.Write(values, typeof(CSharpSyntaxTree));
        return MemoKey.Of(values);
    }

    private static Hash128 PlaceOf(SourceFile file)
    {
        var place = ValueHasher.Begin();
        place.Add(file.Collection.Name);
        place.Add(file.ProjectPath);
        return place.Finish();
    }

    /// <summary>All that <see cref="FileCompiler"/> looks at.</summary>
    private MemoKey KeyOf(SourceFile file)
    {
        var values = s_values ??= new PackWriter();
        values.Clear();
        Span<byte> options = stackalloc byte[MemoKey.Size];
        _options.Write(options);
        values.Bytes(options);

        // What cannot be decoded depends on how it was tried.
        values.Text(file.Text!.Encoding?.GetType().FullName);
        values.Text(file.Text.Encoding?.WebName);
        values.Text(file.Text.Encoding?.DecoderFallback.GetType().FullName);

        // All that the compiler is handed, whatever that is: its path, its text, what it has of other files and of the project's code.
        ValueDigest.Write(values, file.ToArticleSource(file.Text.ToString()));
        return MemoKey.Of(values);
    }
}
