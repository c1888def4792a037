using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Settings;
using TypedContent.Generator.Sources;
using TypedContent.Generator.Symbols;

namespace TypedContent.Generator.Stages;

/// <summary>The stages about names of the project's code in articles.</summary>
internal static class SymbolStages
{
    /// <summary>
    /// The articles, each with what the code says of the names in it. The code is asked only where there are names, and what it says is the same until a
    /// declaration that is shown changes: editing code compiles no article again.
    /// </summary>
    public static Stage<Items<SourceFile>> WithSymbols(this Stage<Items<SourceFile>> sources, Stage<BuildSettings> settings)
    {
        var names = sources.SelectEach(
            StageNames.CodeNames,
            settings.Project(static settings => settings.Compiler.ApiUrl),
            static (file, address) => file.FindNames(hasLinks: address.Length > 0) is { Names.Count: > 0 } names ? names : null);
        var symbols = names
            .Project(static files => files
                .SelectMany(file => file.Names)
                .GroupBy(name => name.Written, StringComparer.Ordinal)
                .Select(same => new CodeName(same.Key, same.Any(name => name.IsShown)))
                .ToItems())
            .CombineWith(settings.Project(static settings => settings.RootNamespace))
            .CombineWith(sources.Pipeline.Compilation)
            .SelectList(StageNames.Symbols, static given => given.Left.Left.Count == 0
                ? []
                : SymbolReader.Read(given.Left.Left, given.Right, given.Left.Right, CancellationToken.None));
        return sources.SelectEach(
            StageNames.Naming,
            names.CombineWith(symbols).Project(static known => new NamesOfFiles(known.Left, known.Right)),
            static (file, known) => known.Find(file.Path) is { Count: > 0 } symbols ? file.WithSymbols(symbols) : file,
            recover: static file => file);
    }

    /// <summary>What the code says of the names of each file.</summary>
    private sealed record NamesOfFiles(Items<FileNames> Files, Items<CodeSymbol> Symbols)
    {
        private Dictionary<string, EquatableArray<CodeSymbol>>? _byPath;

        public EquatableArray<CodeSymbol> Find(string path)
        {
            if (Files.Count == 0)
            {
                return [];
            }

            _byPath ??= Read();
            return _byPath.TryGetValue(path, out var symbols) ? symbols : [];
        }

        private Dictionary<string, EquatableArray<CodeSymbol>> Read()
        {
            var byName = Symbols.ToDictionary(symbol => symbol.Written, StringComparer.Ordinal);
            return Files.ToDictionary(
                file => file.Path,
                file => file.Names
                    .Select(name => name.Written)
                    .Distinct(StringComparer.Ordinal)
                    .Where(byName.ContainsKey)
                    .Select(name => byName[name])
                    .ToEquatableArray(),
                StringComparer.Ordinal);
        }

        public bool Equals(NamesOfFiles? other) => other is not null && Files.Equals(other.Files) && Symbols.Equals(other.Symbols);

        public override int GetHashCode() => Files.Count;
    }
}
