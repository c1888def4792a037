namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>
/// Reads numbers as nearly all languages write them: decimal, hexadecimal, octal, and binary, with separators, fractions, exponents, and suffixes.
/// </summary>
internal static class NumberReader
{
    /// <param name="code">The code.</param>
    /// <param name="at">The first digit, or the dot before it.</param>
    /// <param name="end">The end of the code.</param>
    /// <param name="hasQuotes">Whether quotes can separate digits: <c>1'000</c>.</param>
    /// <returns>The end of the number.</returns>
    public static int Read(string code, int at, int end, bool hasQuotes)
    {
        var i = at;
        if (code[i] == '0' && i + 1 < end && code[i + 1] is 'x' or 'X')
        {
            i = Digits(code, i + 2, end, hasQuotes, isHex: true);
            if (i + 1 < end && code[i] == '.' && IsHex(code[i + 1]))
            {
                // A hexadecimal fraction needs an exponent: 0x1.8p3.
                var fraction = Digits(code, i + 1, end, hasQuotes, isHex: true);
                i = fraction < end && code[fraction] is 'p' or 'P' ? fraction : i;
            }

            return Suffix(code, Exponent(code, i, end, 'p', hasQuotes), end);
        }

        if (code[i] == '0' && i + 2 < end && code[i + 1] is 'b' or 'B' && CodePainter.IsDigit(code[i + 2]))
        {
            return Suffix(code, Digits(code, i + 2, end, hasQuotes, isHex: false), end);
        }

        i = code[i] == '.' ? i : Digits(code, i, end, hasQuotes, isHex: false);
        if (i + 1 < end && code[i] == '.' && CodePainter.IsDigit(code[i + 1]))
        {
            i = Digits(code, i + 1, end, hasQuotes, isHex: false);
        }
        else if (i + 1 < end && i > at && code[i] == '.' && Exponent(code, i + 1, end, 'e', hasQuotes) > i + 1)
        {
            i++;
        }
        else if (i < end && code[i] == '.' && (i + 1 == end || (code[i + 1] != '.' && !CodePainter.IsWord(code[i + 1]))) && i > at && IsEnd(code, i + 1, end))
        {
            i++;
        }

        return Suffix(code, Exponent(code, i, end, 'e', hasQuotes), end);
    }

    /// <summary>
    /// Whether a dot after a number belongs to it because the number ends there: <c>1.</c> and <c>(1.)</c>, but not the dot of a sentence or a range.
    /// </summary>
    private static bool IsEnd(string code, int at, int end) => at < end && code[at] is ')' or ',' or ']' or '}' or ';' or '*' or '/' or '+' or '-';

    private static int Digits(string code, int at, int end, bool hasQuotes, bool isHex)
    {
        while (at < end && (CodePainter.IsDigit(code[at]) || code[at] == '_' || (isHex && IsHex(code[at]))
            || (hasQuotes && code[at] == '\'' && at + 1 < end && IsHex(code[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static int Exponent(string code, int at, int end, char letter, bool hasQuotes)
    {
        if (at >= end || (code[at] | ' ') != letter)
        {
            return at;
        }

        var i = at + 1 < end && code[at + 1] is '+' or '-' ? at + 2 : at + 1;
        return i < end && CodePainter.IsDigit(code[i]) ? Digits(code, i, end, hasQuotes, isHex: false) : at;
    }

    private static int Suffix(string code, int at, int end)
    {
        while (at < end && CodePainter.IsWord(code[at]) && code[at] <= '\u007F')
        {
            at++;
        }

        return at;
    }

    private static bool IsHex(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F';
}
