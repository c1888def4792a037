using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Pipeline;

/// <summary>Has files read that the driver is about to read, one after the other from the first on: from the last on, until the two meet.</summary>
internal static class ReadAhead
{
    /// <summary>Fewer are read before another thread has begun.</summary>
    private const int FewestFiles = 256;

    public static void Begin(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        if (files.Length < FewestFiles)
        {
            return;
        }

        _ = Task.Run(() =>
        {
            for (var i = files.Length - 1; i >= files.Length / 2 && !cancellation.IsCancellationRequested; i--)
            {
                // A file keeps its text. One that cannot be read says so to the driver too.
                if (SourceFile.HasContentExtension(files[i].Path))
                {
                    TryRead(files[i]);
                }
            }
        }, CancellationToken.None);
    }

    private static void TryRead(AdditionalText file)
    {
        try
        {
            file.GetText(CancellationToken.None);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or InvalidOperationException)
        {
            // The driver meets it again, at that file.
        }
    }
}
