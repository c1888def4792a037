using TypedContent.Tasks.Output;

namespace TypedContent.Tasks.History;

/// <summary>The time of the last commit of each article.</summary>
/// <param name="Times">The time in seconds of Unix time, by absolute path; empty if the article has no commit.</param>
/// <param name="Faults">Why articles have no times, as sentences.</param>
/// <param name="Unknown">The number of articles whose last commit a shallow clone does not contain.</param>
internal sealed record ArticleHistory(IReadOnlyDictionary<string, string> Times, IReadOnlyList<string> Faults, int Unknown)
{
    private const int MaxFolders = 20;

    /// <param name="articles">The normalized absolute paths of the articles.</param>
    /// <param name="git">Runs git; null if it is not installed.</param>
    /// <param name="cacheFile">The absolute path of the file that keeps the times for the next build.</param>
    public static ArticleHistory Read(IReadOnlyList<string> articles, GitCommand? git, string cacheFile)
    {
        if (articles.Count == 0)
        {
            return new(new Dictionary<string, string>(), [], 0);
        }

        if (git is null)
        {
            return Without("git is not installed, or its folder is not in PATH.");
        }

        var roots = new GitRoots();
        var byRoot = articles
            .Select(path => (Path: path, Root: roots.Find(path)))
            .Where(article => article.Root is not null)
            .GroupBy(article => article.Root!, article => article.Path, StringComparer.Ordinal)
            .ToArray();
        if (byRoot.Length == 0)
        {
            return Without($"'{Path.GetDirectoryName(articles[0])}' is not in a git repository.");
        }

        var cache = HistoryCache.Read(cacheFile);
        var read = byRoot.Select(group => ReadRepository(group.Key, [.. group], git, cache)).ToArray();
        TextFile.Update(cacheFile, HistoryCache.ToLines(read.Select(repository => repository.Known).OfType<KnownRepository>()));
        var times = read.SelectMany(repository => repository.Known?.Times ?? []).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        return new(
            times.Where(pair => pair.Value != HistoryCache.Unknown).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
            [.. read.Select(repository => repository.Fault).Where(fault => fault.Length > 0)],
            times.Count(pair => pair.Value == HistoryCache.Unknown));

        static ArticleHistory Without(string fault) => new(new Dictionary<string, string>(), [fault], 0);
    }

    private static (KnownRepository? Known, string Fault) ReadRepository(string root, string[] articles, GitCommand git, HistoryCache cache)
    {
        var state = "";
        var asked = git.Run(root, "rev-parse --is-shallow-repository --show-prefix --verify -q HEAD", [], output =>
        {
            using var reader = new StreamReader(output);
            state = reader.ReadToEnd();
            return false;
        });
        if (state.Split('\n') is not [var isShallow, var prefix, var head, ..] || asked.ExitCode != 0)
        {
            // Without a message there is no commit yet.
            return (null, asked.ExitCode == 1 ? "" : asked.Fault);
        }

        state = $"{head}\t{isShallow}\t{prefix}";
        if (cache.Find(root, state, articles) is { } known)
        {
            return (known, "");
        }

        // An empty '.git' is not a repository: then git found the one around it, from whose root its paths begin.
        var log = new CommitLog(articles.Select(path => prefix + path.Substring(root.Length + 1)), isShallow == "true");
        var folders = FoldersOf(articles.Select(path => path.Substring(root.Length + 1)));
        var outcome = git.Run(root, CommitLog.Arguments, [head, "--", .. folders], log.Read);
        if (outcome.ExitCode != 0)
        {
            return (null, outcome.Fault);
        }

        return (new KnownRepository(root, state, articles.ToDictionary(
            path => path,
            path => prefix + path.Substring(root.Length + 1) is var file && log.Unknown.Contains(file) ? HistoryCache.Unknown
                : log.Times.TryGetValue(file, out var time) ? time
                : "",
            StringComparer.Ordinal)), "");
    }

    /// <summary>A few folders that contain all files, so that git does not compare the rest of a large repository.</summary>
    internal static IReadOnlyList<string> FoldersOf(IEnumerable<string> files)
    {
        var folders = files.Select(ParentOf).Distinct(StringComparer.Ordinal).ToList();
        while (true)
        {
            var outer = folders
                .Where(folder => !folders.Any(other => other != folder && (other == "." || folder.StartsWith(other + "/", StringComparison.Ordinal))))
                .OrderBy(folder => folder, StringComparer.Ordinal)
                .ToList();
            if (outer.Count <= MaxFolders)
            {
                return outer;
            }

            var deepest = outer.Max(Depth);
            folders = [.. outer.Select(folder => Depth(folder) == deepest ? ParentOf(folder) : folder).Distinct(StringComparer.Ordinal)];
        }

        static string ParentOf(string path) => path.LastIndexOf('/') is var slash and > 0 ? path.Substring(0, slash) : ".";

        static int Depth(string folder) => folder == "." ? 0 : folder.Count(character => character == '/') + 1;
    }
}
