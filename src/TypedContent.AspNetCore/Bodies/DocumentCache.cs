using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;

namespace TypedContent.AspNetCore.Bodies;

/// <summary>
/// Caches documents made from whole lists, because making one costs more than serving it. Content changes only by a hot reload and over time; after either,
/// every list is a new object.
/// </summary>
internal sealed class DocumentCache : IDisposable
{
    // In bytes. A blog can have thousands of tags, and a crawler requests the feeds of all of them, so the cache has a limit.
    private const long Capacity = 32 * 1024 * 1024;

    private readonly MemoryCache _documents = new(new MemoryCacheOptions { SizeLimit = Capacity });

    /// <summary>A document with an entity tag, so that a client that already has it gets a 304.</summary>
    /// <param name="address">Its absolute address.</param>
    /// <param name="version">An object that is replaced whenever the document changes.</param>
    /// <param name="make">Creates the document.</param>
    public IResult Get(string address, object version, Func<(byte[] Bytes, string MediaType)> make)
    {
        if (_documents.TryGetValue((address, version), out FileContentHttpResult? kept))
        {
            return kept!;
        }

        var (bytes, mediaType) = make();
        return _documents.Set((address, version), Respond(bytes, mediaType), new MemoryCacheEntryOptions { Size = bytes.Length });
    }

    /// <summary>A document that is not cached.</summary>
    public static FileContentHttpResult Respond(byte[] bytes, string mediaType) =>
        // No Last-Modified: a feed's newest date does not change when an entry is removed. The tag is weak, because the bytes may be compressed on the way.
        TypedResults.Bytes(
            bytes, mediaType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\"", isWeak: true));

    public void Dispose() => _documents.Dispose();
}
