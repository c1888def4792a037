using System.Text.RegularExpressions;

namespace TypedContent.Tool.Import.Bodies.Syntax;

/// <summary>MDX components, <c>&lt;Tabs groupId="os"&gt;</c> to <c>&lt;/Tabs&gt;</c>, statements, and comments. Lowercase elements are HTML.</summary>
internal sealed partial class JsxSyntax : TagSyntax
{
    public const string Import = "import";
    public const string Export = "export";
    public const string Comment = "{/*";
    public const string Expression = "{";

    public override Tag? Read(string text, int at)
    {
        switch (text[at])
        {
            case '<' when TagPattern().Match(text, at) is { Success: true } tag:
                return new Tag(tag.Groups["name"].Value, at, at + tag.Length, TagArguments.Parse(tag.Groups["arguments"].Value))
                {
                    IsClosing = tag.Groups["close"].Success,
                    IsSelfClosing = tag.Groups["self"].Success,
                    Kind = $"<{tag.Groups["name"].Value}>",
                };
            case '{' when CommentPattern().Match(text, at) is { Success: true } comment:
                return new Tag(Comment, at, at + comment.Length, TagArguments.Parse(comment.Groups["content"].Value)) { IsSelfClosing = true };
            case '{' when ExpressionPattern().Match(text, at) is { Success: true } expression && (at == 0 || text[at - 1] is not ('\\' or '{' or ']' or ')')):
                return new Tag(
                    Expression,
                    at,
                    at + expression.Length,
                    TagArguments.Parse(expression.Groups["content"].Value)) { IsSelfClosing = true, Kind = "{expression}" };
            case 'i' or 'e' when (at == 0 || text[at - 1] == '\n') && StatementPattern().Match(text, at) is { Success: true } statement:
                var name = statement.Value[0] == 'i' ? Import : Export;
                return new Tag(name, at, at + statement.Length, TagArguments.Parse(statement.Value)) { IsSelfClosing = true, Kind = name + " of MDX" };
            default:
                return null;
        }
    }

    [GeneratedRegex(
        """\G<(?<close>/)?(?<name>[A-Z][\w.]*)"""
        + """(?<arguments>(?>(?:\s(?:"[^"]*"|'[^']*'|\{(?>[^{}]|\{(?>[^{}]|\{[^{}]*\})*\})*\}|[^"'{}>/]|/(?!>))*)?))"""
        + """(?<self>/)?>""",
        RegexOptions.CultureInvariant)]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"\G\{/\*(?<content>.*?)\*/\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CommentPattern();

    // Only obvious code, as in {frontMatter.title} and {props.children}: braces in prose are text, and {#id} and {.class} are attributes.
    [GeneratedRegex(@"\G\{(?<content>[A-Za-z_$][\w$]*(?:(?:\.[A-Za-z_$][\w$]*)+|\([^{}\n]*\))[^{}\n]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex ExpressionPattern();

    [GeneratedRegex(
        """\G(?:import\s(?:[^;'"\n]|\n(?!\n))*?from\s+['"][^'"\n]+['"];?"""
        + """|import\s+['"][^'"\n]+['"];?"""
        + """|export\s+(?:const|default|function|let)\b(?:.|\n(?!\n))*)"""
        + """[ \t]*(?:\r?\n|\z)""",
        RegexOptions.CultureInvariant)]
    private static partial Regex StatementPattern();
}
