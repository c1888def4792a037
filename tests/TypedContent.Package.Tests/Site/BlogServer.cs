using System.Diagnostics;
using System.Text;

namespace TypedContent.Package.Tests.Site;

/// <summary>The blog on its real server, on a free port.</summary>
public sealed class BlogServer : IAsyncLifetime
{
    private readonly Process _process;

    /// <summary>Runs the sample built with these tests.</summary>
    public BlogServer()
        : this(Repository.BlogAssembly)
    {
    }

    /// <param name="assembly">The path of the blog's assembly.</param>
    internal BlogServer(string assembly) => _process = new Process
    {
        StartInfo = new ProcessStartInfo("dotnet", [assembly, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        },
    };

    private const string Listening = "Now listening on: ";

    public Uri Address { get; private set; } = new("about:blank");

    public async ValueTask InitializeAsync()
    {
        var log = new StringBuilder();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, line) =>
        {
            log.AppendLine(line.Data);
            if (line.Data?.IndexOf(Listening, StringComparison.Ordinal) is { } at and >= 0)
            {
                address.TrySetResult(new Uri(line.Data[(at + Listening.Length)..].Trim()));
            }
        };
        _process.ErrorDataReceived += (_, line) => log.AppendLine(line.Data);
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The blog ended: " + log));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = await address.Task.WaitAsync(TimeSpan.FromMinutes(5));
    }

    public ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
        return ValueTask.CompletedTask;
    }
}
