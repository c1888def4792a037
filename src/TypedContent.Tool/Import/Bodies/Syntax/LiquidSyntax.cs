using System.Text.RegularExpressions;

namespace TypedContent.Tool.Import.Bodies.Syntax;

/// <summary>Jekyll's Liquid and Hexo's Nunjucks: <c>{% name arguments %}</c> to <c>{% endname %}</c>, and <c>{{ expression }}</c>.</summary>
/// <param name="runsInCode">Whether tags run in code blocks: in Liquid they do, in Hexo they do not.</param>
/// <param name="hasExpressions">Whether <c>{{ … }}</c> was run in articles.</param>
internal sealed partial class LiquidSyntax(bool runsInCode, bool hasExpressions) : TagSyntax
{
    /// <summary>The name of expressions in a table.</summary>
    public const string Expression = "{{";

    public override bool RunsInCode => runsInCode;

    public override Tag? Read(string text, int at)
    {
        if (text[at] != '{' || at + 1 >= text.Length)
        {
            return null;
        }

        if (text[at + 1] == '%' && TagPattern().Match(text, at) is { Success: true } tag)
        {
            var name = tag.Groups["name"].Value;
            var isClosing = name.StartsWith("end", StringComparison.Ordinal) && name.Length > 3;
            return new Tag(isClosing ? name[3..] : name, at, at + tag.Length, TagArguments.Parse(tag.Groups["arguments"].Value, "=:"))
            {
                IsClosing = isClosing,
                Kind = $"{{% {name} %}}",
            };
        }

        if (hasExpressions && text[at + 1] == '{' && ExpressionPattern().Match(text, at) is { Success: true } expression)
        {
            var content = expression.Groups["expression"].Value;
            return new Tag(Expression, at, at + expression.Length, TagArguments.Parse(content))
            {
                IsSelfClosing = true,
                Kind = FirstName().Match(content).Value is { Length: > 0 } first ? $"{{{{ {first} }}}}" : "{{ }}",
            };
        }

        return null;
    }

    [GeneratedRegex(@"\G\{%-?\s*(?<name>[A-Za-z_][\w-]*)(?<arguments>(?>[^%]|%(?!\}))*?)-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"\G\{\{-?\s*(?<expression>[^{}\n]*?)\s*-?\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex ExpressionPattern();

    [GeneratedRegex(@"\A[\w.]*", RegexOptions.CultureInvariant)]
    private static partial Regex FirstName();
}
