using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Schema;

/// <summary>Infers the type of every key from all files of a collection.</summary>
internal static class SchemaInference
{
    private const int NamedFiles = 5;

    public static InferredSchema Infer(string entryType, IEnumerable<FileShape> shapes)
    {
        var keys = new SortedDictionary<string, SeenKey>(StringComparer.Ordinal);
        foreach (var shape in shapes.OrderBy(shape => shape.Path, StringComparer.Ordinal))
        {
            foreach (var field in shape.Fields)
            {
                var folded = KeyFolding.Fold(field.Key);
                if (!keys.TryGetValue(folded, out var seen))
                {
                    keys.Add(folded, seen = new SeenKey(field.Key));
                }

                seen.Add(shape.Path, field);
            }
        }

        return new InferredSchema(
            new CollectionSchema(NameProperties(entryType, keys)),
            keys.Where(pair => pair.Value.Type is null).Select(pair => pair.Value.ToMixedKey()).ToEquatableArray());
    }

    private static EquatableArray<SchemaProperty> NameProperties(string entryType, SortedDictionary<string, SeenKey> keys) =>
        SchemaProperty.Unique(keys.Where(pair => pair.Value.Type is not null)
            .Select(pair => new SchemaProperty(pair.Key, pair.Value.Key, PropertyName.FromKey(pair.Value.Key, entryType, isNested: false), pair.Value.Type!)))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .ToEquatableArray();

    private sealed class SeenKey(string key)
    {
        private readonly Dictionary<FieldKind, List<string>> _files = [];

        public string Key { get; private set; } = key;

        /// <summary>Null as soon as no type includes all values.</summary>
        public FieldType? Type { get; private set; } = new(FieldKind.Null);

        public void Add(string path, FieldProperty field)
        {
            Key = PropertyName.Clearer(Key, field.Key);
            Type = Type is null ? null : FieldType.Merge(Type, field.Type);
            if (!_files.TryGetValue(field.Type.Kind, out var files))
            {
                _files.Add(field.Type.Kind, files = []);
            }

            files.Add(path);
        }

        public MixedKey ToMixedKey()
        {
            var kinds = _files.Where(pair => pair.Key != FieldKind.Null).OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key).ToArray();
            var minority = kinds[kinds.Length - 1].Value;
            return new MixedKey(
                Key,
                string.Join(" and ", kinds.Select(pair => $"{CoreSchema.Name(pair.Key)} in {pair.Value.Count} {(pair.Value.Count == 1 ? "file" : "files")}")),
                minority.Take(NamedFiles).ToEquatableArray(),
                minority.Count);
        }
    }
}
