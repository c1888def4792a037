using System.Text.Json;

namespace TypedContent.Benchmarks.Processes;

/// <summary>Runs a part of this program in a new process, so that no measurement benefits from code compiled or data cached for another.</summary>
internal static class OwnProcess
{
    public static T Run<T>(string command, params string[] arguments)
    {
        var output = Shell.Run(Path.GetTempPath(), "dotnet", [typeof(OwnProcess).Assembly.Location, command, .. arguments]);
        return JsonSerializer.Deserialize<T>(output.TrimEnd().Split('\n')[^1])!;
    }

    /// <summary>Returns the result of such a part to the parent process.</summary>
    public static void Return<T>(T figures) => Console.WriteLine(JsonSerializer.Serialize(figures));
}
