namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>Code blocks: <c>{% highlight ruby %}</c>, <c>{% codeblock lang:js %}</c>, <c>{{&lt; highlight go &gt;}}</c>, <c>[code]</c>.</summary>
internal static class CodeBlock
{
    public static string Convert(ShortcodeCall call, string? language, string? title = null)
    {
        var code = call.Content is null ? "" : call.Content.Trim('\r', '\n').TrimEnd();
        var lang = language is not null && language.All(c => char.IsLetterOrDigit(c) || c is '-' or '+' or '#' or '_' or '.')
            ? language.ToLowerInvariant()
            : null;
        if (call.IsHtml)
        {
            return $"<pre><code{Markup.Attribute("class", lang is null ? null : "language-" + lang)}>{Markup.Escape(code)}\n</code></pre>";
        }

        var fence = CodeRegions.FenceFor(code);
        var caption = string.IsNullOrWhiteSpace(title) ? "" : $"**{title.Trim()}**\n\n";
        // A code block must begin and end on its own lines.
        return (call.IsBlock ? "" : "\n\n") + $"{caption}{fence}{lang}\n{code}\n{fence}" + (call.IsBlock ? "" : "\n\n");
    }
}
