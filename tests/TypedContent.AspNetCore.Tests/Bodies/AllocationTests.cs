using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;

namespace TypedContent.AspNetCore.Tests.Bodies;

/// <summary>Runs alone, because it measures the allocations of the whole process.</summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
[Collection(nameof(AllocationTests))]
public sealed class AllocationTests(ITestOutputHelper output)
{
    private const int Requests = 300;

    [Fact]
    public async Task What_a_request_allocates_does_not_grow_with_the_body()
    {
        var small = new Article { Body = SanitizedHtml.FromTrustedHtml(new string('a', 1_000)) };
        var large = new Article { Body = SanitizedHtml.FromTrustedHtml(new string('a', 1_000_000)) };
        await using var site = await TestSite.StartAsync(app =>
        {
            app.MapGet("/small", () => new ContentBodyResult(small));
            app.MapGet("/large", () => new ContentBodyResult(large));
            app.MapGet("/string", () => Microsoft.AspNetCore.Http.Results.Text(large.Body.ToString()));
        });

        var perSmall = Measure(site.Address, "/small", small.Body.Length);
        var perLarge = Measure(site.Address, "/large", large.Body.Length);
        var perString = Measure(site.Address, "/string", large.Body.Length);

        output.WriteLine($"bytes a request: {perSmall} (1 KB), {perLarge} (1 MB), {perString} (1 MB as a string)");

        // The body is a thousand times larger. The small difference allowed is the connection's bookkeeping, a few bytes per buffer.
        Assert.True(perLarge - perSmall < 20_000, $"{perSmall} bytes for a body of 1 KB, {perLarge} for one of 1 MB");
        Assert.True(perString > 1_000_000, $"the measure is blind: {perString} bytes where a string is made");
    }

    /// <returns>The bytes that the process allocates per request. The client reuses one buffer.</returns>
    private static long Measure(Uri address, string path, int length)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(address.Host, address.Port);
        var request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: a\r\n\r\n");
        var buffer = new byte[64 * 1024];
        for (var i = 0; i < 50; i++)
        {
            Ask(socket, request, buffer, length);
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Requests; i++)
        {
            Ask(socket, request, buffer, length);
        }

        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Requests;
    }

    private static void Ask(Socket socket, byte[] request, byte[] buffer, int length)
    {
        socket.Send(request);
        var received = 0;
        var headers = -1;
        while (headers < 0 || received < headers + length)
        {
            var count = socket.Receive(buffer);
            Assert.True(count > 0, "the connection ended");
            if (headers < 0 && buffer.AsSpan(0, count).IndexOf("\r\n\r\n"u8) is var end and >= 0)
            {
                headers = received + end + 4;
            }

            received += count;
        }
    }
}
