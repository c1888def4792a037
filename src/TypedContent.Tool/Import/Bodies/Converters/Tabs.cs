using System.Text;
using System.Text.RegularExpressions;

namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>Tabs: a group of <c>&lt;details&gt;</c> elements, the first one open. It needs no script and prints completely.</summary>
internal static partial class Tabs
{
    /// <summary>Marks the start of each tab in a converted group. Authors do not use this character.</summary>
    private const char Mark = '\uE000';
    private const char MarkEnd = '\uE001';

    /// <summary>A single tab. The group around it reads its label.</summary>
    public static string? Tab(ShortcodeCall call, string? label) =>
        call.Content is null || string.IsNullOrWhiteSpace(label) ? null : $"{Mark}{label.Trim()}{MarkEnd}\n{call.Content.Trim('\r', '\n')}\n{Mark}{MarkEnd}";

    /// <summary>A group of tabs; null if there is other content between them.</summary>
    public static string? Group(ShortcodeCall call)
    {
        if (call.Content is null)
        {
            return null;
        }

        var tabs = MarkPattern().Matches(call.Content);
        return tabs.Count > 0 && string.IsNullOrWhiteSpace(MarkPattern().Replace(call.Content, ""))
            ? Write([.. tabs.Select(tab => (tab.Groups["label"].Value, tab.Groups["content"].Value))])
            : null;
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

    [GeneratedRegex(@"\uE000(?<label>[^\uE000\uE001]+)\uE001(?<content>[^\uE000\uE001]*)\uE000\uE001", RegexOptions.CultureInvariant)]
    private static partial Regex MarkPattern();

    [GeneratedRegex(@"<!--\s*tab\b(?<label>[^\n]*?)-->(?<content>.*?)<!--\s*endtab\s*-->", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CommentPattern();
}
