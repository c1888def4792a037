using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Model;

/// <summary>Articles of a collection whose code is in one file.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Number">The bucket's number.</param>
/// <param name="Items">The items in it, in the order of their files.</param>
/// <param name="Namespace">The namespace of their code.</param>
internal sealed record BucketSpec<T>(CollectionInfo Collection, int Number, EquatableArray<T> Items, string Namespace) : IOfCollection
    where T : IEquatable<T>
{
    string IOfCollection.CollectionName => Collection.Name;

    /// <summary>The bucket's suffix in file names.</summary>
    public string Suffix => Buckets.SuffixOf(Number);

    public string HintName => $"{Collection.Name}.{Suffix}.g.cs";
}
