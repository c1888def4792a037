using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>A project under <c>dotnet watch</c>, and what it serves.</summary>
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
        // Watching by the system's own means has a limit for all processes of a machine.
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

    /// <summary>What is served; null while nothing or an error is.</summary>
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

    /// <summary>The number of the program that serves.</summary>
    public async Task<int> ProgramAsync(TimeSpan limit)
    {
        var program = "";
        Assert.True(await SeesAsync("/program", served => (program = served).Length > 0, limit), Log);
        return int.Parse(program, CultureInfo.InvariantCulture);
    }

    /// <summary>Asks until what is served is what is waited for, or the time is over.</summary>
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

    /// <summary>Waits until nothing is served at a path while the program answers, or the time is over.</summary>
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

    /// <summary>Waits until the watcher has said something, or the time is over.</summary>
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

    /// <summary>What a person does who presses Ctrl+R: ends the program and has it started again.</summary>
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
            // It has ended by itself.
        }

        // The watcher waits for a file to change before it starts an ended program again: not before it has seen that it ended.
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
