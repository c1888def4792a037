namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>The opening syntax of a language's string literals.</summary>
internal abstract class TextSyntax
{
    /// <summary>The characters that it may begin with.</summary>
    public abstract string FirstCharacters { get; }

    /// <param name="code">The code.</param>
    /// <param name="at">The position where a token begins.</param>
    /// <param name="end">The end of the code.</param>
    /// <param name="start">The position after the opening delimiter.</param>
    /// <returns>The rules for the rest; null if no string begins here.</returns>
    public abstract OpenText? Open(string code, int at, int end, out int start);

    /// <summary>The length of a run of one character, up to a realistic maximum. A longer run would be counted again from each of its positions.</summary>
    protected static int CountRun(string code, int at, int end, char c, int most)
    {
        var i = at;
        while (i < end && i - at < most && code[i] == c)
        {
            i++;
        }

        return i - at;
    }
}

/// <summary>A string with fixed quotes.</summary>
/// <param name="open">The opening delimiter.</param>
/// <param name="text">The rules for the rest.</param>
/// <param name="prefixes">Letters that may precede it, in any case: <c>rb</c>.</param>
internal sealed class QuotedSyntax(string open, OpenText text, params string[] prefixes) : TextSyntax
{
    private readonly string[] _opens = [.. prefixes.Append("").Select(prefix => prefix + open).OrderByDescending(candidate => candidate.Length)];

    public override string FirstCharacters { get; } =
        new([.. prefixes.Append(open).SelectMany(text => new[] { char.ToLowerInvariant(text[0]), char.ToUpperInvariant(text[0]) }).Distinct()]);

    public static QuotedSyntax Double { get; } = new("\"", new OpenText("\""));

    public static QuotedSyntax Single { get; } = new("'", new OpenText("'"));

    public override OpenText? Open(string code, int at, int end, out int start)
    {
        foreach (var candidate in _opens)
        {
            if (at + candidate.Length <= end && string.Compare(code, at, candidate, 0, candidate.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                start = at + candidate.Length;
                return text;
            }
        }

        start = at;
        return null;
    }
}

/// <summary>
/// C#'s and F#'s raw strings: three or more quotes, closed by the same number. Each <c>$</c> before them requires one more brace around a hole.
/// </summary>
/// <param name="most">The maximum number of quotes.</param>
internal sealed class RawQuotesSyntax(int most) : TextSyntax
{
    private const int MostDollars = 8;

    public override string FirstCharacters => "\"$";

    public override OpenText? Open(string code, int at, int end, out int start)
    {
        var dollars = CountRun(code, at, end, '$', MostDollars);
        var quotes = CountRun(code, at + dollars, end, '"', most);
        start = at + dollars + quotes;
        if (quotes < 3)
        {
            return null;
        }

        // A multi-line string begins on the line after its opening.
        var i = start;
        while (i < end && code[i] is ' ' or '\t')
        {
            i++;
        }

        return new OpenText(new string('"', quotes))
        {
            Escape = '\0',
            SpansLines = most == 3 || (i < end && code[i] == '\n'),
            ClosesAtEndOfRun = true,
            Holes = dollars == 0
                ? []
                : [new Hole(new string('{', dollars), new string('}', dollars)) { HasFormat = true, IsDoubled = most == 3 && dollars == 1 }],
        };
    }
}

/// <summary>Quotes between number signs: <c>r#"…"#</c> in Rust, <c>#"…"#</c> in Swift.</summary>
/// <param name="prefixes">The text before the number signs.</param>
/// <param name="least">The minimum number of number signs.</param>
/// <param name="hasHoles">Whether it has holes, <c>\#(…)</c>, and may have three quotes.</param>
internal sealed class HashedSyntax(string[] prefixes, int least, bool hasHoles) : TextSyntax
{
    private const int MostHashes = 32;

    public override string FirstCharacters { get; } = new([.. prefixes.Select(prefix => prefix.Length == 0 ? '#' : prefix[0]).Distinct()]);

    public override OpenText? Open(string code, int at, int end, out int start)
    {
        foreach (var prefix in prefixes)
        {
            var i = at + prefix.Length;
            var hashes = CountRun(code, i, end, '#', MostHashes);
            if (!CodePainter.Has(code, prefix, at, end) || hashes < least || i + hashes >= end || code[i + hashes] != '"')
            {
                continue;
            }

            var quotes = hasHoles && CountRun(code, i + hashes, end, '"', 3) == 3 ? 3 : 1;
            start = i + hashes + quotes;
            var signs = new string('#', hashes);
            return new OpenText(new string('"', quotes) + signs)
            {
                Escape = '\0',
                SpansLines = !hasHoles || quotes == 3,
                Holes = hasHoles ? [new Hole("\\" + signs + "(", ")")] : [],
            };
        }

        start = at;
        return null;
    }
}

/// <summary>C++'s raw strings: <c>R"name(…)name"</c>.</summary>
internal sealed class RawParenthesesSyntax : TextSyntax
{
    private static readonly string[] s_prefixes = ["R\"", "u8R\"", "uR\"", "UR\"", "LR\""];

    public override string FirstCharacters => "RuUL";

    public override OpenText? Open(string code, int at, int end, out int start)
    {
        start = at;
        if (Array.Find(s_prefixes, prefix => CodePainter.Has(code, prefix, at, end)) is not { } prefix)
        {
            return null;
        }

        var name = at + prefix.Length;
        var i = name;
        while (i < end && i - name <= 16 && code[i] is not ('(' or ')' or '\\' or ' ' or '\n' or '"'))
        {
            i++;
        }

        if (i >= end || code[i] != '(')
        {
            return null;
        }

        start = i + 1;
        return new OpenText(")" + code.Substring(name, i - name) + "\"") { Escape = '\0', SpansLines = true };
    }
}

/// <summary>PostgreSQL's dollar-quoted strings, with or without a tag: <c>$$…$$</c>, <c>$body$…$body$</c>.</summary>
internal sealed class DollarQuotesSyntax : TextSyntax
{
    public override string FirstCharacters => "$";

    public override OpenText? Open(string code, int at, int end, out int start)
    {
        var i = at + 1;
        while (i < end && i - at <= 64 && CodePainter.IsWord(code[i]) && !(i == at + 1 && CodePainter.IsDigit(code[i])))
        {
            i++;
        }

        start = i + 1;
        return i < end && code[i] == '$' ? new OpenText(code.Substring(at, i + 1 - at)) { Escape = '\0', SpansLines = true } : null;
    }
}

/// <summary>PowerShell's here-strings: <c>@"</c> at the end of a line, up to <c>"@</c> at the start of one.</summary>
/// <param name="open">The opening delimiter.</param>
/// <param name="text">The rules for the rest.</param>
internal sealed class HereStringSyntax(string open, OpenText text) : TextSyntax
{
    public override string FirstCharacters => open.Substring(0, 1);

    public override OpenText? Open(string code, int at, int end, out int start)
    {
        start = at + open.Length;
        if (!CodePainter.Has(code, open, at, end))
        {
            return null;
        }

        var i = start;
        while (i < end && code[i] is ' ' or '\t')
        {
            i++;
        }

        return i < end && code[i] == '\n' ? text : null;
    }
}

/// <summary>Ruby's percent literals: <c>%w[…]</c>, <c>%q(…)</c>, <c>%r{…}</c>.</summary>
internal sealed class PercentSyntax : TextSyntax
{
    private const string Opening = "([{<";
    private const string Closing = ")]}>";

    public override string FirstCharacters => "%";

    public override OpenText? Open(string code, int at, int end, out int start)
    {
        var kind = at + 1 < end && "wWiIqQrxs".IndexOf(code[at + 1]) >= 0 ? code[at + 1] : '\0';
        var quote = kind == '\0' ? at + 1 : at + 2;
        start = quote + 1;
        if (quote >= end || (kind == '\0' ? Opening.IndexOf(code[quote]) is < 0 or 3 : char.IsLetterOrDigit(code[quote]) || char.IsWhiteSpace(code[quote])))
        {
            return null;
        }

        var pair = Opening.IndexOf(code[quote]);
        return new OpenText(pair < 0 ? code.Substring(quote, 1) : Closing.Substring(pair, 1))
        {
            Nests = pair < 0 ? '\0' : code[quote],
            SpansLines = true,
            HasFlags = kind == 'r',
            Kind = kind switch { 'r' => CodeKind.Regexp, 'i' or 'I' or 's' => CodeKind.Symbol, _ => CodeKind.String },
            Holes = kind is 'w' or 'i' or 'q' or 's' ? [] : [new Hole("#{", "}")],
        };
    }
}
