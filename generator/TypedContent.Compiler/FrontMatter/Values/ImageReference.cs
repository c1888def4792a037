namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>
/// Reads an image key written in the syntax of a body: Obsidian's <c>[[cup.png]]</c>, which is a list in a list if it has no quotes, and Markdown's <c>![A
/// cup](cup.png)</c>.
/// </summary>
internal static class ImageReference
{
    /// <summary>Reduces the value to the address; any other value is unchanged.</summary>
    public static LocatedValue Unwrap(LocatedValue value) => value switch
    {
        { Kind: FieldKind.Text } => value with { Text = Unwrap(value.Text) },
        { Kind: FieldKind.List, Items: [{ Kind: FieldKind.List, Items: [{ Kind: FieldKind.Text } name] }] } =>
            name with { Text = WithoutSize(name.Text), Location = value.Location },
        _ => value,
    };

    private static string Unwrap(string text)
    {
        var trimmed = text.Trim();
        var link = trimmed.StartsWith("!", StringComparison.Ordinal) ? trimmed.Substring(1) : trimmed;
        if (link.StartsWith("[[", StringComparison.Ordinal) && link.EndsWith("]]", StringComparison.Ordinal) && link.Length > 4)
        {
            return WithoutSize(link.Substring(2, link.Length - 4));
        }

        var open = link.IndexOf("](", StringComparison.Ordinal);
        if (link.Length == 0 || link[0] != '[' || open < 0 || link[link.Length - 1] != ')')
        {
            return text;
        }

        var address = link.Substring(open + 2, link.Length - open - 3).Trim();
        var title = address.IndexOf(" \"", StringComparison.Ordinal);
        return (title < 0 ? address : address.Substring(0, title)).Trim('<', '>');
    }

    /// <summary>In Obsidian, a size or another text follows the bar.</summary>
    private static string WithoutSize(string name) => (name.IndexOf('|') is var bar and > 0 ? name.Substring(0, bar) : name).Trim();
}
