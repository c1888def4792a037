using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(TypedContent.HotReload))]

namespace TypedContent;

/// <summary>Counts hot reloads, so that no collection goes on showing entries from before one.</summary>
internal static class HotReload
{
    private static int _generation;

    public static int Generation => MetadataUpdater.IsSupported ? Volatile.Read(ref _generation) : 0;

    /// <summary>Called by the runtime after an update.</summary>
    internal static void ClearCache(Type[]? updatedTypes) => Interlocked.Increment(ref _generation);
}
