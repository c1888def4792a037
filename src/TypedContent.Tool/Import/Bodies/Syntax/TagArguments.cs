using System.Text;

namespace TypedContent.Tool.Import.Bodies.Syntax;

/// <summary>The arguments of a tag: words, quoted strings, and named values (<c>src="x"</c>, <c>lang:js</c>, <c>title={`x`}</c>).</summary>
internal sealed class TagArguments
{
    private readonly Dictionary<string, string> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _words = [];

    private TagArguments(string raw) => Raw = raw;

    /// <summary>The arguments as written.</summary>
    public string Raw { get; }

    /// <summary>The arguments without a name, in order.</summary>
    public IReadOnlyList<string> Words => _words;

    public IReadOnlyDictionary<string, string> Named => _named;

    public string? this[string name] => _named.GetValueOrDefault(name);

    public string? this[int index] => index < _words.Count ? _words[index] : null;

    /// <summary>The named argument, or else the word at an index.</summary>
    public string? Get(string name, int index) => this[name] ?? this[index];

    /// <param name="raw">The arguments as written.</param>
    /// <param name="separators">The characters between a name and its value.</param>
    public static TagArguments Parse(string raw, string separators = "=")
    {
        var arguments = new TagArguments(raw.Trim());
        var at = 0;
        while (at < raw.Length)
        {
            if (char.IsWhiteSpace(raw[at]) || raw[at] == ',')
            {
                at++;
                continue;
            }

            var (word, isQuoted) = ReadWord(raw, ref at, separators);
            var separator = at;
            if (!isQuoted && word.Length > 0 && separator < raw.Length && separators.Contains(raw[separator], StringComparison.Ordinal)
                && !(raw[separator] == ':' && raw.AsSpan(separator).StartsWith("://")))
            {
                at++;
                var (value, _) = ReadWord(raw, ref at, "");
                arguments._named[word] = value;
            }
            else
            {
                arguments._words.Add(word);
            }
        }

        return arguments;
    }

    private static (string Word, bool IsQuoted) ReadWord(string raw, ref int at, string stops)
    {
        if (at >= raw.Length)
        {
            return ("", false);
        }

        var open = raw[at];
        if (open is '"' or '\'' or '`' or '“')
        {
            var close = open == '“' ? '”' : open;
            var word = new StringBuilder();
            for (at++; at < raw.Length && raw[at] != close; at++)
            {
                if (raw[at] == '\\' && at + 1 < raw.Length && open != '`' && raw[at + 1] is '"' or '\'' or '\\')
                {
                    at++;
                }

                word.Append(raw[at]);
            }

            at++;
            return (word.ToString(), true);
        }

        if (open == '{')
        {
            // JSX: {"x"}, {`x`}, and {3} are plain values; anything else keeps its braces.
            var start = at;
            for (var depth = 0; at < raw.Length; at++)
            {
                depth += raw[at] == '{' ? 1 : raw[at] == '}' ? -1 : 0;
                if (depth == 0)
                {
                    at++;
                    break;
                }
            }

            var inner = raw[start..at];
            var content = inner.Trim('{', '}').Trim();
            return content.Length > 1
                && content[0] is '"' or '\'' or '`'
                && content[^1] == content[0]
                && !content.Contains("${", StringComparison.Ordinal) ? (content[1..^1], true)
                : content.All(char.IsAsciiDigit) ? (content, true)
                : (inner, true);
        }

        var from = at;
        while (at < raw.Length && !char.IsWhiteSpace(raw[at]) && raw[at] != ',' && !IsStop(raw, at, stops))
        {
            at++;
        }

        if (at == from)
        {
            at++;
        }

        return (raw[from..at], false);
    }

    // The colon of an address, https://, or of a Windows path is not a separator.
    private static bool IsStop(string raw, int at, string stops) =>
        stops.Contains(raw[at], StringComparison.Ordinal) && !(raw[at] == ':' && (raw.AsSpan(at).StartsWith("://") || at + 1 == raw.Length));
}
