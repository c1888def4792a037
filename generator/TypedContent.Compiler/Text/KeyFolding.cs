namespace TypedContent.Compiler.Text;

/// <summary>Keys match ignoring case, <c>-</c>, <c>_</c> and <c>.</c>: <c>head-img</c> is <c>headImg</c>.</summary>
internal static class KeyFolding
{
    public static string Fold(string key)
    {
        var folded = new char[key.Length];
        var length = 0;
        foreach (var c in key)
        {
            if (c is not ('-' or '_' or '.'))
            {
                folded[length++] = Casing.ToLower(c);
            }
        }

        return length == 0 ? key : new string(folded, 0, length);
    }
}
