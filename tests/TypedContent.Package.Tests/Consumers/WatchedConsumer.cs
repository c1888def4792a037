using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>A project under <c>dotnet watch</c>, and a client for what it serves.</summary>
internal sealed class WatchedConsumer : IDisposable
{
    private readonly Consumer _consumer;
    private readonly Process _watch;
    private readonly HttpClient _client;
    private readonly StringBuilder _log = new();

    public WatchedConsumer(Consumer consumer)
    {
        _consumer = consumer;
        var address = $"http://127.0.0.1:{FreePort()}";
        _client = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(30) };
        var start = DotNet.Prepare("dotnet", consumer.FullPath("."), ["watch", "run", "--non-interactive", "--no-launch-profile"]);
        start.Environment["ASPNETCORE_URLS"] = address;
        start.Environment["DOTNET_WATCH_SUPPRESS_LAUNCH_BROWSER"] = "1";
        // The system's own file watching has a limit that all processes of the machine share.
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        _watch = new Process { StartInfo = start };
        _watch.OutputDataReceived += (_, line) => Note(line.Data);
        _watch.ErrorDataReceived += (_, line) => Note(line.Data);
        _watch.Start();
        _watch.BeginOutputReadLine();
        _watch.BeginErrorReadLine();
    }

    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>The response; null if there is none or it is an error.</summary>
    public async Task<string?> GetAsync(string path)
    {
        try
        {
            return await _client.GetStringAsync(path);
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    /// <summary>The process id of the serving program.</summary>
    public async Task<int> ProgramAsync(TimeSpan limit)
    {
        var program = "";
        Assert.True(await SeesAsync("/program", served => (program = served).Length > 0, limit), Log);
        return int.Parse(program, CultureInfo.InvariantCulture);
    }

    /// <summary>Repeats a request until the response is as expected, or the time is up.</summary>
    public async Task<bool> SeesAsync(string path, Func<string, bool> isExpected, TimeSpan limit)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < limit)
        {
            if (await GetAsync(path) is { } served && isExpected(served))
            {
                return true;
            }

            await Task.Delay(200);
        }

        return false;
    }

    /// <summary>Waits until the program answers but serves nothing at a path, or the time is up.</summary>
    public async Task<bool> MissesAsync(string path, TimeSpan limit)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < limit)
        {
            using var response = await TryGetAsync(path);
            if (response?.StatusCode == HttpStatusCode.NotFound)
            {
                return true;
            }

            await Task.Delay(200);
        }

        return false;
    }

    /// <summary>Waits until the watcher has printed a text, or the time is up.</summary>
    public Task<bool> SaysAsync(string text, TimeSpan limit) => SaysAsync(text, 0, limit);

    private async Task<bool> SaysAsync(string text, int after, TimeSpan limit)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < limit)
        {
            if (Log.IndexOf(text, after, StringComparison.Ordinal) >= 0)
            {
                return true;
            }

            await Task.Delay(200);
        }

        return false;
    }

    /// <summary>Does what Ctrl+R does: ends the program and has it started again.</summary>
    public async Task RestartAsync(int program)
    {
        var said = Log.Length;
        try
        {
            using var process = Process.GetProcessById(program);
            process.Kill();
            process.WaitForExit();
        }
        catch (ArgumentException)
        {
            // It has already ended.
        }

        // Once the watcher has seen that the program ended, it waits for a file to change before it starts the program again.
        await SaysAsync("Waiting for a file to change", said, TimeSpan.FromSeconds(30));
        File.AppendAllText(_consumer.FullPath("Program.cs"), "\n");
    }

    public void Dispose()
    {
        _watch.Kill(entireProcessTree: true);
        _watch.WaitForExit();
        _watch.Dispose();
        _client.Dispose();
    }

    private async Task<HttpResponseMessage?> TryGetAsync(string path)
    {
        try
        {
            return await _client.GetAsync(path);
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Note(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }
    }
}
