using System.Text.Json;

namespace TypedContent.Benchmarks.Processes;

/// <summary>Runs a part of this program in a fresh process, so that no figure is helped by what was compiled or cached for another.</summary>
internal static class OwnProcess
{
    public static T Run<T>(string command, params string[] arguments)
    {
        var output = Shell.Run(Path.GetTempPath(), "dotnet", [typeof(OwnProcess).Assembly.Location, command, .. arguments]);
        return JsonSerializer.Deserialize<T>(output.TrimEnd().Split('\n')[^1])!;
    }

    /// <summary>How such a part hands back what it found.</summary>
    public static void Return<T>(T figures) => Console.WriteLine(JsonSerializer.Serialize(figures));
}
