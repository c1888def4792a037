using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>Turns nodes into values without places.</summary>
internal sealed class FieldReader(FindingBag findings, DateReader dates)
{
    public FieldValue Read(FrontMatterNode node) => node switch
    {
        FrontMatterScalar scalar => ReadScalar(scalar),
        FrontMatterList list => new FieldValue(FieldKind.List, "") { Items = list.Items.Select(Read).ToEquatableArray() },
        FrontMatterMap map => new FieldValue(FieldKind.Map, "") { Fields = ReadFields(map) },
        _ => FieldValue.Null,
    };

    private EquatableArray<Field> ReadFields(FrontMatterMap map)
    {
        var fields = new SortedDictionary<string, Field>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            var key = KeyFolding.Fold(entry.Key);
            if (fields.TryGetValue(key, out var first))
            {
                findings.Add(FindingIds.CollidingKeys, entry.KeyRange, entry.Key, first.Key, $"{findings.LineNumber(map.Entries.First(other => other.Key == first.Key).KeyRange)}");
                continue;
            }

            fields.Add(key, new Field(entry.Key, Read(entry.Value)));
        }

        return fields.Values.ToEquatableArray();
    }

    private FieldValue ReadScalar(FrontMatterScalar scalar)
    {
        if (!scalar.IsPlain)
        {
            return new FieldValue(FieldKind.Text, scalar.Text);
        }

        var kind = CoreSchema.Resolve(scalar.Text);
        if (kind != FieldKind.Text || !dates.LooksLikeDate(scalar.Text))
        {
            return new FieldValue(kind, kind == FieldKind.Null ? "" : scalar.Text);
        }

        // The shape of a date that does not exist: most likely a mistake, but under a key that nobody called a date, so text.
        return dates.Read(scalar.Text, out _) is { } date
            ? new FieldValue(FieldKind.Date, scalar.Text) { Date = date }
            : new FieldValue(FieldKind.Text, scalar.Text);
    }
}
