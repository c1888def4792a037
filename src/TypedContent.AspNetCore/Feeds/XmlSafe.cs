using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Xml;

namespace TypedContent.AspNetCore.Feeds;

/// <summary>Text as XML can have it, whatever is in a file's front matter.</summary>
internal static class XmlSafe
{
    /// <summary>The text without what XML 1.0 has no way to write: most control characters, and halves of surrogate pairs.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Text(string? text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text?.Length; i++)
        {
            var isPair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (isPair || XmlConvert.IsXmlChar(text[i]))
            {
                clean?.Append(text, i, isPair ? 2 : 1);
                i += isPair ? 1 : 0;
            }
            else
            {
                clean ??= new StringBuilder(text, 0, i, text.Length);
            }
        }

        return clean?.ToString() ?? text;
    }
}
