using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Bodies;

/// <summary>A document that was made as a whole, with validators: a feed, a sitemap.</summary>
internal sealed class BytesResult(byte[] bytes, string mediaType) : IResult
{
    // A feed's newest date is no Last-Modified: it does not change when an entry is taken out.
    private readonly ContentValidators _validators = ContentValidators.For(Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16)), null, default);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        _validators.WriteTo(response);
        if (_validators.AreKnownTo(httpContext.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = mediaType;
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
        }
    }
}
