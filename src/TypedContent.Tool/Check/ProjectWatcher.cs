using System.Threading.Channels;
using TypedContent.Tool.Terminal;

namespace TypedContent.Tool.Check;

/// <summary>
/// Checks again after every edit. An edited article or C# file is passed to the generator as an edit. If a file is added, removed, or renamed, or the project
/// changes, the project is evaluated again.
/// </summary>
internal sealed class ProjectWatcher(string project, IReadOnlyList<string> properties, Output output, CheckCommand.Run run)
{
    // Editors write a file in several steps.
    private static readonly TimeSpan s_calm = TimeSpan.FromMilliseconds(60);

    private static readonly string[] s_ours = [
        ".md",
        ".markdown",
        ".mdx",
        ".html",
        ".htm",
        ".cs",
        ".razor",
        ".csproj",
        ".props",
        ".targets",
        ".yml",
        ".yaml",
        ".json",
        ".toml",
        ".globalconfig",
        ".editorconfig"];

    public async Task WatchAsync(ProjectChecker checker, CancellationToken cancellation)
    {
        var changes = Channel.CreateUnbounded<(string Path, bool IsEdit)>();
        var root = Path.GetDirectoryName(project)!;
        var watchers = checker.Folders
            .Where(folder => !folder.StartsWith(root, StringComparison.Ordinal) && !folder.StartsWith(Path.GetTempPath(), StringComparison.Ordinal))
            .Append(root)
            .Where(Directory.Exists)
            .Select(folder => Watch(folder, changes.Writer)).ToArray();
        try
        {
            output.Line("Watching. Ctrl+C ends it.");
            while (await changes.Reader.WaitToReadAsync(cancellation))
            {
                await Task.Delay(s_calm, cancellation);
                var paths = new Dictionary<string, bool>(StringComparer.Ordinal);
                while (changes.Reader.TryRead(out var change))
                {
                    paths[change.Path] = change.IsEdit && paths.GetValueOrDefault(change.Path, true);
                }

                checker = await TakeAsync(checker, paths, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
        }
        finally
        {
            foreach (var watcher in watchers)
            {
                watcher.Dispose();
            }
        }
    }

    private async Task<ProjectChecker> TakeAsync(ProjectChecker checker, Dictionary<string, bool> paths, CancellationToken cancellation)
    {
        try
        {
            // An editor that writes a new file and renames it over the old one made an edit, too.
            if (paths.All(change => checker.Knows(change.Key) && File.Exists(change.Key)))
            {
                foreach (var path in paths.Keys)
                {
                    checker.Replace(path);
                }
            }
            else
            {
                output.Progress("Evaluating the project");
                checker = await ProjectChecker.LoadAsync(project, properties, cancellation);
            }

            output.Line();
            run.Check(checker, cancellation);
        }
        catch (ToolException fault)
        {
            // The project file is half edited. The next edit may fix it, so watching continues.
            output.EndProgress();
            output.Error(fault.Message);
        }

        return checker;
    }

    private static FileSystemWatcher Watch(string folder, ChannelWriter<(string, bool)> changes)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.DirectoryName,
        };
        watcher.Changed += (_, change) => Add(change.FullPath, true);
        watcher.Created += (_, change) => Add(change.FullPath, false);
        watcher.Deleted += (_, change) => Add(change.FullPath, false);
        watcher.Renamed += (_, change) =>
        {
            Add(change.OldFullPath, false);
            Add(change.FullPath, false);
        };
        watcher.EnableRaisingEvents = true;
        return watcher;

        void Add(string path, bool isEdit)
        {
            var segments = Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar);
            if (!segments.Any(segment => segment is "obj" or "bin" or ".git" or "node_modules")
                && s_ours.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            {
                changes.TryWrite((path, isEdit));
            }
        }
    }
}
