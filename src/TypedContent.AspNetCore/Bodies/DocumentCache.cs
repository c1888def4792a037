using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Bodies;

/// <summary>
/// Documents made from whole lists, kept because making one costs more than serving it. Content does not change while the
/// program runs but by a hot reload, after which every list is another object.
/// </summary>
internal sealed class DocumentCache
{
    // A blog has thousands of tags, and a crawler asks for the feeds of all: what is kept must not grow with that.
    private const int Capacity = 64;

    private readonly ConcurrentDictionary<(string Address, object Version), IResult> _documents = new();

    public IResult Get(string address, object version, Func<(byte[] Bytes, string MediaType)> make)
    {
        if (_documents.TryGetValue((address, version), out var kept))
        {
            return kept;
        }

        var (bytes, mediaType) = make();
        var made = new BytesResult(bytes, mediaType);
        if (_documents.Count >= Capacity)
        {
            _documents.Clear();
        }

        return _documents[(address, version)] = made;
    }
}
