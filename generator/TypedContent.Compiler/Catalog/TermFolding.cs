using System.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>What of a term tells it from others: <c>News</c>, <c>news</c> and <c>ＮＥＷＳ</c> are one.</summary>
internal static class TermFolding
{
    public static string Fold(string term)
    {
        try
        {
            // NFKC makes wide letters, ligatures and the like the plain ones.
            return term.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            // A lone surrogate has no normal form.
            return term.ToLowerInvariant();
        }
    }
}
