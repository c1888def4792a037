using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>Turns nodes into values, and reports keys of a map that are equal after folding.</summary>
internal sealed class FieldReader(FindingBag findings, DateReader dates)
{
    /// <summary>The entries by folded key, sorted. If two keys are equal, the first one wins and the second is reported.</summary>
    public SortedDictionary<string, FrontMatterEntry> Fold(FrontMatterMap map)
    {
        var entries = new SortedDictionary<string, FrontMatterEntry>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            KeyCharacters.Check(entry, findings);
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

    public EquatableArray<LocatedField> Read(IEnumerable<FrontMatterEntry> entries) =>
        entries.Select(entry => new LocatedField(entry.Key, findings.Locate(entry.KeyRange), Read(entry.Value))).ToEquatableArray();

    /// <summary>Reads an article's top-level keys. For keys of images, only the address is kept.</summary>
    public EquatableArray<LocatedField> ReadTop(IEnumerable<FrontMatterEntry> entries) => Read(entries)
        .Select(field => KnownKeys.Image.Contains(KeyFolding.Fold(field.Key)) ? field with { Value = ImageReference.Unwrap(field.Value) } : field)
        .ToEquatableArray();

    private LocatedValue Read(FrontMatterNode node)
    {
        var place = findings.Locate(node.Range);
        return node switch
        {
            FrontMatterScalar scalar => ReadScalar(scalar, place),
            FrontMatterList list => new LocatedValue(FieldKind.List, "", place) { Items = list.Items.Select(Read).ToEquatableArray() },
            FrontMatterMap map => new LocatedValue(FieldKind.Map, "", place) { Fields = Read(Fold(map).Values) },
            _ => new LocatedValue(FieldKind.Null, "", place),
        };
    }

    private LocatedValue ReadScalar(FrontMatterScalar scalar, SourceLocation place)
    {
        if (!scalar.IsPlain)
        {
            return new LocatedValue(FieldKind.Text, scalar.Text, place);
        }

        SmartQuotes.Check(scalar, findings);
        var kind = CoreSchema.Resolve(scalar.Text);
        if (kind != FieldKind.Text || !dates.LooksLikeDate(scalar.Text))
        {
            return new LocatedValue(
                kind, kind == FieldKind.Null ? "" : scalar.Text, place) { IsDigits = kind == FieldKind.Text && CoreSchema.IsDigits(scalar.Text) };
        }

        // It looks like a date but does not exist: probably a mistake, but no known date key, so it is text.
        return dates.Read(scalar.Text, out _) is { } date
            ? new LocatedValue(FieldKind.Date, scalar.Text, place) { Date = date }
            : new LocatedValue(FieldKind.Text, scalar.Text, place);
    }
}
