using System.Diagnostics;
using System.Globalization;

namespace TypedContent.Tasks.Tests.History;

/// <summary>A real repository in a temporary folder. Its commits have the times that the test gives them.</summary>
internal sealed class GitFolder(string path)
{
    /// <summary>2024-01-01T00:00:00Z.</summary>
    private const long Start = 1_704_067_200;

    /// <summary>Whether git is installed here.</summary>
    public static bool IsInstalled { get; } = Tasks.History.GitCommand.Find() is not null;

    public string Path { get; } = path;

    /// <summary>The time of midnight on a day of January 2024.</summary>
    public static string Day(int day) => (Start + ((day - 1) * 86_400)).ToString(CultureInfo.InvariantCulture);

    public static GitFolder Create(string path)
    {
        Directory.CreateDirectory(path);
        var folder = new GitFolder(path);
        folder.Git("init", "--quiet", "--initial-branch=main", ".");
        return folder;
    }

    public GitFolder Write(string file, string text)
    {
        var full = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Commits everything at midnight on a day of January 2024, written a year earlier.</summary>
    public GitFolder Commit(int day)
    {
        Git("add", "--all");
        Git(day, "commit", "--quiet", "--allow-empty", "--message", "Commit");
        return this;
    }

    public void Git(params string[] arguments) => Git(1, arguments);

    public void Git(int day, params string[] arguments) => Assert.Equal(0, TryGit(day, arguments));

    public int TryGit(int day, params string[] arguments)
    {
        var info = new ProcessStartInfo("git") { WorkingDirectory = Path, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] settings = [
            "user.name=Test", "user.email=test@example.com", "commit.gpgSign=false", "protocol.file.allow=always", "core.hooksPath=/dev/null",
            "core.fsync=none", "gc.auto=0", "maintenance.auto=false"];
        foreach (var argument in settings.SelectMany(setting => new[] { "-c", setting }).Concat(arguments))
        {
            info.ArgumentList.Add(argument);
        }

        info.Environment["GIT_CONFIG_GLOBAL"] = info.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        info.Environment["GIT_COMMITTER_DATE"] = Day(day) + " +0800";
        info.Environment["GIT_AUTHOR_DATE"] = "1672531200 +0000";
        using var process = Process.Start(info)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        _ = errors.Result;
        return process.ExitCode;
    }
}
