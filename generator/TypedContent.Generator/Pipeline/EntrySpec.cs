using TypedContent.Compiler;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Schema;

namespace TypedContent.Generator.Pipeline;

/// <summary>All that is generated of one article.</summary>
/// <param name="Member">Its member.</param>
/// <param name="Schema">The types of its keys.</param>
/// <param name="IsPacked">Whether its body and values lie in the content pack.</param>
/// <param name="Model">The article.</param>
internal sealed record EntrySpec(MemberSpec Member, CollectionSchema Schema, bool IsPacked, ArticleModel Model)
{
    public CollectionInfo Collection => Member.Collection;

    public EntryName Name => Member.Name;
}
