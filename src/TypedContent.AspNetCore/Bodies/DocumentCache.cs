using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;

namespace TypedContent.AspNetCore.Bodies;

/// <summary>
/// Documents made from whole lists, kept because making one costs more than serving it. Content does not change while the
/// program runs except by a hot reload and by the clock, after which every list is another object.
/// </summary>
internal sealed class DocumentCache : IDisposable
{
    // In bytes. A blog has thousands of tags, and a crawler asks for the feeds of all: what is kept must not grow with that.
    private const long Capacity = 32 * 1024 * 1024;

    private readonly MemoryCache _documents = new(new MemoryCacheOptions { SizeLimit = Capacity });

    /// <summary>A document with an entity tag, so that a client which has it is told so.</summary>
    /// <param name="address">Its absolute address.</param>
    /// <param name="version">Another object whenever the document is another.</param>
    /// <param name="make">Makes it.</param>
    public IResult Get(string address, object version, Func<(byte[] Bytes, string MediaType)> make)
    {
        if (_documents.TryGetValue((address, version), out FileContentHttpResult? kept))
        {
            return kept!;
        }

        var (bytes, mediaType) = make();
        return _documents.Set((address, version), Respond(bytes, mediaType), new MemoryCacheEntryOptions { Size = bytes.Length });
    }

    /// <summary>A document that need not be kept.</summary>
    public static FileContentHttpResult Respond(byte[] bytes, string mediaType) =>
        // A feed's newest date is not its Last-Modified: it does not change when an entry is taken out. Weak, because the bytes may be compressed on their way.
        TypedResults.Bytes(
            bytes, mediaType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\"", isWeak: true));

    public void Dispose() => _documents.Dispose();
}
