using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Flow;

/// <summary>All files that the compiler was given besides the code, as an object: see <see cref="Items{T}"/>.</summary>
internal sealed class GivenFiles(ImmutableArray<AdditionalText> files)
{
    public ReadOnlyMemory<AdditionalText> AsMemory() => files.AsMemory();

    public IEnumerable<AdditionalText> All => files;

    /// <param name="fileName">The end of the file's path.</param>
    public bool Has(string fileName) => files.Any(file => file.Path.EndsWith(fileName, StringComparison.Ordinal));
}

internal static class GivenFileStages
{
    /// <summary>Reads the first file with a certain name and of the expected kind.</summary>
    /// <param name="files">All files.</param>
    /// <param name="stage">The stage's name.</param>
    /// <param name="fileName">The end of the file's path.</param>
    /// <param name="shared">The value that reading needs.</param>
    /// <param name="whenMissing">The result if there is no such file, or if reading it fails.</param>
    /// <param name="read">Reads a file; returns null for a file of another kind.</param>
    public static Stage<T> ReadFirst<TShared, T>(
        this Stage<GivenFiles> files, string stage, string fileName, Stage<TShared> shared, T whenMissing, Func<SourceText?, TShared, T?> read)
        where TShared : class?
        where T : class?
    {
        var memo = new ListMemo<AdditionalText, TShared, Box<T>>(
            files.Pipeline.Boundary.Guard<AdditionalText, TShared, Box<T>>(
                stage,
                (file, shared, cancellation) => file.Path.EndsWith(fileName, StringComparison.Ordinal) && read(file.GetText(cancellation), shared) is { } value
                    ? new Box<T>(value)
                    : null),
            threads: 1);
        var found = files.CombineWith(shared).Derive((pair, cancellation) => memo.For(pair.Left.AsMemory(), pair.Right, cancellation));
        files.Pipeline.Report(found);
        return found.Project(found => found is [var first, ..] ? first.Value : whenMissing).Named(stage);
    }

    private sealed record Box<T>(T Value);
}
