using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Storage;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Storage;
using TypedContent.Packing;

namespace TypedContent.Generator.Sources;

/// <summary>The compiled articles of earlier builds under one set of options.</summary>
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

    /// <summary>Identifies the code that compiles articles: this assembly, the compiler assembly, and Roslyn, which parses C# in articles.</summary>
    public static MemoKey Compiler { get; } = Identify();

    /// <summary>Returns the article of an earlier build if nothing that it depends on has changed, and compiles it otherwise.</summary>
    /// <param name="file">The file.</param>
    /// <param name="compile">Compiles the file. Exceptions are not saved.</param>
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

    /// <summary>Covers everything that <see cref="FileCompiler"/> depends on.</summary>
    private MemoKey KeyOf(SourceFile file)
    {
        var values = s_values ??= new PackWriter();
        values.Clear();
        Span<byte> options = stackalloc byte[MemoKey.Size];
        _options.Write(options);
        values.Bytes(options);

        // Whether a file can be decoded depends on the encoding that was tried.
        values.Text(file.Text!.Encoding?.GetType().FullName);
        values.Text(file.Text.Encoding?.WebName);
        values.Text(file.Text.Encoding?.DecoderFallback.GetType().FullName);

        // A text is known by the hash of its bytes, unless somebody could make two of them with one hash.
        var isHashed = file.Text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256;
        values.Bytes(isHashed ? [.. file.Text.GetChecksum()] : []);

        // All other input of the compiler: the path, and data from other files and from the project's code.
        ValueDigest.Write(values, file.ToArticleSource(isHashed ? "" : file.Text.ToString()));
        return MemoKey.Of(values);
    }
}
