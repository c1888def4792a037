using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedContent.Tool.Check;

/// <summary>The generators and analyzers of a project.</summary>
/// <param name="Generators">TypedContent's, and Razor's where the project has it.</param>
/// <param name="Analyzers">TypedContent's.</param>
internal sealed record LoadedGenerators(IReadOnlyList<ISourceGenerator> Generators, IReadOnlyList<DiagnosticAnalyzer> Analyzers);

/// <summary>
/// Loads the generator that the project itself uses, whatever its version, with its own copies of its dependencies. Only Roslyn is shared with the tool.
/// </summary>
internal sealed class GeneratorLoader : AssemblyLoadContext
{
    private const string Generator = "TypedContent.Generator.dll";
    private const string Razor = "Microsoft.CodeAnalysis.Razor.Compiler.dll";

    private readonly Dictionary<string, string> _files;

    private GeneratorLoader(string name, Dictionary<string, string> files)
        : base(name) => _files = files;

    /// <param name="analyzers">The paths of the analyzers that the compiler would get.</param>
    public static LoadedGenerators Load(IReadOnlyList<string> analyzers)
    {
        var path = Find(analyzers, Generator) ?? throw new ToolException(
            ExitCodes.Failed,
            "The project does not use TypedContent: its generator is not among the project's analyzers. "
            + "Add <PackageReference Include=\"TypedContent\" … />, and restore or build the project once.");
        var assembly = Load(path, analyzers);
        var own = Create<object, GeneratorAttribute>(assembly, attribute => attribute.Languages);
        return new LoadedGenerators(
            [.. own.Select(AsGenerator), .. LoadRazor(analyzers)],
            [.. Create<DiagnosticAnalyzer, DiagnosticAnalyzerAttribute>(assembly, attribute => attribute.Languages)]);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var isShared = assemblyName.Name is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp"
            || assemblyName.Name!.StartsWith("System.", StringComparison.Ordinal);
        return !isShared && _files.TryGetValue(assemblyName.Name!, out var file) ? LoadFromAssemblyPath(Path.GetFullPath(file)) : null;
    }

    /// <summary>
    /// Razor's generator declares the components that articles use. If it needs a newer Roslyn than the tool has, it is left out. Then only the build
    /// finds problems with the parameters of Razor components.
    /// </summary>
    private static IReadOnlyList<ISourceGenerator> LoadRazor(IReadOnlyList<string> analyzers)
    {
        if (Find(analyzers, Razor) is not { } path)
        {
            return [];
        }

        try
        {
            return [.. Create<object, GeneratorAttribute>(Load(path, analyzers), attribute => attribute.Languages).Select(AsGenerator)];
        }
        catch (Exception fault) when (fault is IOException or BadImageFormatException
            or ReflectionTypeLoadException or TargetInvocationException or TypeLoadException)
        {
            return [];
        }
    }

    private static string? Find(IReadOnlyList<string> analyzers, string name) =>
        analyzers.FirstOrDefault(analyzer => Path.GetFileName(analyzer).Equals(name, StringComparison.OrdinalIgnoreCase) && File.Exists(analyzer));

    private static Assembly Load(string path, IReadOnlyList<string> analyzers)
    {
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.dll").Concat(analyzers.Where(File.Exists)))
        {
            files.TryAdd(Path.GetFileNameWithoutExtension(file), file);
        }

        return new GeneratorLoader(Path.GetFileNameWithoutExtension(path), files).LoadFromAssemblyPath(Path.GetFullPath(path));
    }

    private static IEnumerable<T> Create<T, TAttribute>(Assembly assembly, Func<TAttribute, string[]> languagesOf)
        where TAttribute : Attribute => assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.GetCustomAttribute<TAttribute>() is { } attribute && languagesOf(attribute).Contains(LanguageNames.CSharp))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => (T)Activator.CreateInstance(type)!);

    private static ISourceGenerator AsGenerator(object generator) =>
        generator is IIncrementalGenerator incremental ? incremental.AsSourceGenerator() : (ISourceGenerator)generator;
}
