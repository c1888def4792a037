using System.Collections.Concurrent;

namespace TypedContent.Generator.Pipeline;

/// <summary>
/// The files that the driver is about to ask for. It does so on one thread; with many files, others run ahead of it. What comes
/// out is the same and in the same order.
/// </summary>
/// <param name="mostWorkers">How many threads there may be beside the driver's.</param>
internal sealed class CompilationQueue(int mostWorkers)
{
    /// <summary>So few files are compiled sooner than a second thread has its code compiled.</summary>
    private const int FilesForEachWorker = 32;

    private readonly ConcurrentQueue<CompilationJob> _waiting = new();
    private int _workers;

    /// <summary>One with a worker for each processor but the driver's.</summary>
#pragma warning disable RS1035 // No setting: it decides how many threads there are, never what comes out.
    public static CompilationQueue ForThisMachine() => new(Environment.ProcessorCount - 1);
#pragma warning restore RS1035

    /// <summary>Takes note of a file that will be asked for.</summary>
    public CompilationJob Add(CompilationJob job, CancellationToken cancellation)
    {
        _waiting.Enqueue(job);
        var workers = Volatile.Read(ref _workers);
        if (workers < mostWorkers && _waiting.Count >= FilesForEachWorker * (workers + 1))
        {
            Interlocked.Increment(ref _workers);
            _ = Task.Run(() => Work(cancellation), CancellationToken.None);
        }

        return job;
    }

    /// <summary>What a file was compiled to. While another thread is at it, this one does not wait but compiles one of the next.</summary>
    public IReadOnlyList<CompiledFile> Finish(CompilationJob job, CancellationToken cancellation)
    {
        IReadOnlyList<CompiledFile>? compiled;
        while ((compiled = job.TryCompile(cancellation)) is null && TryCompileNext(cancellation))
        {
        }

        compiled ??= job.Compile(cancellation);
        ForgetDone();
        return compiled;
    }

    private bool TryCompileNext(CancellationToken cancellation)
    {
        if (!_waiting.TryDequeue(out var job))
        {
            return false;
        }

        job.TryCompile(cancellation);
        return true;
    }

    private void Work(CancellationToken cancellation)
    {
        try
        {
            while (TryCompileNext(cancellation))
            {
            }
        }
        catch (OperationCanceledException)
        {
            // The driver was called off too; whatever it asks for later it compiles itself.
        }
        finally
        {
            Interlocked.Decrement(ref _workers);
        }
    }

    // Between the two calls another thread may take the one that was seen. Then a file leaves that nobody has compiled: the driver will.
    private void ForgetDone()
    {
        while (_waiting.TryPeek(out var next) && next.IsDone)
        {
            _waiting.TryDequeue(out _);
        }
    }
}
