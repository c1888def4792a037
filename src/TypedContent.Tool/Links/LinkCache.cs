using System.Text.Json;

namespace TypedContent.Tool.Links;

/// <summary>
/// The results of earlier runs, so that continuous integration requests each address once a day and not for every commit. Only successes are cached.
/// </summary>
internal sealed class LinkCache
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true };

    private readonly SortedDictionary<string, Known> _known;

    private LinkCache(SortedDictionary<string, Known> known) => _known = known;

    /// <param name="path">The file. If it does not exist or cannot be read, the cache is empty.</param>
    public static LinkCache Load(string? path)
    {
        try
        {
            var read = path is not null && File.Exists(path) ? JsonSerializer.Deserialize<SortedDictionary<string, Known>>(File.ReadAllText(path)) : null;
            return new LinkCache(new SortedDictionary<string, Known>(read ?? [], StringComparer.Ordinal));
        }
        catch (JsonException)
        {
            return new LinkCache(new SortedDictionary<string, Known>(StringComparer.Ordinal));
        }
    }

    public LinkResult? Find(string address, DateTimeOffset now, TimeSpan age) =>
        _known.TryGetValue(address, out var known) && now - known.At < age && known.At <= now ? new LinkResult(known.State, known.Detail, known.Target) : null;

    public void Keep(string address, LinkResult result, DateTimeOffset now)
    {
        if (result.State is LinkState.Ok or LinkState.Moved)
        {
            _known[address] = new Known(result.State, result.Detail, result.Target, now);
        }
        else
        {
            _known.Remove(address);
        }
    }

    public void Save(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, JsonSerializer.Serialize(_known, s_json));
    }

    private sealed record Known(LinkState State, string Detail, string? Target, DateTimeOffset At);
}
