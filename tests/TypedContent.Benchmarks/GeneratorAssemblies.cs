using System.Reflection;
using System.Runtime.Loader;
using TypedContent.Benchmarks.Requests;

namespace TypedContent.Benchmarks;

/// <summary>
/// Finds what the generator depends on. Its project leaves that out of the dependency files of those who reference it, because
/// for them it is an analyzer's; here it runs.
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
