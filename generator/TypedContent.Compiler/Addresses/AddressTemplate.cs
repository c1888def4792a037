namespace TypedContent.Compiler.Addresses;

/// <summary>
/// Recognizes address templates where a plain address is expected: those of Jekyll, Hugo, and Hexo (<c>:title</c>), WordPress (<c>%postname%</c>), Eleventy
/// and others (<c>{{ … }}</c>).
/// </summary>
internal static class AddressTemplate
{
    private const string Braces = "Liquid, Nunjucks or Go";

    private static readonly string[] s_marks = ["{{", "{%", "<%"];

    private static readonly string[] s_wordPress =
        ["%postname%", "%year%", "%monthnum%", "%day%", "%post_id%", "%category%", "%author%", "%hour%", "%minute%", "%second%"];

    /// <returns>The name of the system whose template syntax the address contains, for a message; otherwise null.</returns>
    public static string? Find(string address)
    {
        if (s_marks.Any(mark => address.IndexOf(mark, StringComparison.Ordinal) >= 0))
        {
            return Braces;
        }

        if (s_wordPress.Any(word => address.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return "WordPress";
        }

        for (var i = 0; i < address.Length; i++)
        {
            var isBegin = i == 0 || address[i - 1] is '/' or '-' or '_' or '.';
            if (address[i] == ':' && isBegin && i + 1 < address.Length && char.IsLetter(address[i + 1]))
            {
                return "Jekyll, Hexo or Hugo";
            }

            if (address[i] is '{' && address.IndexOf('}', i) is var end && end > i + 1
                && address.Substring(i + 1, end - i - 1).All(c => char.IsLetter(c) || c is '_' or '-'))
            {
                return "a whole collection";
            }
        }

        return null;
    }
}
