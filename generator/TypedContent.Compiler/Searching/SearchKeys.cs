using TypedContent.Compiler.Articles;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Searching;

/// <summary>The keys by which an article is not found: <c>search: false</c>, and other systems' words for it.</summary>
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
