using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TypedContent.Tool.Tests.Links;

/// <summary>A web server on the loopback interface. It gives the test's answers and records the requests.</summary>
public sealed class LoopbackSite : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<string, string, int, string?> _answer;
    private readonly ConcurrentDictionary<string, int> _counts = new();
    private int _open;

    /// <param name="answer">Returns the whole answer for a method, a path, and the number of earlier requests for it; null to never answer.</param>
    public LoopbackSite(Func<string, string, int, string?> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>The requests, as 'HEAD /a'.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>The highest number of concurrent requests.</summary>
    public int MostAtOnce { get; private set; }

    public static string Answer(string status, string headers = "", string body = "") =>
        $"HTTP/1.1 {status}\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    public static string Html(string body) => Answer("200 OK", "Content-Type: text/html; charset=utf-8\r\n", body);

    /// <summary>An address at which nothing listens.</summary>
    public static string Closed()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        return $"http://127.0.0.1:{port}/";
    }

    public void Dispose()
    {
        _end.Cancel();
        _listener.Stop();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
            var request = (await reader.ReadLineAsync(_end.Token) ?? "").Split(' ');
            if (request.Length < 2)
            {
                return;
            }

            while (await reader.ReadLineAsync(_end.Token) is { Length: > 0 })
            {
            }

            lock (_counts)
            {
                MostAtOnce = Math.Max(MostAtOnce, ++_open);
            }

            var line = request[0] + " " + request[1];
            Requests.Enqueue(line);
            var count = _counts.AddOrUpdate(line, 1, (_, before) => before + 1) - 1;
            if (_answer(request[0], request[1], count) is { } answer)
            {
                var bytes = Encoding.UTF8.GetBytes(request[0] == "HEAD" ? answer[..(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)] : answer);
                lock (_counts)
                {
                    _open--;
                }

                await stream.WriteAsync(bytes, _end.Token);
            }
            else
            {
                await Task.Delay(Timeout.Infinite, _end.Token);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException or ObjectDisposedException or SocketException)
        {
        }
    }
}
