using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>
/// Reduces a term to what distinguishes it from others: <c>News</c>, <c>news</c>, and <c>ＮＥＷＳ</c> are equal, as are composed and decomposed letters, and
/// half-width and full-width kana. Uses our own tables instead of Unicode normalization, which a compiler without ICU does not have: every machine must find
/// the same terms.
/// </summary>
internal static class TermFolding
{
    // The full-width forms of ASCII are contiguous and in ASCII order.
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';

    // The half-width kana in Unicode order, and their full-width forms.
    private const char FirstNarrowKana = '\uFF61';
    private const string Kana = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    public static string Fold(string term)
    {
        var folded = new char[term.Length];
        var length = 0;
        foreach (var c in term)
        {
            if (LookAlikes.IsInvisible(c) && c is not ('\u200C' or '\u200D'))
            {
                continue;
            }

            var narrow = c is >= FirstWide and <= LastWide ? (char)(c - FirstWide + '!')
                : c >= FirstNarrowKana && c < FirstNarrowKana + Kana.Length ? Kana[c - FirstNarrowKana]
                : LookAlikes.IsBlank(c) ? ' '
                : c;
            folded[length++] = narrow;
        }

        // A half-width letter and the voicing mark after it become one letter.
        var whole = Nfc.Normalize(new string(folded, 0, length)).ToCharArray();
        for (var i = 0; i < whole.Length; i++)
        {
            whole[i] = whole[i] == 'İ' ? 'i' : Casing.ToLower(whole[i]);
        }

        return new string(whole);
    }
}
