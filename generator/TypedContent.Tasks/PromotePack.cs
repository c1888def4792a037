using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TypedContent.Tasks.Output;

namespace TypedContent.Tasks;

/// <summary>
/// Makes the pack that a successful compilation embedded the current one: editors and hot reloads use its index. A failed compilation writes a
/// pack, too, but no assembly belongs to it.
/// </summary>
public sealed class PromotePack : Task
{
    /// <summary>The pack that the compiler embeds, absolute. The generator writes the next index beside it.</summary>
    [Required]
    public string Pack { get; set; } = "";

    /// <summary>The index that a running <c>dotnet watch</c> goes by, absolute; empty where another build may not change it.</summary>
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
