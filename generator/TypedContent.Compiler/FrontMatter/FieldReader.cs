using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>Turns nodes into values, with a finding for every two keys of a map that fall together.</summary>
internal sealed class FieldReader(FindingBag findings, DateReader dates)
{
    /// <summary>The entries by folded key, in the order of those. Of two that fall together the first counts and the second is a finding.</summary>
    public SortedDictionary<string, FrontMatterEntry> Fold(FrontMatterMap map)
    {
        var entries = new SortedDictionary<string, FrontMatterEntry>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            var key = KeyFolding.Fold(entry.Key);
            if (entries.TryGetValue(key, out var first))
            {
                findings.Add(FindingIds.CollidingKeys, entry.KeyRange, entry.Key, first.Key, $"{findings.LineNumber(first.KeyRange)}");
            }
            else
            {
                entries.Add(key, entry);
            }
        }

        return entries;
    }

    public EquatableArray<PlacedField> Read(IEnumerable<FrontMatterEntry> entries) =>
        entries.Select(entry => new PlacedField(entry.Key, findings.Locate(entry.KeyRange), Read(entry.Value))).ToEquatableArray();

    private PlacedValue Read(FrontMatterNode node)
    {
        var place = findings.Locate(node.Range);
        return node switch
        {
            FrontMatterScalar scalar => ReadScalar(scalar, place),
            FrontMatterList list => new PlacedValue(FieldKind.List, "", place) { Items = list.Items.Select(Read).ToEquatableArray() },
            FrontMatterMap map => new PlacedValue(FieldKind.Map, "", place) { Fields = Read(Fold(map).Values) },
            _ => new PlacedValue(FieldKind.Null, "", place),
        };
    }

    private PlacedValue ReadScalar(FrontMatterScalar scalar, Place place)
    {
        if (!scalar.IsPlain)
        {
            return new PlacedValue(FieldKind.Text, scalar.Text, place);
        }

        var kind = CoreSchema.Resolve(scalar.Text);
        if (kind != FieldKind.Text || !dates.LooksLikeDate(scalar.Text))
        {
            return new PlacedValue(kind, kind == FieldKind.Null ? "" : scalar.Text, place);
        }

        // The shape of a date that does not exist: most likely a mistake, but under a key that nobody called a date, so text.
        return dates.Read(scalar.Text, out _) is { } date
            ? new PlacedValue(FieldKind.Date, scalar.Text, place) { Date = date }
            : new PlacedValue(FieldKind.Text, scalar.Text, place);
    }
}
