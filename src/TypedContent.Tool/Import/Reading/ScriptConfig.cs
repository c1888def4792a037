using System.Text.RegularExpressions;

namespace TypedContent.Tool.Import.Reading;

/// <summary>
/// Reads settings from a JavaScript configuration without running it: keys whose value is a literal string, number, or boolean. Computed values are unknown.
/// </summary>
internal sealed partial class ScriptConfig(string script)
{
    private readonly string _script = CommentPattern().Replace(script, "");

    /// <summary>The value of the first key with that name and a literal value.</summary>
    public string? this[string key] => Find(_script, key);

    /// <summary>A value within the braces of another key: <c>docs: { routeBasePath: "/" }</c>.</summary>
    public string? Within(string outer, string key)
    {
        foreach (Match match in Regex.Matches(_script, $@"(?<![\w$.]){Regex.Escape(outer)}['""]?\s*:\s*\{{", RegexOptions.CultureInvariant))
        {
            var end = match.Index + match.Length;
            for (var depth = 1; end < _script.Length && depth > 0; end++)
            {
                depth += _script[end] == '{' ? 1 : _script[end] == '}' ? -1 : 0;
            }

            if (Find(_script[(match.Index + match.Length)..Math.Max(match.Index + match.Length, end - 1)], key) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static string? Find(string script, string key) =>
        Regex.Match(
            script,
            $@"(?<![\w$.'""])['""]?{Regex.Escape(key)}['""]?\s*:\s*"
            + @"(?:'(?<v>(?:[^'\\\n]|\\.)*)'|""(?<v>(?:[^""\\\n]|\\.)*)""|`(?<v>[^`$]*)`|(?<v>true|false|\d+))",
            RegexOptions.CultureInvariant) is { Success: true } match
            ? Regex.Unescape(EscapePattern().Replace(match.Groups["v"].Value, "$1"))
            : null;

    [GeneratedRegex(@"/\*.*?\*/|(?<=^|[\s,;{}\[\]()])//[^\n]*", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CommentPattern();

    [GeneratedRegex(@"\\(['""`])", RegexOptions.CultureInvariant)]
    private static partial Regex EscapePattern();
}
