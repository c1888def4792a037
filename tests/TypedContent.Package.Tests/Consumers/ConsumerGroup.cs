namespace TypedContent.Package.Tests.Consumers;

/// <summary>
/// Projects that are built by one command, because starting the SDK takes far longer than building a small project. They share nothing but that: each has
/// a folder of its own, and one that fails does not keep the others from being built. A project has a name; one that a method writes has the method's.
/// </summary>
public abstract class ConsumerGroup : IDisposable
{
    private const string Solution = "all.slnx";

    private readonly PackedFeed _feed;
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-consumers-").FullName;
    private readonly Dictionary<string, Consumer> _consumers = new(StringComparer.Ordinal);
    private CommandResult? _last;

    private protected ConsumerGroup(PackedFeed feed) => _feed = feed;

    /// <summary>Writes the projects and builds them.</summary>
    private protected ConsumerGroup(PackedFeed feed, params Action<Consumer>[] projects)
        : this(feed)
    {
        Add(projects);
        Build();
    }

    internal Consumer this[string project] => _consumers[project];

    internal Consumer this[Action<Consumer> project] => this[project.Method.Name];

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What the last command said about a project. A build failed if it reported an error there or did not get to it.</summary>
    internal CommandResult ResultOf(Action<Consumer> project) => ResultOf(project.Method.Name);

    internal CommandResult ResultOf(string project)
    {
        var folder = FolderOf(project) + Path.DirectorySeparatorChar;
        var lines = _last!.Output.Split('\n').Where(line => line.Contains(folder, StringComparison.Ordinal)).ToArray();
        var isBuilt = lines.Any(line => line.Contains(" -> " + folder, StringComparison.Ordinal))
            && !lines.Any(line => line.Contains(": error ", StringComparison.Ordinal));
        return new CommandResult(isBuilt ? 0 : 1, string.Join('\n', lines), _last.Output + _last.Errors);
    }

    /// <summary>Runs the program of a project that the last build must have built.</summary>
    internal string[] Run(Action<Consumer> project)
    {
        ResultOf(project).Succeeded();
        return this[project].Run();
    }

    private protected void Add(params Action<Consumer>[] projects)
    {
        foreach (var write in projects)
        {
            write(Add(write.Method.Name));
        }
    }

    /// <param name="project">The name by which the project is known here.</param>
    /// <param name="folder">The name of its own folder.</param>
    private protected Consumer Add(string project, string folder = "app")
    {
        var consumer = new Consumer(_feed, FolderOf(project)) { ProjectFolder = folder };
        _consumers.Add(project, consumer);
        return consumer;
    }

    private protected CommandResult Build(params string[] options) => DotNet("build", options);

    /// <summary>Runs a command on all projects in one process.</summary>
    private protected CommandResult DotNet(string command, params string[] options)
    {
        // A solution has a folder for each project, because many of them have the same name.
        var projects = _consumers.Select(consumer => $"""
              <Folder Name="/{consumer.Key}/">{string.Concat(ProjectFiles(consumer.Value).Select(file => $"<Project Path=\"{file}\" />"))}</Folder>
            """);
        File.WriteAllText(Path.Combine(_folder, Solution), $"<Solution>\n{string.Join('\n', projects)}\n</Solution>\n");
        return _last = Tests.DotNet.Run(_folder, [command, Solution, "-m:1", .. options]);
    }

    private static IEnumerable<string> ProjectFiles(Consumer consumer) => Directory.GetFiles(consumer.FullPath("."), "*.*proj");

    private string FolderOf(string project) => Path.Combine(_folder, project);
}
