using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Parsing;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Sanitizing.Attributes;

/// <summary>Shows a body that a script would have shown: an element that hides most of the text holds the article, as in pages saved from WeChat.</summary>
internal sealed class HiddenText(ParsedBody body, AttributeReport report)
{
    private int? _all;

    /// <summary>Whether to remove the <c>hidden</c> attribute of an element.</summary>
    public bool Uncovers(IElement element)
    {
        if (!HidesMost(element))
        {
            return false;
        }

        report.Add(RemovalReason.Hiding, "hidden", "hidden");
        return true;
    }

    /// <summary>Removes from a style the declarations that hide most of the text.</summary>
    /// <param name="element">The element.</param>
    /// <param name="style">Its declarations, already checked.</param>
    public string Uncover(IElement element, string style)
    {
        if (!Hides(style) || !HidesMost(element))
        {
            return style;
        }

        var kept = new List<string>();
        foreach (var declaration in DeclarationsOf(style))
        {
            if (IsHiding(declaration))
            {
                report.Add(RemovalReason.Hiding, "style", declaration);
            }
            else
            {
                kept.Add(declaration);
            }
        }

        return string.Join("; ", kept);
    }

    /// <summary>Whether a style hides its element.</summary>
    public static bool Hides(string style) =>
        MayHide(style) && style.IndexOfAny(['"', '\'', '(']) < 0 && Array.Exists(DeclarationsOf(style), IsHiding);

    private static string[] DeclarationsOf(string style) => [.. style.Split(';').Select(part => part.Trim()).Where(part => part.Length > 0)];

    private static bool MayHide(string style) =>
        style.IndexOf("hidden", StringComparison.OrdinalIgnoreCase) >= 0 || style.IndexOf("none", StringComparison.OrdinalIgnoreCase) >= 0
        || style.IndexOf("opacity", StringComparison.OrdinalIgnoreCase) >= 0 || style.IndexOf("collapse", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsHiding(string declaration)
    {
        var colon = declaration.IndexOf(':');
        if (colon < 0)
        {
            return false;
        }

        var value = declaration.Substring(colon + 1).Replace("!important", "").Trim().ToLowerInvariant();
        return declaration.Substring(0, colon).Trim().ToLowerInvariant() switch
        {
            "display" => value == "none",
            "visibility" => value is "hidden" or "collapse",
            "opacity" => value.TrimStart('0', '.').TrimEnd('%').Length == 0 && value.Length > 0,
            _ => false,
        };
    }

    private bool HidesMost(IElement element)
    {
        _all ??= LengthOf(body.Root);
        return _all > 0 && LengthOf(element) * 2 > _all;
    }

    /// <summary>The length of the text, in UTF-16 code units.</summary>
    private static int LengthOf(INode root)
    {
        var length = 0;
        for (var node = root.FirstChild; node is not null;)
        {
            if (node is IText text)
            {
                length += text.Data.AsSpan().Trim().Length;
            }

            if (node.FirstChild is { } child && !(node is IElement element && ElementNames.LosesContent(element.LocalName)))
            {
                node = child;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
            }

            node = node is null || node == root ? null : node.NextSibling;
        }

        return length;
    }
}
