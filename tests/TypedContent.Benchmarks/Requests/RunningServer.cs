using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Net;
using TypedContent.Generator.Flow;

namespace TypedContent.Benchmarks.Requests;

/// <summary>A web server in its own process, which is ended on disposal.</summary>
internal sealed class RunningServer : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient _client = new();
    private readonly Process _process;

    /// <param name="folder">The folder it was published to.</param>
    /// <param name="assembly">The file name of its assembly.</param>
    /// <exception cref="TimeoutException">The server does not answer.</exception>
    public RunningServer(string folder, string assembly)
    {
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FindFreePort()}");
        _process = Process.Start(new ProcessStartInfo("dotnet", [assembly, "--urls", Address]) { WorkingDirectory = folder })!;
        WaitUntilItAnswers();
    }

    /// <summary>Scheme, host, and port, without a trailing slash.</summary>
    public string Address { get; }

    /// <summary>The bytes allocated on its managed heap since it started.</summary>
    public long ReadAllocated() => long.Parse(_client.GetStringAsync(new Uri(Address + "/allocated")).Result, CultureInfo.InvariantCulture);

    public void Dispose()
    {
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void WaitUntilItAnswers()
    {
        for (var start = Stopwatch.GetTimestamp(); ; Thread.Sleep(100))
        {
            try
            {
                ReadAllocated();
                return;
            }
            catch (AggregateException e) when (e.InnerException is HttpRequestException)
            {
                if (_process.HasExited || Stopwatch.GetElapsedTime(start) > s_patience)
                {
                    Dispose();
                    throw new TimeoutException($"{Address} does not answer.", e);
                }
            }
        }
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
