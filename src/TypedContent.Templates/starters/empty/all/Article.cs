using TypedContent;

namespace TypedContentNamespaceToken;

/// <summary>What the front matter of an article may say, besides what every article has: date, description, author, categories, tags and the like.</summary>
[ContentCollection("Articles")]
public sealed partial class Article
{
    public required string Title { get; init; }
}
