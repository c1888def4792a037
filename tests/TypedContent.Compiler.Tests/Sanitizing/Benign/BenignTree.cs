using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TypedContent.Compiler.Tests.Sanitizing.Benign;

/// <summary>Writes the tree of a snippet as text for comparison, without what the sanitizer adds or rewrites by design.</summary>
internal static class BenignTree
{
    private static readonly HashSet<string> Added = new(["loading", "decoding", "sandbox", "referrerpolicy", "allowfullscreen"], StringComparer.Ordinal);

    public static string Of(string html)
    {
        var tree = new StringBuilder();
        Write(Body(html), 0, tree);
        return tree.ToString();
    }

    /// <summary>All text that is not code, in order, with white space collapsed.</summary>
    public static string TextOf(string html) =>
        string.Join(' ', Body(html).TextContent.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static IElement Body(string html) =>
        new HtmlParser(new HtmlParserOptions()).ParseDocument("<!DOCTYPE html><body>" + html).Body!;

    private static void Write(INode node, int depth, StringBuilder tree)
    {
        foreach (var child in node.ChildNodes)
        {
            tree.Append(' ', depth * 2);
            if (child is IText text)
            {
                tree.Append('"').Append(TextOf(text)).Append("\"\n");
            }
            else if (child is IElement element)
            {
                tree.Append('<').Append(element.LocalName);
                foreach (var attribute in element.Attributes.Where(a => !IsAdded(element, a)).OrderBy(a => a.Name, StringComparer.Ordinal))
                {
                    tree.Append(' ').Append(attribute.Name).Append("=\"").Append(attribute.Value).Append('"');
                }

                tree.Append(">\n");
                Write(element, depth + 1, tree);
            }
            else
            {
                // Comments are dropped on purpose.
                tree.Length -= depth * 2;
            }
        }

        // Removing a comment merges the two texts around it.
        tree.Replace("\"\n\"", "");
    }

    // The sanitizer adds a blank to an empty first line in <pre>, so that browsers keep it when they serialize the page.
    private static string TextOf(IText text)
    {
        var isFirstOfPre = text.Parent is IElement { LocalName: "pre" } pre && pre.ChildNodes[0] == text;
        var data = isFirstOfPre && text.Data.StartsWith(" \n", StringComparison.Ordinal) ? text.Data[1..] : text.Data;
        return data.Replace("\n", "\\n", StringComparison.Ordinal);
    }

    private static bool IsAdded(IElement element, IAttr attribute) => element.LocalName switch
    {
        "img" => attribute.Name is "loading" or "decoding",
        "iframe" => Added.Contains(attribute.Name) || attribute.Name is "title" or "src",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => attribute.Name == "id",
        _ => false,
    };
}
