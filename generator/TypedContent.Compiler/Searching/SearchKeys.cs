using TypedContent.Compiler.Articles;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Searching;

/// <summary>The keys that exclude an article from search: <c>search: false</c>, and its equivalents in other systems.</summary>
internal static class SearchKeys
{
    public static bool LeavesOut(ArticleModel model)
    {
        foreach (var field in model.Fields)
        {
            if (field.Value.Kind == FieldKind.Bool && KeyFolding.Fold(field.Key) switch
            {
                "search" or "pagefind" => !CoreSchema.Boolean(field.Value.Text),
                "searchexclude" => CoreSchema.Boolean(field.Value.Text),
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }
}
