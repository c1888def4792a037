using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Flow;

/// <summary>A file of generated code.</summary>
internal sealed record CodeFile(string HintName, SourceText Text);

/// <summary>The ends of the pipeline. A fault costs one file, and is reported in its place.</summary>
internal static class Emitting
{
    /// <summary>Writes a file for each, where each keeps its place among them: the driver writes those again that changed.</summary>
    public static void EmitEach<T>(this Stage<Items<T>> specs, string name, Func<T, CodeFile> write)
        where T : class, IEquatable<T> =>
        specs.Boundary.Context.RegisterSourceOutput(
            specs.Provider.SelectMany(static (specs, _) => specs), specs.Boundary.Guard<T>(name, (output, spec) => Add(output, write(spec))));

    /// <summary>
    /// Writes files of which any may come and go: the driver knows several values of one stage by their order alone, and would write
    /// all that come after one again.
    /// </summary>
    public static void EmitFiles(this Stage<Items<CodeFile>> files, string name)
    {
        var emit = files.Boundary.Guard<CodeFile>(name, Add);
        files.Boundary.Context.RegisterSourceOutput(files.Provider, (output, files) =>
        {
            foreach (var file in files)
            {
                emit(output, file);
            }
        });
    }

    /// <summary>Whatever else is done with a value at the end.</summary>
    public static void Emit<T>(this Stage<T> value, string name, Action<SourceProductionContext, T> emit)
        where T : class? => value.Boundary.Context.RegisterSourceOutput(value.Provider, value.Boundary.Guard(name, emit));

    private static void Add(SourceProductionContext output, CodeFile file) => output.AddSource(file.HintName, file.Text);
}
