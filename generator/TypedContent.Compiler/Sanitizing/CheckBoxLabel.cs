using System.Text;
using AngleSharp.Dom;

namespace TypedContent.Compiler.Sanitizing;

/// <summary>
/// Tells those who hear the page what a task list's check box is the box of: the text that follows it, as it is for those who see it.
/// </summary>
internal static class CheckBoxLabel
{
    // Enough to know the item by, and a bound on what each of very many boxes costs.
    private const int Longest = 120;
    private const int MostNodes = 64;

    public static void Add(IElement input, AttributeList attributes)
    {
        if (attributes.Get("type") is not { } type || !type.Equals("checkbox", StringComparison.OrdinalIgnoreCase)
            || attributes.Has("id") || attributes.Has("aria-label") || attributes.Has("aria-labelledby") || input.ParentElement?.LocalName == "label")
        {
            return;
        }

        var text = new StringBuilder();
        var nodes = MostNodes;
        for (var next = input.NextSibling; next is not null && nodes > 0 && text.Length < Longest; next = next.NextSibling)
        {
            if (!Read(next, text, ref nodes))
            {
                break;
            }
        }

        var label = string.Join(" ", text.ToString().Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));
        if (label.Length > Longest)
        {
            label = label.Substring(0, char.IsHighSurrogate(label[Longest - 1]) ? Longest - 1 : Longest);
        }

        if (label.Length > 0)
        {
            attributes.Set("aria-label", label);
        }
    }

    /// <returns>Whether the item goes on: it ends with the next box and with a list inside it.</returns>
    private static bool Read(INode node, StringBuilder text, ref int nodes)
    {
        nodes--;
        switch (node)
        {
            case IText piece:
                text.Append(piece.Data, 0, Math.Min(piece.Data.Length, 2 * Longest));
                return true;
            case IElement { LocalName: "input" or "ul" or "ol" or "table" }:
                return false;
            case IElement { LocalName: "script" or "style" or "template" }:
                return true;
        }

        for (var child = node.FirstChild; child is not null && nodes > 0 && text.Length < Longest; child = child.NextSibling)
        {
            if (!Read(child, text, ref nodes))
            {
                return false;
            }
        }

        return true;
    }
}
