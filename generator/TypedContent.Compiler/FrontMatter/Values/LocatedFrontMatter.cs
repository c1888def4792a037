using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Text;
using TypedContent.Packing;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>The whole front matter of a file, kept as bytes: most files of most sites are never asked for it again.</summary>
internal sealed record LocatedFrontMatter
{
    private readonly PackedList _fields;

    /// <param name="fields">Its keys, by folded key.</param>
    /// <param name="fence">Its opening fence, or the beginning of a file that has none.</param>
    /// <param name="isRead">False where it cannot be read: what it lacks is not known then.</param>
    public LocatedFrontMatter(EquatableArray<LocatedField> fields, SourceLocation fence, bool isRead)
    {
        _fields = PackedList.Of(fields, Write);
        Fence = fence;
        IsRead = isRead;
    }

    /// <summary>Its keys, by folded key; created again each time.</summary>
    public EquatableArray<LocatedField> Fields => new(_fields.Read(ReadField));

    /// <summary>Its opening fence, or the beginning of a file that has none.</summary>
    public SourceLocation Fence { get; }

    /// <summary>False where it cannot be read: what it lacks is not known then.</summary>
    public bool IsRead { get; }

    private static void Write(PackWriter pack, LocatedField field)
    {
        pack.Text(field.Key);
        Write(pack, field.KeyLocation);
        Write(pack, field.Value);
    }

    private static LocatedField ReadField(ref PackReader reader) => new(reader.Text(), ReadLocation(ref reader), ReadValue(ref reader));

    private static void Write(PackWriter pack, LocatedValue value)
    {
        pack.Count((int)value.Kind);
        pack.Text(value.Text);
        Write(pack, value.Location);
        switch (value.Kind)
        {
            case FieldKind.Text:
                pack.Count(value.IsDigits ? 1 : 0);
                break;
            case FieldKind.Date:
                pack.Date(value.Date);
                break;
            case FieldKind.List:
                pack.List(value.Items, item => Write(pack, item));
                break;
            case FieldKind.Map:
                pack.List(value.Fields, field => Write(pack, field));
                break;
        }
    }

    private static LocatedValue ReadValue(ref PackReader reader)
    {
        var value = new LocatedValue((FieldKind)reader.Count(), reader.Text(), ReadLocation(ref reader));
        return value.Kind switch
        {
            FieldKind.Text => reader.Count() == 1 ? value with { IsDigits = true } : value,
            FieldKind.Date => value with { Date = reader.Date().GetValueOrDefault() },
            FieldKind.List => value with { Items = new(reader.List(ReadValue)) },
            FieldKind.Map => value with { Fields = new(reader.List(ReadField)) },
            _ => value,
        };
    }

    private static void Write(PackWriter pack, SourceLocation place)
    {
        pack.Count(place.Range.Start);
        pack.Count(place.Range.Length);
        pack.Count(place.Lines.StartLine);
        pack.Count(place.Lines.StartColumn);
        pack.Count(place.Lines.EndLine);
        pack.Count(place.Lines.EndColumn);
    }

    private static SourceLocation ReadLocation(ref PackReader reader) => new(
        new SourceRange(reader.Count(), reader.Count()),
        new LineSpan(reader.Count(), reader.Count(), reader.Count(), reader.Count()));
}
