using TypedContent.Compiler.Content;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Urls;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Components;

/// <summary>Reads what a component's tag gives to its parameters: literals only.</summary>
/// <param name="component">The component.</param>
/// <param name="isMdx">Whether the tag is one of JSX, whose properties begin in lower case.</param>
/// <param name="text">The article file.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class ComponentArgumentReader(string component, bool isMdx, string text, FindingBag findings)
{
    private static readonly char[] s_quotes = ['“', '”', '‘', '’', '„', '«', '»', '「', '」', '＂', '＇'];
    private static readonly string[] s_addresses = ["href", "src", "url", "uri", "link", "poster", "action"];

    /// <param name="attribute">The attribute.</param>
    /// <param name="written">It as the file has it; null where that cannot be told.</param>
    /// <param name="tag">Where the tag is.</param>
    /// <param name="others">The arguments before it.</param>
    /// <returns>Null for one that is left out, which is reported.</returns>
    public ComponentArgument? Read(ComponentAttribute attribute, ComponentAttribute? written, SourceRange tag, IReadOnlyList<ComponentArgument> others)
    {
        var nameRange = written is null ? tag : new SourceRange(written.Start, Math.Max(1, written.Name.Length));
        var valueRange = written is null ? tag : new SourceRange(written.ValueStart, written.ValueLength);
        if (attribute.IsExpression)
        {
            var code = written is null ? "{…}" : text.Substring(valueRange.Start, valueRange.Length);
            Reject(valueRange, code, "is an expression, and nothing in an article is run. Expected a literal such as \"text\", \"12\" or \"true\".");
            return null;
        }

        var name = isMdx && attribute.Name[0] is >= 'a' and <= 'z' ? Casing.ToUpper(attribute.Name[0]) + attribute.Name.Substring(1) : attribute.Name;
        if (!Identifier.IsValid(name))
        {
            findings.Add(FindingIds.UnknownParameter, nameRange, component, attribute.Name, "");
            return null;
        }

        if (attribute is { HasWrongQuotes: true, Text: { } quoted })
        {
            Reject(valueRange, quoted, $"is not in the quotation marks of a tag. Write {name}=\"{quoted.Trim(s_quotes)}\".");
            return null;
        }

        if (others.Any(other => other.Name == name))
        {
            Reject(nameRange, attribute.Name, "is given twice. Delete one of the two.");
            return null;
        }

        if (attribute.Text is { } value && IsAddress(name) && UrlFilter.Check(value, UrlKind.Link) is null && UrlFilter.Check(value, UrlKind.Image) is null)
        {
            Reject(valueRange, value, $"is an address of the scheme '{UrlFilter.SchemeOf(UrlFilter.Clean(value))}', which is never published.");
            return null;
        }

        return new ComponentArgument(name, attribute.Text, findings.Locate(nameRange), findings.Locate(valueRange));
    }

    /// <summary>Whether a parameter of that name takes an address, which is resolved as those of links and images are.</summary>
    public static bool IsAddress(string name) => Array.Exists(s_addresses, word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    private void Reject(SourceRange range, string code, string reason) => findings.Add(FindingIds.ComponentTag, range, code, reason);
}
