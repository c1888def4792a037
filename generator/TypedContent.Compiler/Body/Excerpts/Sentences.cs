namespace TypedContent.Compiler.Body.Excerpts;

/// <summary>Finds the ends of sentences, in scripts with and without blanks between words.</summary>
internal static class Sentences
{
    // Full stops, question marks, and exclamation marks of CJK, Arabic and Urdu, Devanagari, Armenian, Ethiopic, Burmese, Khmer, and Tibetan.
    private const string Ends = "。！？｡．…؟۔।॥։።၊။។༎‼⁇⁈⁉";

    private const string Closers = "\"'”’»›」』）〉》】〕〗〙〛］｝)]}";

    // Abbreviations after which a sentence usually continues. Compared ignoring case.
    private static readonly HashSet<string> s_abbreviations = Words(
        "mr mrs ms mx dr prof st sr jr rev gen capt lt sgt gov sen rep hon messrs mt ft vs eds approx dept est ca cf viz al resp ave blvd rd "
        + "jan feb mar apr jun jul aug sep sept oct nov dec bzw vgl bsp evtl ggf inkl exkl hr fr zzgl mme mlle mm env boul sra srta dra ud uds prov "
        + "гг гл им проф тов ул стр руб млн млрд тыс др");

    // Abbreviations only if a number follows.
    private static readonly HashSet<string> s_beforeNumbers = Words(
        "no nos nr nrn fig figs vol vols ch chap sec col p pp ed art abs kap abb tel str max min núm pág sig рис табл");

    // Abbreviations that often end a sentence.
    private static readonly HashSet<string> s_endings = Words("etc inc ltd co corp bros usw т");

    /// <summary>Whether a character ends a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position of the character.</param>
    /// <param name="end">The end of the sentence, after closing characters such as quotation marks.</param>
    public static bool IsEnd(string text, int at, out int end)
    {
        end = at + 1;
        var isPlain = text[at] is '.' or '!' or '?';
        if (!isPlain && Ends.IndexOf(text[at]) < 0)
        {
            return false;
        }

        // Several can follow each other: ?!, ……, "...".
        while (end < text.Length && (Ends.IndexOf(text[end]) >= 0 || text[end] is '.' or '!' or '?'))
        {
            end++;
        }

        while (end < text.Length && Closers.IndexOf(text[end]) >= 0)
        {
            end++;
        }

        if (!isPlain)
        {
            return true;
        }

        if (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] < '\u2E80')
        {
            return false;
        }

        return text[at] != '.' || !IsAbbreviation(text, at);
    }

    // An initial, a letter of "e.g.", a listed word, or a number in a list.
    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text.Substring(start, stop - start);
        return (word.Length == 1 && char.IsLetter(word[0]) && word[0] < '\u2E80')
            || (word.IndexOf('.') > 0 && word[word.Length - 1] != '.')
            || s_abbreviations.Contains(word)
            || (s_endings.Contains(word) && char.IsLower(NextAfter(text, stop + 1)))
            || (s_beforeNumbers.Contains(word) && char.IsDigit(NextAfter(text, stop + 1)));
    }

    private static char NextAfter(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length ? text[at] : '\0';
    }

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
