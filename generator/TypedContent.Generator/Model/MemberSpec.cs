using TypedContent.Compiler.Entries;

namespace TypedContent.Generator.Model;

/// <summary>Everything from which an article's member is generated. An edit of its body does not change it.</summary>
/// <param name="Collection">Its collection.</param>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">The namespace of its code.</param>
/// <param name="BucketCount">The number of files for the collection; 0 if each article has its own.</param>
/// <param name="Bucket">The number of its file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">When it was published.</param>
/// <param name="ProjectPath">The path relative to the project.</param>
internal sealed record MemberSpec(
    CollectionInfo Collection, EntryName Name, string Namespace, int BucketCount, int Bucket, string Title, DateTimeOffset? Date, string ProjectPath);
