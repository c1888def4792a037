using TypedContent.Compiler.Entries;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>A method of a compiled collection that finds its way from a key to what is generated for one article.</summary>
/// <param name="ReturnType">What it returns.</param>
/// <param name="Name">Its name, as the runtime library's ContentSource declares it.</param>
/// <param name="EntryPrefix">How an article's own method begins.</param>
/// <param name="Parameter">A parameter behind the key, with its type; empty for none.</param>
/// <param name="Argument">The same as an argument.</param>
internal sealed record DispatchMethod(string ReturnType, string Name, string EntryPrefix, string Parameter = "", string Argument = "")
{
    public static DispatchMethod[] Of(CollectionInfo collection) =>
    [
        new(collection.EntryType, "Create", "Create_"),
        new("global::System.ReadOnlySpan<byte>", "GetUtf8", "Utf8_", "global::TypedContent.Generated.ContentPart part", "part"),
        new("global::TypedContent.Generated.ContentOutline", "GetOutline", "Outline_"),
    ];

    /// <param name="suffix">A bucket's, or empty for the collection as a whole.</param>
    public string Signature(string suffix) => $"{ReturnType} {Name}{suffix}({Join("ulong key", Parameter)})";

    public string CallBucket(string suffix) => $"{Name}{suffix}({Join("key", Argument)})";

    public string CallEntry(EntryName entry) => $"{EntryPrefix}{entry.FlatName}({Argument})";

    private static string Join(string first, string second) => second.Length == 0 ? first : $"{first}, {second}";
}
