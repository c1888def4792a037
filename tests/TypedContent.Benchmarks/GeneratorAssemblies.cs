using System.Reflection;
using System.Runtime.Loader;
using TypedContent.Benchmarks.Requests;

namespace TypedContent.Benchmarks;

/// <summary>
/// Finds the dependencies of the generator. Its project omits them from the dependency files of referencing projects, because there it is used as an analyzer.
/// Here it runs directly.
/// </summary>
internal static class GeneratorAssemblies
{
    public static void FindBesideProgram() => AssemblyLoadContext.Default.Resolving += Load;

    private static Assembly? Load(AssemblyLoadContext context, AssemblyName name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, name.Name + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
