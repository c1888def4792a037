namespace TypedContent.Compiler.Text;

/// <summary>
/// Sorts names with numbers in numeric order: <c>page-2</c> comes before <c>page-10</c>. Case matters only between names that are otherwise equal.
/// </summary>
internal sealed class NaturalOrder : IComparer<string>
{
    private NaturalOrder()
    {
    }

    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? "", y ?? "");
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            int difference;
            if (IsDigit(left[i]) && IsDigit(right[j]))
            {
                difference = CompareNumbers(left, ref i, right, ref j);
            }
            else
            {
                difference = Casing.ToLower(left[i++]) - Casing.ToLower(right[j++]);
            }

            if (difference != 0)
            {
                return difference;
            }
        }

        var rest = (left.Length - i) - (right.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(left, right);
    }

    /// <summary>Compares numbers of any length: without leading zeros, the longer one is greater.</summary>
    private static int CompareNumbers(string left, ref int i, string right, ref int j)
    {
        var (first, second) = (Digits(left, ref i), Digits(right, ref j));
        return first.Length != second.Length ? first.Length - second.Length : string.CompareOrdinal(first, second);
    }

    private static string Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && IsDigit(text[at]))
        {
            at++;
        }

        return text.Substring(start, at - start).TrimStart('0');
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
