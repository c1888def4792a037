namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary><c>{% raw %}</c> and <c>{{&lt;/* … */&gt;}}</c>: text that looks like a tag but is meant for readers.</summary>
internal static class RawText
{
    public static string Convert(ShortcodeCall call) => Show(call, call.Content ?? "");

    /// <summary>
    /// Unchanged in code. In text, the brace becomes a character reference, so that it is not read as a tag; code within the text stays code.
    /// </summary>
    public static string Show(ShortcodeCall call, string content)
    {
        if (call.IsInCode)
        {
            return content;
        }

        var shown = new System.Text.StringBuilder();
        for (var at = 0; at < content.Length;)
        {
            if (!call.IsHtml && CodeRegions.Skip(content, at) is var code && code > at)
            {
                shown.Append(content, at, code - at);
                at = code;
                continue;
            }

            var isTag = content[at] == '{' && at + 1 < content.Length && content[at + 1] is '{' or '%' or '#';
            shown.Append(isTag ? "&#123;" : content[at] == '[' && at + 1 < content.Length && content[at + 1] == '[' ? "&#91;" : content[at].ToString());
            at++;
        }

        return shown.ToString();
    }
}
