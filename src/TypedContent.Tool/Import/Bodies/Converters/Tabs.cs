using System.Text;
using System.Text.RegularExpressions;
using TypedContent.Tool.Import.Bodies.Syntax;

namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>Tabs: a group of <c>&lt;details&gt;</c> elements, the first one open. It needs no script and prints completely.</summary>
internal static partial class Tabs
{
    /// <summary>Marks the start of each tab in a converted group. Authors do not use this character.</summary>
    private const char Mark = '\uE000';
    private const char MarkEnd = '\uE001';

    /// <summary>The row of a group of tabs. It stays if there is anything else between its tabs.</summary>
    /// <param name="part">The name of a tab.</param>
    public static Shortcode GroupOf(string part) => new(Group, ShortcodeShape.Block) { Parts = [part] };

    /// <summary>The row of a single tab. The group around it reads its label, and gives it one if it has none.</summary>
    public static Shortcode TabWith(Func<TagArguments, string?> label) => new(
        call => $"{Mark}{label(call.Tag.Arguments)?.Trim()}{MarkEnd}\n{call.Content!.Trim('\r', '\n')}\n{Mark}{MarkEnd}",
        ShortcodeShape.Block) { IsPart = true };

    private static string? Group(ShortcodeCall call)
    {
        // Some themes have the labels at the group: items="Linux,Windows".
        var labels = call.Tag.Arguments["items"]?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        return call.Content is null ? null : Write([.. MarkPattern().Matches(call.Content).Select((tab, index) => (
            tab.Groups["label"].Value is { Length: > 0 } label ? label : index < labels.Length ? labels[index] : $"Tab {index + 1}",
            tab.Groups["content"].Value))]);
    }

    /// <summary>Hexo's syntax, in which tabs are comments: <c>&lt;!-- tab Label --&gt;</c> to <c>&lt;!-- endtab --&gt;</c>.</summary>
    public static string? FromComments(ShortcodeCall call)
    {
        var tabs = CommentPattern().Matches(call.Content ?? "");
        if (tabs.Count == 0 || !string.IsNullOrWhiteSpace(CommentPattern().Replace(call.Content!, "")))
        {
            return null;
        }

        // A tab without a label gets the name of the group and its number. '@icon' after a label is specific to the theme.
        var name = call.Tag.Arguments[0] ?? "Tab";
        return Write([.. tabs.Select((tab, index) => (
            tab.Groups["label"].Value.Split('@')[0].Trim() is { Length: > 0 } label ? label : $"{name} {index + 1}", tab.Groups["content"].Value))]);
    }

    private static string Write((string Label, string Content)[] tabs)
    {
        var html = new StringBuilder();
        for (var i = 0; i < tabs.Length; i++)
        {
            html.Append(i == 0 ? "<details open>\n<summary>" : "<details>\n<summary>").Append(Markup.Escape(tabs[i].Label)).Append("</summary>")
                .Append(Markup.Block(Callout.Unindent(tabs[i].Content.Trim('\r', '\n')).TrimEnd())).Append("</details>\n");
        }

        return html.ToString().TrimEnd('\n');
    }

    [GeneratedRegex(@"\uE000(?<label>[^\uE000\uE001]*)\uE001(?<content>[^\uE000\uE001]*)\uE000\uE001", RegexOptions.CultureInvariant)]
    private static partial Regex MarkPattern();

    [GeneratedRegex(@"<!--\s*tab\b(?<label>[^\n]*?)-->(?<content>.*?)<!--\s*endtab\s*-->", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CommentPattern();
}
