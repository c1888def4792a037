using TypedContent.Tasks.Output;

namespace TypedContent.Tasks.History;

/// <summary>What git said in an earlier build, in a file under obj. It is used again as long as the current commit is the same.</summary>
internal sealed class HistoryCache
{
    /// <summary>Stands for a time that a shallow clone does not contain.</summary>
    public const string Unknown = "?";

    private const string Heading = "TypedContent history 1";

    private readonly List<KnownRepository> _repositories = [];

    private HistoryCache()
    {
    }

    /// <param name="file">The path of the cache.</param>
    public static HistoryCache Read(string file)
    {
        var cache = new HistoryCache();
        var lines = TextFile.Read(file)?.Split('\n');
        if (lines?[0] != Heading)
        {
            return cache;
        }

        foreach (var line in lines.Skip(1))
        {
            switch (line.Split('\t'))
            {
                case ["repository", var root, var head, var isShallow, var prefix]:
                    cache._repositories.Add(new KnownRepository(root, $"{head}\t{isShallow}\t{prefix}", new(StringComparer.Ordinal)));
                    break;
                case [var time, var path] when cache._repositories.Count > 0:
                    cache._repositories[cache._repositories.Count - 1].Times[path] = time;
                    break;
            }
        }

        return cache;
    }

    public static IEnumerable<string> ToLines(IEnumerable<KnownRepository> repositories) => repositories
        .SelectMany(repository => repository.Times
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Value}\t{pair.Key}")
            .Prepend($"repository\t{repository.Root}\t{repository.State}"))
        .Prepend(Heading);

    /// <returns>
    /// The times of the articles; null if the state is another one, if one of the articles is new, or if a time was unknown and may have been fetched since.
    /// </returns>
    public KnownRepository? Find(string root, string state, IReadOnlyList<string> articles)
    {
        var known = _repositories.Find(repository => repository.Root == root && repository.State == state);
        return known is null || !articles.All(path => known.Times.TryGetValue(path, out var time) && time != Unknown)
            ? null
            : known with { Times = articles.ToDictionary(path => path, path => known.Times[path], StringComparer.Ordinal) };
    }
}

/// <summary>A repository with the times of its articles.</summary>
/// <param name="Root">The root of its working tree.</param>
/// <param name="State">What the times depend on: the current commit, whether the clone is shallow, and the path from the real root, separated by tabs.</param>
/// <param name="Times">The time of each article's last commit by absolute path; empty if there is none.</param>
internal sealed record KnownRepository(string Root, string State, Dictionary<string, string> Times);
