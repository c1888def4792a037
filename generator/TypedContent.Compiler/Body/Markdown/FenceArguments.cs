using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>
/// What the line that opens a block of code says of its lines, in the spellings of Docusaurus, VitePress, Expressive Code and Gatsby:
/// <c>{1,3-5}</c>, <c>ins={2}</c>, <c>del={3}</c>, <c>showLineNumbers</c>, <c>diff</c>, <c>group="os" label="Linux"</c>.
/// </summary>
internal sealed class FenceArguments
{
    private static readonly Dictionary<string, string> s_lineKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mark"] = "mark", ["highlight"] = "mark", ["hl"] = "mark", ["hl_lines"] = "mark", ["hl-lines"] = "mark", ["lines"] = "mark",
        ["highlightLines"] = "mark",
        ["ins"] = "ins", ["add"] = "ins", ["added"] = "ins", ["del"] = "del", ["rem"] = "del", ["remove"] = "del", ["removed"] = "del",
        ["focus"] = "focus", ["error"] = "error", ["warning"] = "warning",
    };

    private static readonly HashSet<string> s_numberWords = new(
        ["showLineNumbers", "lineNumbers", "line-numbers", "linenos", "linenums", "numberLines", ":line-numbers"], StringComparer.OrdinalIgnoreCase);

    private readonly List<(string Text, string Fault)> _faults = [];

    private FenceArguments()
    {
    }

    public LineMarks Marks { get; } = new();

    /// <summary>Whether a plus or a minus before a line is a mark, and no part of the code.</summary>
    public bool IsDiff { get; private set; }

    /// <summary>The language, where it is not the first word: <c>diff lang="cs"</c>, <c>diff-cs</c>.</summary>
    public string? Language { get; private set; }

    /// <summary>What the tabs have in common that this is one of.</summary>
    public string? Group { get; private set; }

    /// <summary>The tab's label.</summary>
    public string? Label { get; private set; }

    /// <summary>The file that the code is read from, with the part of it: <c>file="../src/Cart.cs#total"</c>.</summary>
    public string? File { get; private set; }

    /// <summary>The symbol of the project's code whose declaration is shown.</summary>
    public string? Symbol { get; private set; }

    /// <summary>Whether the code is compiled, and with what; null where it is not.</summary>
    public SampleArgument? Check { get; private set; }

    /// <summary>Whether nothing of the block is shown.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>The lines that are not shown, from 1.</summary>
    public SortedSet<int> HiddenLines { get; } = [];

    /// <summary>What is wrong: the piece, and why.</summary>
    public IReadOnlyList<(string Text, string Fault)> Faults => _faults;

    /// <param name="info">The first word.</param>
    /// <param name="arguments">What follows.</param>
    /// <param name="lines">How many lines the block has.</param>
    public static FenceArguments Read(string? info, string? arguments, int lines)
    {
        var read = new FenceArguments();
        var word = info ?? "";
        var brace = word.IndexOf('{');
        var rest = (brace < 0 ? "" : word.Substring(brace) + " ") + arguments;
        word = brace < 0 ? word : word.Substring(0, brace);
        if (word.StartsWith("diff-", StringComparison.Ordinal))
        {
            (read.IsDiff, read.Language) = (true, word.Substring("diff-".Length));
        }

        read.Marks.HasNumbers = word.IndexOf(":line-numbers", StringComparison.Ordinal) > 0;
        foreach (var piece in Split(rest))
        {
            read.ReadPiece(piece, word, lines);
        }

        return read;
    }

    private void ReadPiece(string piece, string word, int lines)
    {
        if (piece[0] == '{')
        {
            // {.class} and {key=value} are attributes.
            if (piece.AsSpan(1).TrimStart() is [>= '0' and <= '9', ..])
            {
                AddLines("mark", piece, piece, lines);
            }

            return;
        }

        var sign = piece.IndexOf('=');
        var key = sign < 0 ? piece : piece.Substring(0, sign);
        var value = sign < 0 ? null : piece.Substring(sign + 1).Trim('"', '\'');
        if (s_numberWords.Contains(key.Split('{')[0]))
        {
            Marks.HasNumbers = value is not ("false" or "{false}");
        }
        else if (value is not null && s_lineKeys.TryGetValue(key, out var kind))
        {
            AddLines(kind, value, piece, lines);
        }
        else if (value is null && string.Equals(key, "diff", StringComparison.OrdinalIgnoreCase))
        {
            IsDiff = true;
        }
        else if (value is not null && word == "diff" && key is "lang" or "language")
        {
            (IsDiff, Language) = (true, value);
        }
        else if (key == "check")
        {
            Check = SampleArgument.Read(value, out var fault);
            if (fault.Length > 0)
            {
                _faults.Add((piece, fault));
            }
        }
        else if (key is "hide" or "hidden" && value is null or "true")
        {
            IsHidden = true;
        }
        else if (value is not null && key == "hide")
        {
            HideLines(value, piece, lines);
        }
        else if (value is not null && key == "file")
        {
            File = value;
        }
        else if (value is not null && key == "symbol")
        {
            Symbol = value;
        }
        else if (value is not null && key == "group")
        {
            Group = value;
        }
        else if (value is not null && key is "label" or "tab")
        {
            Label = value;
        }
        else if (NearestWord(key, value) is { } nearest)
        {
            _faults.Add((piece, $"'{key}' is not known. Did you mean '{nearest}'?"));
        }
    }

    private void AddLines(string kind, string value, string piece, int lines)
    {
        foreach (var line in ReadLines(value, piece, lines))
        {
            Marks.Add(kind, line);
        }
    }

    private void HideLines(string value, string piece, int lines) => HiddenLines.UnionWith(ReadLines(value, piece, lines));

    private IEnumerable<int> ReadLines(string value, string piece, int lines)
    {
        var list = value.Trim().TrimStart('{').TrimEnd('}');
        if (LineMarks.ReadLines(list) is not { } ranges)
        {
            _faults.Add((piece, "it is not a list of lines. Expected e.g. {1,3-5}."));
            return [];
        }

        foreach (var (_, last) in ranges)
        {
            if (last > lines)
            {
                _faults.Add((piece, string.Format(CultureInfo.InvariantCulture, "there is no line {0}, because the block has only {1}.", last, lines)));
            }
        }

        return ranges.SelectMany(range => Enumerable.Range(range.First, Math.Max(0, Math.Min(range.Last, lines) - range.First + 1)));
    }

    /// <summary>Only what is clearly one of ours: other words are instructions to other highlighters.</summary>
    private static string? NearestWord(string key, string? value)
    {
        if (value is null && key is "chek" or "checked" or "cheked" or "chekc")
        {
            return "check";
        }

        var isLines = value is { Length: > 1 } && value[0] == '{' && value[1] is >= '0' and <= '9';
        var known = isLines ? s_lineKeys.Keys.Where(name => name.Length > 2) : key.Length > 8 ? ["showLineNumbers"] : [];
        return NearestName.Find(key, known);
    }

    /// <summary>Splits at blanks that are neither in quotes nor in braces.</summary>
    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        var close = '\0';
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && close != '\0')
            {
                close = text[i] == close ? '\0' : close;
            }
            else if (i == text.Length || text[i] is ' ' or '\t')
            {
                if (i > start)
                {
                    yield return text.Substring(start, i - start);
                }

                start = i + 1;
            }
            else
            {
                close = text[i] switch { '"' => '"', '\'' => '\'', '{' => '}', _ => '\0' };
            }
        }
    }
}
