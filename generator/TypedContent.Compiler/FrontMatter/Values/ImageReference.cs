namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>
/// What an image's key names where it is written as a link of a body: Obsidian's <c>[[cup.png]]</c>, which without quotes is a list in a list, and Markdown's
/// <c>![A cup](cup.png)</c>.
/// </summary>
internal static class ImageReference
{
    /// <summary>The value with the address alone; any other value as it is.</summary>
    public static LocatedValue Unwrap(LocatedValue value) => value switch
    {
        { Kind: FieldKind.Text } => value with { Text = Unwrap(value.Text) },
        { Kind: FieldKind.List, Items: [{ Kind: FieldKind.List, Items: [{ Kind: FieldKind.Text } name] }] } => name with { Text = WithoutSize(name.Text), Location = value.Location },
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

    /// <summary>Behind a bar Obsidian has the size, or another text.</summary>
    private static string WithoutSize(string name) => (name.IndexOf('|') is var bar and > 0 ? name.Substring(0, bar) : name).Trim();
}
