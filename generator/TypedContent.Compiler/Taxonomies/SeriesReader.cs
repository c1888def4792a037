using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Taxonomies;

/// <summary>
/// Reads the series of an article: one name, several names, or maps with a name and a part number. The part number may also have a
/// key of its own.
/// </summary>
internal static class SeriesReader
{
    /// <param name="keys">The front matter.</param>
    /// <param name="findings">Receives the findings.</param>
    public static EquatableArray<SeriesUse> Read(KeySelection keys, FindingBag findings)
    {
        if (keys.Take(KnownKeys.Series) is not { } entry)
        {
            return [];
        }

        var part = keys.Take(KnownKeys.Part, node => node is FrontMatterScalar scalar && (scalar.IsNull || NumberIn(scalar) is not null));
        var uses = new List<SeriesUse>();
        foreach (var node in entry.Value is FrontMatterList list ? list.Items : [entry.Value])
        {
            switch (node)
            {
                case FrontMatterScalar scalar when IsNone(scalar):
                    break;
                case FrontMatterScalar scalar:
                    uses.Add(new SeriesUse(scalar.Text.Trim(), null));
                    break;
                case FrontMatterMap map when WordReader.NameIn(map) is { } name:
                    uses.Add(new SeriesUse(name, PartIn(map, findings)));
                    break;
                default:
                    findings.Add(FindingIds.WrongType, node.Range, entry.Key, "the name of a series, or a map with name and part",
                        ValueFaults.DescribeUnnamed(node));
                    break;
            }
        }

        return uses
            .Select((use, index) => index == 0 && use.Part is null && part?.Value is FrontMatterScalar written ? use with { Part = NumberIn(written) } : use)
            .GroupBy(use => use.Name, StringComparer.Ordinal).Select(same => same.First())
            .ToEquatableArray();
    }

    /// <summary>Whether no series is set. Some themes write <c>series: false</c>.</summary>
    private static bool IsNone(FrontMatterScalar scalar) =>
        scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Text)
        || (scalar.IsPlain && CoreSchema.Resolve(scalar.Text) == FieldKind.Bool && !CoreSchema.Boolean(scalar.Text));

    private static int? PartIn(FrontMatterMap map, FindingBag findings)
    {
        var part = map.Entries.FirstOrDefault(entry => KnownKeys.Part.Contains(KeyFolding.Fold(entry.Key)));
        if (part is null or { Value: FrontMatterScalar { IsNull: true } })
        {
            return null;
        }

        if (part.Value is FrontMatterScalar scalar && NumberIn(scalar) is { } number)
        {
            return number;
        }

        findings.AddWrongType(part, "the number of a part, 0 or more");
        return null;
    }

    private static int? NumberIn(FrontMatterScalar scalar) =>
        CoreSchema.TryInteger(scalar.Text, out var number) && number is >= 0 and < int.MaxValue ? (int)number : null;
}

/// <summary>A series that an article is part of.</summary>
/// <param name="Name">The name of the series as written.</param>
/// <param name="Part">The part number; null if there is none.</param>
internal sealed record SeriesUse(string Name, int? Part);
