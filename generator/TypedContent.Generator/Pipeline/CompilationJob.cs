namespace TypedContent.Generator.Pipeline;

/// <summary>
/// An article file that is to be compiled, and with what. Equal when both are. Whoever comes first compiles it: the driver, which asks for one
/// file after the other, or a worker that runs ahead of it.
/// </summary>
internal sealed class CompilationJob(SourceFile file, FileCompiler compiler) : IEquatable<CompilationJob>
{
    private readonly object _gate = new();
    private IReadOnlyList<CompiledFile>? _compiled;

    public bool IsDone => Volatile.Read(ref _compiled) is not null;

    /// <summary>Compiles the file, unless somebody does or did.</summary>
    /// <returns>What it was compiled to; null while another thread is at it.</returns>
    /// <exception cref="OperationCanceledException">The work was called off. The file can still be compiled after that.</exception>
    public IReadOnlyList<CompiledFile>? TryCompile(CancellationToken cancellation)
    {
        if (IsDone || !Monitor.TryEnter(_gate))
        {
            return _compiled;
        }

        try
        {
            return CompileHere(cancellation);
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    /// <summary>Compiles the file, or waits for the thread that does.</summary>
    public IReadOnlyList<CompiledFile> Compile(CancellationToken cancellation)
    {
        lock (_gate)
        {
            return CompileHere(cancellation);
        }
    }

    public bool Equals(CompilationJob? other) => other is not null && File.Equals(other.File) && Compiler.Equals(other.Compiler);

    public override bool Equals(object? obj) => Equals(obj as CompilationJob);

    public override int GetHashCode() => File.GetHashCode();

    private SourceFile File { get; } = file;

    private FileCompiler Compiler { get; } = compiler;

    private IReadOnlyList<CompiledFile> CompileHere(CancellationToken cancellation)
    {
        if (_compiled is null)
        {
            Volatile.Write(ref _compiled, Compiler.Compile(File, cancellation));
        }

        return _compiled!;
    }
}
