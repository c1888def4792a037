namespace TypedContent.Package.Tests.Consumers;

/// <summary>
/// Projects that are built by one command, because starting the SDK takes far longer than building a small project. They share nothing but that: each has
/// a folder of its own, and one that fails does not keep the others from being built. A project is known by the method that writes it.
/// </summary>
public abstract class ConsumerGroup : IDisposable
{
    private const string Solution = "all.slnx";

    private readonly PackedFeed _feed;
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-consumers-").FullName;
    private readonly Dictionary<Action<Consumer>, Consumer> _consumers = [];
    private CommandResult? _lastBuild;

    private protected ConsumerGroup(PackedFeed feed) => _feed = feed;

    /// <summary>Writes the projects and builds them.</summary>
    private protected ConsumerGroup(PackedFeed feed, params Action<Consumer>[] projects)
        : this(feed)
    {
        foreach (var write in projects)
        {
            write(Add(write));
        }

        Build();
    }

    internal Consumer this[Action<Consumer> project] => _consumers[project];

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What the last build said about a project. It failed if it reported an error there or did not get to it.</summary>
    internal CommandResult ResultOf(Action<Consumer> project)
    {
        var folder = FolderOf(project) + Path.DirectorySeparatorChar;
        var lines = _lastBuild!.Output.Split('\n').Where(line => line.Contains(folder, StringComparison.Ordinal)).ToArray();
        var isBuilt = lines.Any(line => line.Contains(" -> " + folder, StringComparison.Ordinal))
            && !lines.Any(line => line.Contains(": error ", StringComparison.Ordinal));
        return new CommandResult(isBuilt ? 0 : 1, string.Join('\n', lines), _lastBuild.Output + _lastBuild.Errors);
    }

    /// <summary>Runs the program of a project that the last build must have built.</summary>
    internal string[] Run(Action<Consumer> project)
    {
        ResultOf(project).Succeeded();
        return this[project].Run();
    }

    private protected Consumer Add(Action<Consumer> project)
    {
        var consumer = new Consumer(_feed, FolderOf(project));
        _consumers.Add(project, consumer);
        return consumer;
    }

    private protected CommandResult Build(params string[] options) => _lastBuild = DotNet("build", options);

    /// <summary>Runs a command on all projects in one process.</summary>
    private protected CommandResult DotNet(string command, params string[] options)
    {
        // A solution has a folder for each project, because many of them have the same name.
        var projects = _consumers.Select(consumer => $"""
              <Folder Name="/{consumer.Key.Method.Name}/">{string.Concat(ProjectFiles(consumer.Value).Select(file => $"<Project Path=\"{file}\" />"))}</Folder>
            """);
        File.WriteAllText(Path.Combine(_folder, Solution), $"<Solution>\n{string.Join('\n', projects)}\n</Solution>\n");
        return Tests.DotNet.Run(_folder, [command, Solution, "-m:1", .. options]);
    }

    private static IEnumerable<string> ProjectFiles(Consumer consumer) => Directory.GetFiles(consumer.FullPath("."), "*.*proj");

    private string FolderOf(Action<Consumer> project) => Path.Combine(_folder, project.Method.Name);
}
