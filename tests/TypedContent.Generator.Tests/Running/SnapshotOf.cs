using System.Text.RegularExpressions;
using System.Text;
using Snapshooter;
using Snapshooter.Xunit3;

namespace TypedContent.Generator.Tests.Running;

/// <summary>
/// Compares generated code with a committed file. Only this file uses the snapshot library, so that another one can replace it with a single edit.
/// </summary>
internal static partial class SnapshotOf
{
    /// <summary>Compares all files of a run.</summary>
    public static void Sources(GeneratorRun run, string name) => Sources(run, name, _ => true);

    public static void Sources(GeneratorRun run, string name, Func<string, bool> includes)
    {
        var text = new StringBuilder();
        foreach (var (hintName, source) in run.Sources.Where(source => includes(source.Key)))
        {
            text.Append("// ======== ").Append(hintName).Append("\n\n").Append(source).Append('\n');
        }

        Text(Version().Replace(text.ToString(), "${1}<version>${2}"), name);
    }

    public static void Text(string text, string name)
    {
        var folder = Repository.PathOf("tests", "TypedContent.Generator.Tests", "Snapshots");
        var exists = File.Exists(Path.Combine(folder, "__snapshots__", name + ".snap"));
        Snapshot.Match(text, new SnapshotFullName(name + ".snap", folder));
        Assert.True(exists, $"The snapshot {name} is new. Read it, and commit it if it is right.");
    }

    [GeneratedRegex(@"(GeneratedCode\(""TypedContent"", "")[^""]*("")")]
    private static partial Regex Version();
}
