using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Sources;

/// <summary>
/// Remembers what articles were compiled to. A build keeps no state of its generators, but the compiler's server outlives it:
/// there the next build compiles only what changed.
/// </summary>
/// <param name="capacity">How many characters of compiled bodies are remembered; with more, all of them are forgotten.</param>
internal sealed class CompilationMemo(long capacity)
{
    private const int WeightOfValues = 1024;

    private readonly ConcurrentDictionary<CompilerOptions, ConcurrentDictionary<Key, CompiledArticle>> _byOptions = new();
    private long _weight;

    /// <summary>The one of this process: 400 MB where it is full, some 12,000 long articles.</summary>
    public static CompilationMemo Shared { get; } = new(200_000_000);

    /// <summary>A compiler that asks the memo first.</summary>
    /// <param name="options">What the compiler was made with.</param>
    /// <param name="compile">The compiler.</param>
    public Func<ArticleSource, CancellationToken, CompiledArticle> Remember(CompilerOptions options, Func<ArticleSource, CancellationToken, CompiledArticle> compile) => (source, cancellation) =>
    {
        var key = new Key(source.Collection, source.Path, source.ProjectPath, source.Text.Length, Hash(source.Text));
        if (Of(options).TryGetValue(key, out var known))
        {
            return known;
        }

        var compiled = compile(source, cancellation);
        var weight = (WeightOfValues * (1L + compiled.More.Count)) + compiled.Model.Body.Html.Length;
        if (Interlocked.Add(ref _weight, weight) > capacity)
        {
            _byOptions.Clear();
            Interlocked.Exchange(ref _weight, weight);
        }

        Of(options).TryAdd(key, compiled);
        return compiled;
    };

    /// <summary>Four characters at a time: at ten thousand articles a character at a time is felt.</summary>
    [MethodImpl(HotLoop.Options)]
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text.AsSpan()))
        {
            hash = (hash ^ four) * 0x9E3779B97F4A7C15UL;
            hash ^= hash >> 32;
        }

        for (var i = text.Length & ~3; i < text.Length; i++)
        {
            hash = (hash ^ text[i]) * 0x9E3779B97F4A7C15UL;
            hash ^= hash >> 32;
        }

        return hash;
    }

    private ConcurrentDictionary<Key, CompiledArticle> Of(CompilerOptions options) => _byOptions.GetOrAdd(options, static _ => new());

    private readonly record struct Key(string Collection, string Path, string ProjectPath, int Length, ulong Hash);
}
