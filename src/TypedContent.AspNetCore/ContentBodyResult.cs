using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.AspNetCore.Bodies;

namespace TypedContent.AspNetCore;

/// <summary>
/// A response with only an entry's body: the assembly's own UTF-8 bytes, without an intermediate string and without allocations that grow with the body.
/// Supports HEAD, and answers 304 to a client that already has the body.
/// </summary>
/// <param name="entry">The entry.</param>
public sealed class ContentBodyResult(IContentEntry entry) : IResult
{
    // About the amount that Kestrel buffers before it applies back pressure.
    private const int ChunkSize = 32 * 1024;

    /// <summary>The entry.</summary>
    public IContentEntry Entry { get; } = entry ?? throw new ArgumentNullException(nameof(entry));

    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        var clock = httpContext.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System;
        var validators = ContentValidators.For(Entry, clock.GetUtcNow());
        validators.WriteTo(response);
        if (validators.AreKnownTo(httpContext.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var body = Entry.Body;
        var length = body.Length;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = length;
        if (HttpMethods.IsHead(httpContext.Request.Method))
        {
            return;
        }

        for (var sent = 0; sent < length;)
        {
            var size = Write(response, body, sent, length);
            sent += size;
            if (size == 0 || (await response.BodyWriter.FlushAsync(httpContext.RequestAborted)).IsCompleted)
            {
                return;
            }
        }
    }

    /// <returns>The number of bytes written. If a hot reload has replaced the body, nothing is written, and the connection is closed.</returns>
    private static int Write(HttpResponse response, SanitizedHtml body, int start, int length)
    {
        var bytes = body.Utf8;
        if (bytes.Length != length)
        {
            response.HttpContext.Abort();
            return 0;
        }

        var chunk = bytes.Slice(start, Math.Min(ChunkSize, length - start));
        var memory = response.BodyWriter.GetSpan(chunk.Length);
        chunk.CopyTo(memory);
        response.BodyWriter.Advance(chunk.Length);
        return chunk.Length;
    }
}
