using System.Text;
using AngleSharp.Dom;

namespace TypedContent.Compiler.Sanitizing;

/// <summary>
/// Tells those who hear the page what a task list's check box is the box of: the text that follows it, as it is for those who see it.
/// </summary>
internal static class CheckBoxLabel
{
    // Enough to know the item by.
    private const int Longest = 120;

    // What each of very many boxes may cost: an item of a list has few children, and finding a place among them means counting.
    private const int MostNodes = 64;

    public static void Add(IElement input, AttributeList attributes)
    {
        if (attributes.Get("type") is not { } type || !type.Equals("checkbox", StringComparison.OrdinalIgnoreCase)
            || attributes.Has("id") || attributes.Has("aria-label") || attributes.Has("aria-labelledby")
            || input.Parent is not IElement { LocalName: not "label", ChildNodes: { Length: <= MostNodes } siblings })
        {
            return;
        }

        var text = new StringBuilder();
        var nodes = MostNodes;
        ReadFrom(siblings, siblings.Index(input) + 1, text, ref nodes);
        var label = string.Join(" ", text.ToString().Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));
        label = label.Substring(0, Math.Min(label.Length, Longest));
        label = label.Length > 0 && char.IsHighSurrogate(label[label.Length - 1]) ? label.Substring(0, label.Length - 1) : label;
        if (label.Length > 0)
        {
            attributes.Set("aria-label", label);
        }
    }

    /// <returns>Whether the item goes on: it ends with the next box and with a list inside it.</returns>
    private static bool ReadFrom(INodeList list, int first, StringBuilder text, ref int nodes)
    {
        for (var i = first; i < list.Length && nodes > 0 && text.Length < Longest; i++)
        {
            nodes--;
            switch (list[i])
            {
                case IText piece:
                    text.Append(piece.Data, 0, Math.Min(piece.Data.Length, 2 * Longest));
                    break;
                case IElement { LocalName: "input" or "ul" or "ol" or "table" }:
                    return false;
                case IElement { LocalName: "script" or "style" or "template" }:
                    break;
                case var other when !ReadFrom(other.ChildNodes, 0, text, ref nodes):
                    return false;
            }
        }

        return true;
    }
}
