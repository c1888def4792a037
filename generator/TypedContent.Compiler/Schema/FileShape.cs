using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Schema;

/// <summary>The types in one file's front matter, without values: the input of inference.</summary>
internal sealed record FileShape(string Path, EquatableArray<FieldProperty> Fields)
{
    public static FileShape Of(string path, EquatableArray<Field> fields) =>
        new(path, fields.Select(field => new FieldProperty(field.Key, FieldType.Of(field.Value))).ToEquatableArray());
}
