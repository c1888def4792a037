using System.Text.RegularExpressions;

namespace TypedContent.Tool.Import.Bodies.Syntax;

/// <summary>WordPress shortcodes: <c>[name argument="x"]</c> to <c>[/name]</c>. Only known names are tags, because brackets are ordinary text.</summary>
/// <param name="names">Whether a name is a shortcode.</param>
internal sealed partial class BracketSyntax(Func<string, bool> names) : TagSyntax
{
    public override bool RunsInCode => true;

    /// <summary>An escaped shortcode, which is shown and not run: <c>[[gallery]]</c>.</summary>
    public const string Shown = "[[";

    public override Tag? Read(string text, int at)
    {
        if (text[at] != '[')
        {
            return null;
        }

        if (ShownPattern().Match(text, at) is { Success: true } shown && names(shown.Groups["name"].Value))
        {
            return new Tag(Shown, at, at + shown.Length, TagArguments.Parse(shown.Value[1..^1])) { IsSelfClosing = true };
        }

        if (TagPattern().Match(text, at) is not { Success: true } tag)
        {
            return null;
        }

        // An unknown name is still a shortcode if it has arguments: [contact-form-7 id="4"].
        var name = tag.Groups["name"].Value;
        var looksLikeOne = tag.Groups["arguments"].Value.Contains('=', StringComparison.Ordinal);
        return names(name) || looksLikeOne || (tag.Groups["close"].Success && name.Contains('_', StringComparison.Ordinal))
            ? new Tag(name, at, at + tag.Length, TagArguments.Parse(tag.Groups["arguments"].Value))
            {
                IsClosing = tag.Groups["close"].Success,
                IsSelfClosing = tag.Groups["self"].Success,
                Kind = $"[{name}]",
            }
            : null;
    }

    [GeneratedRegex(@"\G\[\[(?<name>[A-Za-z][\w-]*)[^\[\]\n]*\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex ShownPattern();

    [GeneratedRegex(
        """\G\[(?<close>/)?(?<name>[A-Za-z][\w-]*)(?<arguments>(?>\s(?:"[^"]*"|'[^']*'|[^"'\]\n])*)?)(?<self>/)?\](?![(\[:])""", RegexOptions.CultureInvariant)]
    private static partial Regex TagPattern();
}
