using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>Reads the names of the entries that a file refers to. They can be resolved only when all files are known.</summary>
internal static class ReferenceReader
{
    /// <param name="references">The properties with references.</param>
    /// <param name="fields">The front matter.</param>
    /// <param name="fence">The start of the front matter, where a missing key is reported.</param>
    /// <param name="findings">Receives a finding for everything that is not a name.</param>
    public static IEnumerable<LocatedReference> Read(
        IEnumerable<DeclaredReference> references, EquatableArray<LocatedField> fields, SourceLocation fence, DeclaredFindings findings) =>
        references.SelectMany(reference => Read(reference, Find(reference, fields), fence, findings));

    private static IEnumerable<LocatedReference> Read(DeclaredReference reference, LocatedField? field, SourceLocation fence, DeclaredFindings findings)
    {
        var names = field is null ? [] : NamesIn(field.Value);
        if (names.Length == 0 && !reference.IsNullable && reference.ListType is null)
        {
            // Reported together with the target collection: if that does not exist, there is only one error.
            return [new LocatedReference(ReferenceWord.Missing(reference.Name), reference.Key, field?.KeyLocation ?? fence)];
        }

        if (names.FirstOrDefault(name => name.Kind is FieldKind.List or FieldKind.Map) is { } faulty)
        {
            findings.Add(FindingIds.WrongType, faulty.Location, field!.Key, "the slug, title or name of an entry", CoreSchema.Name(faulty.Kind));
            return [];
        }

        if (names.Length > 1 && reference.ListType is null)
        {
            findings.Add(FindingIds.WrongType, field!.Value.Location, field.Key, "the slug, title or name of one entry", CoreSchema.Name(FieldKind.List));
            return [];
        }

        return names.Select(name => new LocatedReference(new ReferenceWord(reference.Name, name.Text.Trim()), field!.Key, name.Location));
    }

    private static LocatedField? Find(DeclaredReference reference, EquatableArray<LocatedField> fields) => reference.Keys
        .Select(key => fields.FirstOrDefault(field => KeyFolding.Fold(field.Key) == key))
        .FirstOrDefault(field => field is not null);

    private static LocatedValue[] NamesIn(LocatedValue value) =>
        [.. (value.Kind == FieldKind.List ? value.Items : [value])
            .Where(item => item.Kind != FieldKind.Null && !(item.Kind == FieldKind.Text && string.IsNullOrWhiteSpace(item.Text)))];
}
