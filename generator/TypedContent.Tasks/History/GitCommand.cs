using System.Diagnostics;
using System.Text;

namespace TypedContent.Tasks.History;

/// <summary>
/// Runs git so that it cannot stop a build: without prompts, without the network, within a time limit, and without programs that a repository's
/// configuration names.
/// </summary>
/// <param name="executable">The absolute path of git.</param>
/// <param name="limit">The longest time that one command may take.</param>
internal sealed class GitCommand(string executable, TimeSpan limit)
{
    // These settings could run a program, or change what the log contains.
    private const string Settings =
        "--no-pager -c core.fsmonitor=false -c core.hooksPath=/dev/null "
        + "-c log.showSignature=false -c log.showRoot=true -c log.follow=false -c diff.relative=false ";

    // A build that a git hook started inherits these, for the repository of the hook.
    private static readonly string[] s_inherited =
    [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_NAMESPACE", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_EXTERNAL_DIFF",
    ];

    private static readonly (string Name, string Value)[] s_environment =
    [
        ("GIT_OPTIONAL_LOCKS", "0"),
        ("GIT_TERMINAL_PROMPT", "0"),
        ("GIT_LITERAL_PATHSPECS", "1"),
        // A partial clone would fetch objects that it lacks.
        ("GIT_NO_LAZY_FETCH", "1"),
        ("GIT_ALLOW_PROTOCOL", "none"),
        ("LC_ALL", "C"),
    ];

    /// <summary>How many commands ran.</summary>
    public int Runs { get; private set; }

    /// <summary>
    /// Finds git in the absolute folders of the path. A plain file name would also be found in the current folder, which may be that of a stranger's
    /// repository.
    /// </summary>
    /// <returns>Null if git is not installed.</returns>
    public static GitCommand? Find() => Find(Environment.GetEnvironmentVariable("PATH") ?? "");

    /// <inheritdoc cref="Find()" />
    /// <param name="path">The folders.</param>
    public static GitCommand? Find(string path)
    {
        var name = Path.DirectorySeparatorChar == '\\' ? "git.exe" : "git";
        foreach (var folder in path.Split([Path.PathSeparator], StringSplitOptions.RemoveEmptyEntries))
        {
            var trimmed = folder.Trim('"', ' ');
            if (trimmed.IndexOfAny(Path.GetInvalidPathChars()) < 0 && Path.IsPathRooted(trimmed) && File.Exists(Path.Combine(trimmed, name)))
            {
                return new GitCommand(Path.Combine(trimmed, name), TimeSpan.FromSeconds(60));
            }
        }

        return null;
    }

    /// <summary>Runs a command and passes its output to a reader.</summary>
    /// <param name="folder">The folder to run it in.</param>
    /// <param name="arguments">The arguments, none of which needs quoting.</param>
    /// <param name="input">The lines of its standard input.</param>
    /// <param name="read">Reads its output; returns true if the rest is not needed.</param>
    public GitOutcome Run(string folder, string arguments, IEnumerable<string> input, Func<Stream, bool> read)
    {
        Runs++;
        using var process = new Process { StartInfo = CreateStartInfo(folder, arguments) };
        var errors = new ErrorText();
        process.ErrorDataReceived += (_, line) => errors.Add(line.Data);
        try
        {
            process.Start();
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or IOException or InvalidOperationException)
        {
            return GitOutcome.Failed($"git cannot be started ({fault.Message.TrimEnd('.')}).");
        }

        process.BeginErrorReadLine();
        // On threads of their own: a pipe that nobody empties, or that a child process holds open, blocks forever.
        var work = System.Threading.Tasks.Task.Run(() =>
        {
            Send(process.StandardInput.BaseStream, input);
            return read(process.StandardOutput.BaseStream);
        });
        var watch = Stopwatch.StartNew();
        if (!HasEnded(work, limit))
        {
            Kill(process);
            return GitOutcome.Failed($"git took longer than {limit.TotalSeconds:0.#} seconds in '{folder}'.");
        }

        if (work.IsFaulted)
        {
            Kill(process);
            return GitOutcome.Failed($"the output of git could not be read in '{folder}' ({work.Exception!.GetBaseException().Message.TrimEnd('.')}).");
        }

        if (work.Result)
        {
            Kill(process);
            return GitOutcome.Succeeded;
        }

        if (!process.WaitForExit((int)Math.Max(1, (limit - watch.Elapsed).TotalMilliseconds)))
        {
            Kill(process);
            return GitOutcome.Failed($"git took longer than {limit.TotalSeconds:0.#} seconds in '{folder}'.");
        }

        return process.ExitCode == 0 ? GitOutcome.Succeeded : new GitOutcome(process.ExitCode, $"git failed in '{folder}': {errors.FirstLine()}");
    }

    private ProcessStartInfo CreateStartInfo(string folder, string arguments)
    {
        var info = new ProcessStartInfo(executable, Settings + arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in s_inherited)
        {
            info.Environment.Remove(name);
        }

        foreach (var (name, value) in s_environment)
        {
            info.Environment[name] = value;
        }

        return info;
    }

    private static void Send(Stream stream, IEnumerable<string> lines)
    {
        try
        {
            using (stream)
            {
                var bytes = Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
                stream.Write(bytes, 0, bytes.Length);
            }
        }
        catch (IOException)
        {
            // It ended without reading its input, and its exit code says why.
        }
    }

    private static bool HasEnded(System.Threading.Tasks.Task work, TimeSpan limit)
    {
        try
        {
            return work.Wait(limit);
        }
        catch (AggregateException)
        {
            return true;
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (Exception fault) when (fault is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended.
        }
    }

    /// <summary>What a command writes to its standard error.</summary>
    private sealed class ErrorText
    {
        private const int MaxLines = 100;

        private readonly List<string> _lines = [];
        private readonly System.Threading.Tasks.TaskCompletionSource<bool> _end = new();

        /// <param name="line">Null at the end.</param>
        public void Add(string? line)
        {
            if (line is null)
            {
                _end.TrySetResult(true);
                return;
            }

            lock (_lines)
            {
                if (_lines.Count < MaxLines)
                {
                    _lines.Add(line.Trim());
                }
            }
        }

        public string FirstLine()
        {
            // The last lines may arrive after the command has ended, and never if a child process goes on.
            _end.Task.Wait(TimeSpan.FromSeconds(1));
            lock (_lines)
            {
                var line = _lines.Find(line => line.StartsWith("fatal: ", StringComparison.Ordinal))?.Substring("fatal: ".Length)
                    ?? _lines.Find(line => line.Length > 0) ?? "it gives no reason";
                return line.TrimEnd('.') + ".";
            }
        }
    }
}

/// <summary>How a command of git ended.</summary>
/// <param name="ExitCode">The exit code; -1 if it did not start or end.</param>
/// <param name="Fault">What failed, as a sentence; empty if nothing did.</param>
internal sealed record GitOutcome(int ExitCode, string Fault)
{
    public static GitOutcome Succeeded { get; } = new(0, "");

    public static GitOutcome Failed(string fault) => new(-1, fault);
}
