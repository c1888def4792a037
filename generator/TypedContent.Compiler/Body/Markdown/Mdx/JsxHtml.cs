using System.Net;
using System.Text;

namespace TypedContent.Compiler.Body.Markdown.Mdx;

/// <summary>What a tag of JSX becomes: an element of HTML, a known component, or nothing.</summary>
internal static class JsxHtml
{
    private static readonly HashSet<string> s_void = new("area base br col embed hr img input link meta source track wbr".Split(' '), StringComparer.Ordinal);

    // Where React has a name of its own.
    private static readonly Dictionary<string, string> s_attributes = new(StringComparer.Ordinal)
    {
        ["className"] = "class",
        ["htmlFor"] = "for",
    };

    /// <summary>Whether tags of this name are written: the labels of tabs are text, which has to arrive.</summary>
    public static bool IsKnown(string name) => name is "" or "Tabs" or "TabItem" or "Tab";

    public static string Of(JsxTag tag, MdxNotes notes)
    {
        if (tag.Name.Length == 0)
        {
            return "";
        }

        if (tag.IsComponent)
        {
            return tag.Name == "Tabs" ? Wrap(tag, "<div class=\"tabs\">")
                : IsKnown(tag.Name) ? Wrap(tag, "<div class=\"tab\">" + Label(tag))
                : "";
        }

        if (tag.IsClosing)
        {
            return $"</{tag.Name}>";
        }

        var html = new StringBuilder("<").Append(tag.Name);
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Text is null)
            {
                notes.Add(MdxKind.Attribute, tag.Start, tag.End, attribute.Source);
                continue;
            }

            var name = s_attributes.TryGetValue(attribute.Name, out var known) ? known : attribute.Name;
            html.Append(' ').Append(name).Append("=\"");
            html.Append(attribute.IsExpression ? WebUtility.HtmlEncode(attribute.Text) : attribute.Text.Replace("\"", "&quot;")).Append('"');
        }

        html.Append('>');
        return tag.IsSelfClosing && !s_void.Contains(tag.Name) ? html.Append("</").Append(tag.Name).Append('>').ToString() : html.ToString();
    }

    private static string Wrap(JsxTag tag, string open) => tag.IsClosing ? "</div>" : tag.IsSelfClosing ? open + "</div>" : open;

    private static string Label(JsxTag tag) => (tag.TextOf("label") ?? tag.TextOf("title") ?? tag.TextOf("value")) is { Length: > 0 } label
        ? $"<p class=\"tab-label\">{WebUtility.HtmlEncode(WebUtility.HtmlDecode(label))}</p>"
        : "";
}
