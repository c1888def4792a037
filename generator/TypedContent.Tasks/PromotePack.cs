using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TypedContent.Tasks.Output;

namespace TypedContent.Tasks;

/// <summary>
/// Makes the pack of a successful compilation the current one, whose index editors and hot reload use. A failed compilation writes a pack too, but no assembly
/// embeds it.
/// </summary>
public sealed class PromotePack : Task
{
    /// <summary>The absolute path of the pack that the compiler embeds. The generator writes the next index beside it.</summary>
    [Required]
    public string Pack { get; set; } = "";

    /// <summary>The absolute path of the index used by a running <c>dotnet watch</c>; empty if this build must not change it.</summary>
    public string WatchIndex { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        if (TextFile.Read(Pack + ".next") is { } next && TextFile.Read(Pack + ".index") != next)
        {
            TextFile.Keep(Pack, Pack + ".built");
            TextFile.Write(Pack + ".index", next);
        }

        if (WatchIndex.Length > 0 && TextFile.Read(Pack + ".index") is { } current && TextFile.Read(WatchIndex) != current)
        {
            TextFile.Write(WatchIndex, current);
        }

        return true;
    }
}
