using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Schema;

namespace TypedContent.Generator.Model;

/// <summary>Everything from which the code of an article is generated.</summary>
/// <param name="Member">Its member.</param>
/// <param name="Schema">The types of its keys.</param>
/// <param name="Storage">Where its body and values are stored.</param>
/// <param name="Model">The article.</param>
internal sealed record EntrySpec(MemberSpec Member, CollectionSchema Schema, EntryStorage Storage, ArticleModel Model)
{
    public CollectionInfo Collection => Member.Collection;

    public EntryName Name => Member.Name;
}
