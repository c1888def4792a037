using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Flow;

/// <summary>A file of generated code.</summary>
internal sealed record CodeFile(string HintName, SourceText Text);

/// <summary>The ends of the pipeline. A fault costs one file and is reported instead.</summary>
internal static class Emitting
{
    /// <summary>Writes a file for each item. Each item keeps its position in the list, so that the driver rewrites only the changed ones.</summary>
    public static void EmitEach<T>(this Stage<Items<T>> specs, string name, Func<T, CodeFile> write)
        where T : class, IEquatable<T> =>
        specs.Pipeline.Context.RegisterSourceOutput(
            specs.ToProvider().SelectMany(static (specs, _) => specs), specs.Pipeline.Boundary.Guard<T>(name, (output, spec) => Add(output, write(spec))));

    /// <summary>
    /// Writes files that may be added or removed. The driver distinguishes several values of one stage only by their order, and would rewrite all files after
    /// an added one.
    /// </summary>
    public static void EmitFiles(this Stage<Items<CodeFile>> files, string name)
    {
        var emit = files.Pipeline.Boundary.Guard<CodeFile>(name, Add);
        files.Pipeline.Context.RegisterSourceOutput(files.ToProvider(), (output, files) =>
        {
            foreach (var file in files)
            {
                emit(output, file);
            }
        });
    }

    /// <summary>Does anything else with a value at the end.</summary>
    public static void Emit<T>(this Stage<T> value, string name, Action<SourceProductionContext, T> emit)
        where T : class? => value.Pipeline.Context.RegisterSourceOutput(value.ToProvider(), value.Pipeline.Boundary.Guard(name, emit));

    /// <summary>The same, for what only a build needs, never an editor.</summary>
    public static void EmitInBuild<T>(this Stage<T> value, string name, Action<SourceProductionContext, T> emit)
        where T : class? =>
        value.Pipeline.Context.RegisterImplementationSourceOutput(value.ToProvider(), value.Pipeline.Boundary.Guard(name, emit));

    private static IncrementalValueProvider<T> ToProvider<T>(this Stage<T> stage)
        where T : class? => stage.Pipeline.Frames.Select((frame, _) => stage.In(frame));

    private static void Add(SourceProductionContext output, CodeFile file) => output.AddSource(file.HintName, file.Text);
}
