namespace TypedContent.Compiler.Naming;

/// <summary>Names whose marks mean something and would be lost: they become words in identifiers and slugs.</summary>
internal static class SpecialWords
{
    private static readonly (string Written, string Spoken)[] s_words =
    [
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
                var before = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
                var end = at + written.Length;
                var after = end == text.Length || !char.IsLetterOrDigit(text[end]);
                if (before && after)
                {
                    text = text.Substring(0, at) + spoken + text.Substring(end);
                    at += spoken.Length;
                }
                else
                {
                    at++;
                }
            }
        }

        // ASP.NET and its like: the dot belongs to the word before it.
        return text.Replace("ASP.NET", "AspDotNet");
    }
}
