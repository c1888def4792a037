using System.Globalization;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>Characters that neither YAML nor TOML allows unescaped.</summary>
internal static class ControlCharacters
{
    /// <returns>The first one, with an explanation; null if there is none.</returns>
    public static (int At, string Reason)? Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (< ' ' and not ('\t' or '\n' or '\r')) or '\u007F' or '\uFFFE' or '\uFFFF')
            {
                var code = ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture);
                return (i, $"the control character U+{code} is not allowed here; remove it, or write \"\\u{code}\" in double quotes");
            }
        }

        return null;
    }
}
