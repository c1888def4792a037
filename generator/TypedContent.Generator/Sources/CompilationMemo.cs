using System.Collections.Concurrent;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Sources;

/// <summary>
/// Caches compiled articles across builds. A build does not keep the state of its generators, but the compiler server process lives on, so that the next build
/// compiles only what changed. Each file has one slot per set of options, so typing in an editor does not grow the cache.
/// </summary>
/// <param name="capacity">The maximum total length of compiled bodies, in characters. If it is exceeded, the whole cache is cleared.</param>
internal sealed class CompilationMemo(long capacity)
{
    private const int WeightOfValues = 1024;

    private readonly ConcurrentDictionary<CompilerOptions, Slots> _byOptions = new();
    private readonly long _capacity = capacity;
    private long _weight;

    /// <summary>The cache of this process. When full, it takes 400 MB, or some 12,000 long articles.</summary>
    public static CompilationMemo Shared { get; } = new(200_000_000);

    /// <summary>The slots for a set of options. Get them once for many files, because hashing the options includes whole sanitizer policies.</summary>
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

    /// <summary>The compiled files for one set of options.</summary>
    internal sealed class Slots(CompilationMemo memo)
    {
        private readonly ConcurrentDictionary<string, Slot> _byPath = new(StringComparer.Ordinal);

        /// <summary>The number of cached files.</summary>
        public int Count => _byPath.Count;

        /// <summary>Returns the cached result if the file has not changed, and compiles it otherwise.</summary>
        /// <param name="file">The file.</param>
        /// <param name="compile">Compiles the file. Exceptions are not cached.</param>
        public CompiledArticle GetOrAdd(SourceFile file, Func<SourceFile, CompiledArticle> compile)
        {
            // The text's checksum was computed when it was read, so this does not scan the characters.
            var checksum = file.Text is { } text ? text.GetChecksum().ToEquatableArray() : [];
            var key = new Key(
                file.Collection.Name, file.CollectionPath, file.ProjectPath, checksum, file.Defaults, file.Includes, file.Variables, file.Symbols);
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
