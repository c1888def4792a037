using TypedContent.Compiler.Entries;

namespace TypedContent.Generator.Model;

/// <summary>All that an article's member is made from: nothing that an edit of its body changes.</summary>
/// <param name="Collection">Its collection.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Namespace">The namespace of its code.</param>
/// <param name="BucketCount">Over how many files the collection is spread; 0 where each article has its own.</param>
/// <param name="Bucket">Which of those files has it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">When it was published.</param>
/// <param name="ProjectPath">The path relative to the project.</param>
internal sealed record MemberSpec(
    CollectionInfo Collection, EntryName Name, string Namespace, int BucketCount, int Bucket, string Title, DateTimeOffset? Date, string ProjectPath);
