using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace TypedContent.Tool.Check;

/// <summary>
/// Loads the generator that the project itself uses, whatever its version, with its own copies of its dependencies. Only Roslyn is shared with the tool.
/// </summary>
internal sealed class GeneratorLoader : AssemblyLoadContext
{
    private const string Generator = "TypedContent.Generator.dll";

    private readonly Dictionary<string, string> _files;

    private GeneratorLoader(Dictionary<string, string> files)
        : base("TypedContent.Generator") => _files = files;

    /// <param name="analyzers">The paths of the analyzers that the compiler would get.</param>
    public static IReadOnlyList<ISourceGenerator> Load(IReadOnlyList<string> analyzers)
    {
        var path = analyzers.FirstOrDefault(
            analyzer => Path.GetFileName(analyzer).Equals(Generator, StringComparison.OrdinalIgnoreCase) && File.Exists(analyzer))
            ?? throw new ToolException(
                ExitCodes.Failed,
                "The project does not use TypedContent: its generator is not among the project's analyzers. Add <PackageReference Include=\"TypedContent\" … />, and restore or build the project once.");
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.dll").Concat(analyzers.Where(File.Exists)))
        {
            files.TryAdd(Path.GetFileNameWithoutExtension(file), file);
        }

        var assembly = new GeneratorLoader(files).LoadFromAssemblyPath(Path.GetFullPath(path));
        return [.. assembly.GetTypes()
            .Where(type => !type.IsAbstract
                && type.GetCustomAttribute<GeneratorAttribute>() is { } attribute
                && attribute.Languages.Contains(LanguageNames.CSharp))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => Activator.CreateInstance(type))
            .Select(generator => generator is IIncrementalGenerator incremental ? incremental.AsSourceGenerator() : (ISourceGenerator)generator!)];
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var isRoslyn = assemblyName.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
            || assemblyName.Name.StartsWith("System.", StringComparison.Ordinal);
        return !isRoslyn && _files.TryGetValue(assemblyName.Name, out var file) ? LoadFromAssemblyPath(Path.GetFullPath(file)) : null;
    }
}
