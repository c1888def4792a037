using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(TypedContent.HotReload))]

namespace TypedContent;

/// <summary>Counts hot reloads, so that collections stop showing entries from before the last one.</summary>
internal static class HotReload
{
    private static volatile int s_generation;

    public static int Generation => s_generation;

    /// <summary>Called by the runtime after each update, never concurrently.</summary>
    internal static void ClearCache(Type[]? updatedTypes) => s_generation++;
}
