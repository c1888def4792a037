using System.Collections.Concurrent;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Sources;

/// <summary>
/// Remembers what articles were compiled to. A build keeps no state of its generators, but the compiler server outlives it:
/// there the next build compiles only what changed. Each file has one slot for each set of options, so that typing leaves no trail.
/// </summary>
/// <param name="capacity">How many characters of compiled bodies are remembered; with more, all of them are forgotten.</param>
internal sealed class CompilationMemo(long capacity)
{
    private const int WeightOfValues = 1024;

    private readonly ConcurrentDictionary<CompilerOptions, Slots> _byOptions = new();
    private readonly long _capacity = capacity;
    private long _weight;

    /// <summary>The one of this process: 400 MB where it is full, some 12,000 long articles.</summary>
    public static CompilationMemo Shared { get; } = new(200_000_000);

    /// <summary>The slots for a set of options. To be asked for once for many files: the options' hash takes in whole policies.</summary>
    public Slots For(CompilerOptions options) => _byOptions.GetOrAdd(options, _ => new Slots(this));

    private void Add(long weight)
    {
        if (Interlocked.Add(ref _weight, weight) <= _capacity)
        {
            return;
        }

        foreach (var slots in _byOptions.Values)
        {
            slots.Clear();
        }

        Interlocked.Exchange(ref _weight, 0);
    }

    /// <summary>What files were compiled to under one set of options.</summary>
    internal sealed class Slots(CompilationMemo memo)
    {
        private readonly ConcurrentDictionary<string, Slot> _byPath = new(StringComparer.Ordinal);

        /// <summary>How many files are remembered.</summary>
        public int Count => _byPath.Count;

        /// <summary>What the file was compiled to before if it is still the same, else what it is compiled to now.</summary>
        /// <param name="file">The file.</param>
        /// <param name="compile">Compiles it. What this throws is not remembered.</param>
        public CompiledArticle GetOrAdd(SourceFile file, Func<SourceFile, CompiledArticle> compile)
        {
            // The text has its checksum from when it was read: up to here nobody looked at its characters.
            var checksum = file.Text is { } text ? text.GetChecksum().ToEquatableArray() : [];
            var key = new Key(file.Collection.Name, file.CollectionPath, file.ProjectPath, checksum, file.Defaults, file.Includes, file.Variables, file.Symbols);
            if (_byPath.TryGetValue(file.Path, out var known) && known.Key.Equals(key))
            {
                return known.Article;
            }

            var compiled = compile(file);
            var weight = (WeightOfValues * (1L + compiled.More.Count)) + compiled.Model.Body.Html.Length;
            if (weight <= memo._capacity)
            {
                memo.Add(weight - (known?.Weight ?? 0));
                _byPath[file.Path] = new Slot(key, compiled, weight);
            }

            return compiled;
        }

        public void Clear() => _byPath.Clear();

        private sealed record Slot(Key Key, CompiledArticle Article, long Weight);

        private sealed record Key(
            string Collection,
            string CollectionPath,
            string ProjectPath,
            EquatableArray<byte> Checksum,
            EquatableArray<DefaultsFile> Defaults,
            ArticleIncludes Includes,
            EquatableArray<ContentVariable> Variables,
            EquatableArray<CodeSymbol> Symbols);
    }
}
