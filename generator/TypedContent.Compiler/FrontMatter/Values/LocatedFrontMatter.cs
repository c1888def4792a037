using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Text;
using TypedContent.Packing;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>The whole front matter of a file, kept as bytes, because it is rarely needed again.</summary>
internal sealed record LocatedFrontMatter
{
    private readonly PackedList _fields;

    /// <param name="fields">Its keys, by folded key.</param>
    /// <param name="fence">Its opening fence, or the beginning of a file without one.</param>
    /// <param name="isRead">False if it could not be read. Then it is unknown which keys are missing.</param>
    public LocatedFrontMatter(EquatableArray<LocatedField> fields, SourceLocation fence, bool isRead)
    {
        _fields = PackedList.Of(fields, Write);
        Fence = fence;
        IsRead = isRead;
    }

    private LocatedFrontMatter(PackedList fields, SourceLocation fence, bool isRead) => (_fields, Fence, IsRead) = (fields, fence, isRead);

    /// <summary>Its keys, by folded key. Created again on every access.</summary>
    public EquatableArray<LocatedField> Fields => new(_fields.Read(ReadField));

    /// <summary>Its opening fence, or the beginning of a file without one.</summary>
    public SourceLocation Fence { get; }

    /// <summary>False if it could not be read. Then it is unknown which keys are missing.</summary>
    public bool IsRead { get; }

    /// <summary>Writes all of it.</summary>
    public void Keep(PackWriter pack)
    {
        _fields.Keep(pack);
        pack.Location(Fence);
        pack.Presence(IsRead);
    }

    /// <summary>Reads what <see cref="Keep"/> wrote.</summary>
    public static LocatedFrontMatter ReadKept(ref PackReader reader) =>
        new(PackedList.ReadKept(ref reader), PackedPlaces.ReadLocation(ref reader), reader.Presence());

    private static void Write(PackWriter pack, LocatedField field)
    {
        pack.Text(field.Key);
        pack.Location(field.KeyLocation);
        Write(pack, field.Value);
    }

    private static LocatedField ReadField(ref PackReader reader) => new(reader.Text(), PackedPlaces.ReadLocation(ref reader), ReadValue(ref reader));

    private static void Write(PackWriter pack, LocatedValue value)
    {
        pack.Count((int)value.Kind);
        pack.Text(value.Text);
        pack.Location(value.Location);
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
        var value = new LocatedValue((FieldKind)reader.Count(), reader.Text(), PackedPlaces.ReadLocation(ref reader));
        return value.Kind switch
        {
            FieldKind.Text => reader.Count() == 1 ? value with { IsDigits = true } : value,
            FieldKind.Date => value with { Date = reader.Date().GetValueOrDefault() },
            FieldKind.List => value with { Items = new(reader.List(ReadValue)) },
            FieldKind.Map => value with { Fields = new(reader.List(ReadField)) },
            _ => value,
        };
    }
}
