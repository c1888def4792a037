namespace TypedContent.Compiler.Text;

/// <summary>Keys match ignoring case, <c>-</c>, <c>_</c> and <c>.</c>: <c>head-img</c> is <c>headImg</c>.</summary>
internal static class KeyFolding
{
    /// <summary>Most keys are folded already, and are returned as they are.</summary>
    public static string Fold(string key)
    {
        var at = 0;
        while (at < key.Length && !IsMark(key[at]) && Casing.ToLower(key[at]) == key[at])
        {
            at++;
        }

        return at == key.Length ? key : FoldFrom(key, at);
    }

    private static string FoldFrom(string key, int at)
    {
        var folded = key.ToCharArray();
        var length = at;
        for (; at < key.Length; at++)
        {
            if (!IsMark(key[at]))
            {
                folded[length++] = Casing.ToLower(key[at]);
            }
        }

        return length == 0 ? key : new string(folded, 0, length);
    }

    private static bool IsMark(char c) => c is '-' or '_' or '.';
}
