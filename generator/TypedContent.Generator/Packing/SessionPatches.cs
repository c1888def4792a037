using System.Collections.Concurrent;

namespace TypedContent.Generator.Packing;

/// <summary>
/// The articles that go before the pack in use, once they did. A program that was given an article's code by a hot reload keeps it: removing a type ends the
/// session. An article that is edited back to what the pack holds is therefore still written as code.
/// </summary>
internal sealed class SessionPatches
{
    private readonly ConcurrentDictionary<(string Path, ulong Fingerprint), PatchSet> _byPack = new();

    /// <summary>The one of this process: editors and <c>dotnet watch</c> make new drivers for a session that goes on.</summary>
    public static SessionPatches Shared { get; } = new();

    /// <summary>Those of the programs that were built with a pack.</summary>
    public PatchSet For(string path, ulong fingerprint) => _byPack.GetOrAdd((path, fingerprint), static _ => new PatchSet());
}

/// <summary>The articles that go before one pack.</summary>
internal sealed class PatchSet
{
    private readonly ConcurrentDictionary<(string Collection, ulong Key), bool> _articles = new();

    public bool Contains(string collection, ulong key) => _articles.ContainsKey((collection, key));

    public void Add(string collection, ulong key) => _articles.TryAdd((collection, key), true);
}
