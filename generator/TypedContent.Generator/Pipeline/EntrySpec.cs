using TypedContent.Compiler;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Schema;

namespace TypedContent.Generator.Pipeline;

/// <summary>All that is generated of one article.</summary>
/// <param name="Member">Its member.</param>
/// <param name="Schema">The types of its keys.</param>
/// <param name="Place">Where its body and values are.</param>
/// <param name="Model">The article.</param>
internal sealed record EntrySpec(MemberSpec Member, CollectionSchema Schema, EntryPlace Place, ArticleModel Model)
{
    public CollectionInfo Collection => Member.Collection;

    public EntryName Name => Member.Name;
}
