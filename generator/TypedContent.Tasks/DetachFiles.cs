using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TypedContent.Tasks.Output;

namespace TypedContent.Tasks;

/// <summary>
/// Puts a copy in the place of each file, so that whoever has it open goes on reading what was there, whatever is written to that place next. Linux and macOS
/// keep nobody from writing into a file that others read; a <c>dotnet watch</c> reads the assembly that it compiles changes against for as long as it runs.
/// </summary>
public sealed class DetachFiles : Task
{
    /// <summary>The files. Those that do not exist are left out.</summary>
    public string[] Files { get; set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        foreach (var file in Files.Where(File.Exists))
        {
            try
            {
                var time = File.GetLastWriteTimeUtc(file);
                TextFile.Copy(file, file);
                File.SetLastWriteTimeUtc(file, time);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // Another build was faster. The compiler says it where the file cannot be written at all.
                Log.LogMessage(MessageImportance.Low, "{0} is not detached: {1}", file, fault.Message);
            }
        }

        return true;
    }
}
