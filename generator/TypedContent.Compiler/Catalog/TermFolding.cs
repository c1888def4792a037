using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>
/// What of a term tells it from others: <c>News</c>, <c>news</c> and <c>ＮＥＷＳ</c> are one. By a rule of our own and not by Unicode's
/// normal forms, which a compiler without ICU does not know: every machine must find the same terms.
/// </summary>
internal static class TermFolding
{
    // The wide forms of ASCII stand in one row, and in its order.
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';
    private const char WideBlank = '\u3000';

    public static string Fold(string term)
    {
        var folded = term.ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            folded[i] = Casing.ToLower(c is >= FirstWide and <= LastWide ? (char)(c - FirstWide + '!') : c == WideBlank ? ' ' : c);
        }

        return new string(folded);
    }
}
