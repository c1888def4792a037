namespace TypedContent.Compiler.Naming;

/// <summary>Names with significant punctuation that would be lost: in identifiers and slugs, the punctuation becomes words.</summary>
internal static class SpecialWords
{
    // Longer ones first, so that ASP.NET is not read as ASP and .NET.
    private static readonly (string Written, string Spoken)[] s_words =
    [
        ("ASP.NET", "AspDotNet"),
        ("ADO.NET", "AdoDotNet"),
        ("VB.NET", "VbDotNet"),
        ("C#", "CSharp"),
        ("F#", "FSharp"),
        ("C++", "Cpp"),
        (".NET", "DotNet"),
    ];

    public static string SpellOut(string text)
    {
        foreach (var (written, spoken) in s_words)
        {
            for (var at = 0; (at = text.IndexOf(written, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
            {
                // example.net is an address and .network another word; C#14 and .NET 10 are versions.
                var end = at + written.Length;
                if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                {
                    text = text.Substring(0, at) + spoken + text.Substring(end);
                    at += spoken.Length;
                }
                else
                {
                    at = end;
                }
            }
        }

        return text;
    }
}
