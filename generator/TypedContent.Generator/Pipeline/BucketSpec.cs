using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Articles of a large collection whose code goes into one file.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Number">The bucket's number.</param>
/// <param name="Entries">Its articles, by key.</param>
/// <param name="Namespace">The namespace of their code.</param>
internal sealed record BucketSpec(CollectionInfo Collection, int Number, EquatableArray<EntrySpec> Entries, string Namespace);
