namespace TypedContent.Compiler.Sanitizing.Css;

/// <summary>Judges the content of a style element, which only the policy Trusted keeps.</summary>
internal static class StyleSheets
{
    private static readonly string[] Refused =
        ["<", "\\", "@import", "@charset", "expression", "javascript:", "vbscript:", "behavior", "-moz-binding"];

    /// <summary>Whether it can neither end its element nor bring in more than rules.</summary>
    public static bool IsPlain(string css) => !Array.Exists(Refused, r => css.IndexOf(r, StringComparison.OrdinalIgnoreCase) >= 0);
}
