using TypedContent.Compiler;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Schema;

namespace TypedContent.Generator.Pipeline;

/// <summary>All that the code of one article is made from.</summary>
/// <param name="Collection">Its collection.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Schema">The types of its keys.</param>
/// <param name="Namespace">The namespace of its code.</param>
/// <param name="BucketCount">Over how many files the collection is spread; 0 where each article has its own.</param>
/// <param name="Model">The article.</param>
internal sealed record EntrySpec(CollectionInfo Collection, EntryName Name, CollectionSchema Schema, string Namespace, int BucketCount, ArticleModel Model);
