namespace TypedContent.Compiler.Sanitizing.Css;

/// <summary>Checks the content of a style element, which only the Trusted policy keeps.</summary>
internal static class StyleSheets
{
    private static readonly string[] s_rejected =
        ["<", "\\", "@import", "@charset", "expression", "javascript:", "vbscript:", "behavior", "-moz-binding"];

    /// <summary>Whether it can neither end its element nor contain anything but rules.</summary>
    public static bool IsPlain(string css) => !Array.Exists(s_rejected, r => css.IndexOf(r, StringComparison.OrdinalIgnoreCase) >= 0);
}
