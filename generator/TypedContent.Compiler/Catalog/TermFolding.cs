using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>
/// What of a term tells it from others: <c>News</c>, <c>news</c> and <c>ＮＥＷＳ</c> are one, whole letters and letters in pieces, narrow kana and wide ones. By
/// tables
/// of ours and not by Unicode's normal forms, which a compiler without ICU does not know: every machine must find the same terms.
/// </summary>
internal static class TermFolding
{
    // The wide forms of ASCII are in one row, and in its order.
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';

    // The narrow kana, in the order of Unicode, and the wide ones.
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

        // A mark of voice behind a narrow letter becomes one letter with it.
        var whole = Nfc.Normalize(new string(folded, 0, length)).ToCharArray();
        for (var i = 0; i < whole.Length; i++)
        {
            whole[i] = whole[i] == 'İ' ? 'i' : Casing.ToLower(whole[i]);
        }

        return new string(whole);
    }
}
