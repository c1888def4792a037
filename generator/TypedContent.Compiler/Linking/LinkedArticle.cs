using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Linking;

/// <summary>An article whose links were resolved.</summary>
/// <param name="Model">The article, with the addresses that its links lead to.</param>
/// <param name="Broken">The links that lead nowhere.</param>
internal sealed record LinkedArticle(ArticleModel Model, EquatableArray<BrokenLink> Broken);
