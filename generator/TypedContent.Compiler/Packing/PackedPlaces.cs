using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;
using TypedContent.Packing;

namespace TypedContent.Compiler.Packing;

/// <summary>Encodes locations in article files.</summary>
internal static class PackedPlaces
{
    public static void Location(this PackWriter pack, SourceLocation place)
    {
        pack.Range(place.Range);
        pack.Lines(place.Lines);
    }

    public static SourceLocation ReadLocation(ref PackReader reader) => new(ReadRange(ref reader), ReadLines(ref reader));

    public static void Range(this PackWriter pack, SourceRange range)
    {
        pack.Count(range.Start);
        pack.Count(range.Length);
    }

    public static SourceRange ReadRange(ref PackReader reader) => new(reader.Count(), reader.Count());

    public static void Lines(this PackWriter pack, LineSpan lines)
    {
        pack.Count(lines.StartLine);
        pack.Count(lines.StartColumn);
        pack.Count(lines.EndLine);
        pack.Count(lines.EndColumn);
    }

    public static LineSpan ReadLines(ref PackReader reader) => new(reader.Count(), reader.Count(), reader.Count(), reader.Count());
}
