using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Xml;

namespace TypedContent.AspNetCore.Feeds;

/// <summary>Makes text valid in XML, whatever a file's front matter contains.</summary>
internal static class XmlSafe
{
    /// <summary>The text without the characters that XML 1.0 cannot represent: most control characters, and unpaired surrogates.</summary>
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
