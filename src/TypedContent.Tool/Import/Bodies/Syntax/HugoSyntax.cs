using System.Text.RegularExpressions;

namespace TypedContent.Tool.Import.Bodies.Syntax;

/// <summary>Hugo's shortcodes: <c>{{&lt; name arguments &gt;}}</c> and <c>{{% name %}}</c> to <c>{{&lt; /name &gt;}}</c>.</summary>
internal sealed partial class HugoSyntax : TagSyntax
{
    public override bool RunsInCode => true;

    /// <summary>The name of an escaped shortcode, which is only shown: <c>{{&lt;/* figure */&gt;}}</c>.</summary>
    public const string Shown = "/*";

    public override Tag? Read(string text, int at)
    {
        if (text[at] != '{' || at + 2 >= text.Length || text[at + 1] != '{' || text[at + 2] is not ('<' or '%'))
        {
            return null;
        }

        if (ShownPattern().Match(text, at) is { Success: true } shown)
        {
            var open = shown.Groups["open"].Value;
            return new Tag(
                Shown,
                at,
                at + shown.Length,
                TagArguments.Parse(open + shown.Groups["content"].Value + (open == "{{<" ? ">}}" : "%}}"))) { IsSelfClosing = true };
        }

        return TagPattern().Match(text, at) is { Success: true } tag
            ? new Tag(tag.Groups["name"].Value, at, at + tag.Length, TagArguments.Parse(tag.Groups["arguments"].Value))
            {
                IsClosing = tag.Groups["close"].Success,
                IsSelfClosing = tag.Groups["self"].Success,
                Kind = $"{{{{< {tag.Groups["name"].Value} >}}}}",
            }
            : null;
    }

    [GeneratedRegex(@"\G(?<open>\{\{[<%])\s*/\*(?<content>.*?)\*/\s*[>%]\}\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex ShownPattern();

    [GeneratedRegex(
        """\G\{\{[<%]\s*(?<close>/\s*)?(?<name>[\w./-]*\w)(?<arguments>(?>\s(?:"(?:[^"\\]|\\.)*"|`[^`]*`|[^"`>%]|[>%](?!\}\}))*)?)(?<self>/\s*)?[>%]\}\}""",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex TagPattern();
}
