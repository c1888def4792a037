using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Sanitizing.Collecting;

namespace TypedContent.Compiler.Body.LeftOver;

/// <summary>A kind of syntax that other programs run or replace.</summary>
/// <param name="Name">Its description for people.</param>
/// <param name="FindingId">The finding that reports it.</param>
/// <param name="IsVisible">Whether it counts only if it appears in the published text, because in some places it has a meaning here too.</param>
internal sealed record Construct(string Name, string FindingId = FindingIds.LeftOverSyntax, bool IsVisible = false)
{
    /// <summary>Whether it is ordinary text in HTML.</summary>
    public bool IsOfMarkdown { get; init; }

    /// <summary>Suggests a replacement for the written text.</summary>
    public Func<string, string> Remedy { get; init; } = static _ => "";
}

/// <summary>
/// The kinds of leftover syntax, and how to recognize them. Every check is limited in length, and each construct begins in a way that prose does not.
/// </summary>
internal static class Constructs
{
    private const int Longest = 300;
    private const string NotRun = ", which TypedContent does not run";

    private static readonly Construct s_hugo = new("a Hugo shortcode" + NotRun);
    private static readonly Construct s_liquid = new("a Liquid, Nunjucks or Jinja tag" + NotRun);
    private static readonly Construct s_expression = new("a Liquid, Nunjucks or Handlebars expression" + NotRun);
    private static readonly Construct s_ejs = new("an EJS, ERB or Templater tag" + NotRun);
    private static readonly Construct s_kramdown = new("a kramdown attribute list" + NotRun, IsVisible: true);
    private static readonly Construct s_docfx = new("a docfx include" + NotRun);
    private static readonly Construct s_wordPress = new("a WordPress shortcode" + NotRun);
    private static readonly Construct s_bbCode = new("a BBCode tag" + NotRun);
    private static readonly Construct s_jsx = new("JSX" + NotRun);
    private static readonly Construct s_wiki = new("an Obsidian or wiki link, which TypedContent does not resolve");
    private static readonly Construct s_embed = new("an Obsidian embed, which TypedContent does not resolve");
    private static readonly Construct s_contents = new("a marker for a table of contents, which TypedContent does not add to the body");
    private static readonly Construct s_admonition = new("a Material for MkDocs admonition" + NotRun, IsVisible: true);
    private static readonly Construct s_footnote = new("a footnote whose text is not in the file", IsVisible: true);
    private static readonly Construct s_emphasis = new("the emphasis", FindingIds.UnclosedEmphasis, IsVisible: true) { IsOfMarkdown = true };
    private static readonly Construct s_link = new("the address", FindingIds.UnreadLink) { IsOfMarkdown = true, Remedy = UnreadLinks.Remedy };
    private static readonly Construct s_size = new("an Obsidian image size, which becomes part of the alternative text") { IsOfMarkdown = true };

    private static readonly HashSet<string> s_wordPressNames = new(
        "caption gallery embed audio video playlist sourcecode elementor-template contact-form-7 gravityform rev_slider".Split(' '), StringComparer.Ordinal);

    private static readonly string[] s_wordPressPrefixes = ["wp_", "vc_", "su_", "et_pb_", "fusion_", "fl_"];

    private static readonly HashSet<string> s_bbNames = new(
        "b i u s url img quote code color colour size list center left right spoiler youtube font".Split(' '), StringComparer.OrdinalIgnoreCase);

    // C++ attributes look like wiki links.
    private static readonly HashSet<string> s_cppAttributes = new(
        "nodiscard maybe_unused fallthrough likely unlikely noreturn deprecated no_unique_address carries_dependency assume".Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> s_starredWords = new(
        "kwargs args opts options params attrs attributes rest props data config kw extra values dict".Split(' '), StringComparer.Ordinal);

    /// <summary>Finds the construct that begins at a position.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="at">The position.</param>
    /// <param name="isLineStart">Whether a line begins there.</param>
    /// <param name="end">The end of the construct.</param>
    public static Construct? At(string text, int at, bool isLineStart, out int end)
    {
        end = at;
        var rest = text.AsSpan(at, Math.Min(Longest, text.Length - at));
        var line = rest.IndexOfAny('\n', '\r') is var length and >= 0 ? rest.Slice(0, length) : rest;
        if (line.IsEmpty)
        {
            return null;
        }

        var found = line[0] switch
        {
            '{' when !IsEscaped(text, at) => InBraces(text, at, line, out end),
            '[' when !IsEscaped(text, at) => InBrackets(text, at, line, isLineStart, out end),
            '<' => InAngles(line, at, out end),
            '!' when line.StartsWith("![".AsSpan()) && !IsEscaped(text, at) => InImage(line, at, out end),
            _ => null,
        };
        return found ?? (isLineStart ? OnLine(text, at, line, out end) : null);
    }

    private static Construct Ends(Construct construct, int place, out int end)
    {
        end = place;
        return construct;
    }

    private static Construct? InImage(ReadOnlySpan<char> line, int at, out int end)
    {
        end = at;
        var image = line.Slice(1);
        if (image.StartsWith("[[".AsSpan()))
        {
            return WikiEnd(image) is var wiki and > 0 ? Ends(s_embed, at + 1 + wiki, out end) : null;
        }

        if (UnreadLinks.EndOf(image) is var link and > 0)
        {
            return Ends(s_link, at + 1 + link, out end);
        }

        var close = image.IndexOf("](".AsSpan());
        var bar = close < 0 ? -1 : image.Slice(0, close).LastIndexOf('|');
        return bar >= 0 && close - bar > 1 && image.Slice(bar + 1, close - bar - 1).Trim("0123456789x".AsSpan()).IsEmpty
            ? Ends(s_size, at + 1 + close + 1, out end)
            : null;
    }

    private static Construct? InBraces(string text, int at, ReadOnlySpan<char> line, out int end)
    {
        end = at;
        if (line.Length < 3)
        {
            return null;
        }

        if (line[1] == '%' && FirstWord(line.Slice(2)) is var tag && (char.IsLetter(tag) || tag == '/') && line.IndexOf("%}".AsSpan()) is var close and > 0)
        {
            return Ends(s_liquid, at + close + 2, out end);
        }

        if (line[1] == ':')
        {
            var start = line.Slice(2).TrimStart();
            return !start.IsEmpty && (start[0] is '.' or '#' || char.IsLetter(start[0])) && line.IndexOf('}') is var brace and > 0
                ? Ends(s_kramdown, at + brace + 1, out end)
                : null;
        }

        if (line[1] != '{')
        {
            return null;
        }

        if (line[2] is '<' or '%')
        {
            var shut = line.IndexOf((line[2] == '<' ? ">}}" : "%}}").AsSpan());
            return shut > 0 ? Ends(s_hugo, at + shut + 3, out end) : null;
        }

        var before = at > 0 ? text[at - 1] : ' ';
        var expression = line.Slice(2).TrimStart("-~".AsSpan()).TrimStart().TrimStart("#/>@&^".AsSpan()).TrimStart();
        var stop = line.IndexOf("}}".AsSpan());
        return stop > 0
            && !(char.IsLetterOrDigit(before) || before is '_' or '}')
            && !expression.IsEmpty
            && (char.IsLetter(expression[0]) || expression[0] is '_' or '$')
            && line.Slice(2, stop - 2).IndexOfAny('{', '}') < 0
            ? Ends(s_expression, at + stop + 2, out end)
            : null;
    }

    private static char FirstWord(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("-+".AsSpan()).TrimStart();
        return text.IsEmpty ? ' ' : text[0];
    }

    private static Construct? InBrackets(string text, int at, ReadOnlySpan<char> line, bool isLineStart, out int end)
    {
        end = at;
        if (isLineStart && IsContentsMark(text, at, line))
        {
            return Ends(s_contents, at + line.TrimEnd().Length, out end);
        }

        if (line.Length > 2 && line[1] == '[' && WikiEnd(line) is var wiki and > 0)
        {
            return Ends(s_wiki, at + wiki, out end);
        }

        if (line.Length > 3 && line[1] == '!' && IsDocfx(line.Slice(2), out var opening))
        {
            return Ends(s_docfx, at + 2 + opening, out end);
        }

        var close = line.IndexOf(']');
        if (close < 2)
        {
            return null;
        }

        if (line[1] == '^')
        {
            // Only numbers: [^a-z] is a character class.
            return line.Slice(2, close - 2).Trim("0123456789".AsSpan()).IsEmpty && !(close + 1 < line.Length && line[close + 1] is ':' or '(')
                ? Ends(s_footnote, at + close + 1, out end)
                : null;
        }

        if (UnreadLinks.EndOf(line) is var link and > 0)
        {
            return Ends(s_link, at + link, out end);
        }

        if (close + 1 < line.Length && line[close + 1] is '(' or '[' or ':')
        {
            return null;
        }

        return InShortcode(line.Slice(1, close - 1)) is { } shortcode ? Ends(shortcode, at + close + 1, out end) : null;
    }

    private static Construct? InShortcode(ReadOnlySpan<char> inner)
    {
        var isEnd = inner[0] == '/';
        var word = isEnd ? inner.Slice(1) : inner;
        var length = 0;
        while (length < word.Length && (char.IsLetterOrDigit(word[length]) || word[length] is '_' or '-'))
        {
            length++;
        }

        var name = word.Slice(0, length).ToString();
        var isWhole = length == word.Length || word[length] is ' ' or '\t' or '=' or '/';
        if (!isWhole || length == 0)
        {
            return null;
        }

        if (length < word.Length && word[length] == '='
            ? false
            : s_wordPressNames.Contains(name) || Array.Exists(s_wordPressPrefixes, p => name.StartsWith(p, StringComparison.Ordinal)))
        {
            return s_wordPress;
        }

        // An opening tag may be the writer's own brackets; [/b] and [url=…] are not.
        return s_bbNames.Contains(name) && ((isEnd && length == word.Length) || (length < word.Length && word[length] == '=')) ? s_bbCode : null;
    }

    private static bool IsDocfx(ReadOnlySpan<char> text, out int opening)
    {
        opening = 0;
        while (opening < text.Length && (char.IsLetter(text[opening]) || text[opening] == '-'))
        {
            opening++;
        }

        var name = text.Slice(0, opening).ToString().ToLowerInvariant();
        var rest = text.Slice(opening).TrimStart();
        if (!(name is "include" or "code" or "video" || name.StartsWith("code-", StringComparison.Ordinal)) || rest.IsEmpty)
        {
            return false;
        }

        opening = text.Length - rest.Length + (rest[0] == '[' ? 1 : rest.IndexOf(':') + 1);
        return rest[0] == '['
            || rest.StartsWith("http:".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https:".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsContentsMark(string text, int at, ReadOnlySpan<char> line)
    {
        var whole = text.AsSpan(at, line.Length);
        return line.Length < Longest && BlankText.IsContentsMark(whole);
    }

    // [[Page]], [[Page|words]], [[Page#place]]; not [[1, 2], [3, 4]], [[ -f file ]], [[nodiscard]] or [[text]](address).
    private static int WikiEnd(ReadOnlySpan<char> line)
    {
        var close = line.IndexOf("]]".AsSpan());
        if (close < 3)
        {
            return 0;
        }

        var inner = line.Slice(2, close - 2);
        var after = close + 2 < line.Length ? line[close + 2] : ' ';
        var isNumbers = inner.Trim("0123456789.,;+-* ".AsSpan()).IsEmpty;
        return inner.IndexOfAny('[', ']') >= 0
            || char.IsWhiteSpace(inner[0])
            || inner[0] is '-' or '"' or '\'' or '^' or ':' or '\\'
            || isNumbers
            || after is '(' or '[' or ':' or ']'
            || inner.IndexOf("::".AsSpan()) >= 0 || inner.IndexOfAny('=', '<', '{') >= 0 || s_cppAttributes.Contains(Before(inner, '('))
            ? 0
            : close + 2;
    }

    private static string Before(ReadOnlySpan<char> text, char mark) => (text.IndexOf(mark) is var end and >= 0 ? text.Slice(0, end) : text).ToString();

    private static Construct? InAngles(ReadOnlySpan<char> line, int at, out int end)
    {
        end = at;
        if (line.Length > 2 && line[1] == '%' && line.IndexOf("%>".AsSpan()) is var close and > 0)
        {
            return Ends(s_ejs, at + close + 2, out end);
        }

        if (line.Length < 4 || line[1] is not (>= 'A' and <= 'Z'))
        {
            return null;
        }

        var name = 1;
        while (name < line.Length && (char.IsLetter(line[name]) || line[name] == '.'))
        {
            name++;
        }

        var value = line.IndexOf("={".AsSpan());
        return name < line.Length && char.IsWhiteSpace(line[name]) && value > 0 && line.Slice(1, value).IndexOfAny('<', '>') < 0
            ? Ends(s_jsx, at + value + 2, out end)
            : null;
    }

    private static Construct? OnLine(string text, int at, ReadOnlySpan<char> line, out int end)
    {
        end = at;
        var content = line.TrimStart();
        var indent = line.Length - content.Length;
        if (content.IsEmpty)
        {
            return null;
        }

        switch (content[0])
        {
            case 'i' or 'e' when indent == 0 && EsmEnd(line) is var esm and > 0:
                return Ends(s_jsx, at + esm, out end);
            case '!' or '?' when indent < 4 && IsAdmonition(text, at + line.Length, content):
                return Ends(s_admonition, at + line.TrimEnd().Length, out end);
            case '@' or '$' or '{' when IsContentsMark(text, at, line):
                return Ends(s_contents, at + line.TrimEnd().Length, out end);
            default:
                return EmphasisEnd(text, at, content) is var emphasis and > 0 ? Ends(s_emphasis, at + indent + emphasis, out end) : null;
        }
    }

    private static int EsmEnd(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("export ".AsSpan()))
        {
            var rest = line.Slice(7).TrimStart();
            foreach (var word in new[] { "default ", "const ", "function " })
            {
                if (rest.StartsWith(word.AsSpan()))
                {
                    return line.Length - rest.Length + word.Length;
                }
            }
        }

        var from = line.StartsWith("import ".AsSpan()) ? line.IndexOf(" from ".AsSpan()) : -1;
        var path = from < 0 ? default : line.Slice(from + 6).TrimStart();
        return !path.IsEmpty && path[0] is '"' or '\'' ? line.Length - path.Length + 1 : 0;
    }

    // !!! note "Title", with indented text below it.
    private static bool IsAdmonition(string text, int lineEnd, ReadOnlySpan<char> content)
    {
        var mark = content.StartsWith("!!!".AsSpan()) || content.StartsWith("???".AsSpan());
        var rest = mark ? content.Slice(3).TrimStart('+').TrimEnd() : default;
        if (rest.Length < 2 || rest[0] != ' ' || rest[1] is not (>= 'a' and <= 'z'))
        {
            return false;
        }

        var next = text.AsSpan(lineEnd).TrimStart("\r\n".AsSpan());
        var quote = rest.IndexOf('"');
        var words = (quote < 0 ? rest : rest.Slice(0, quote)).Trim().ToString().Split(' ');
        return words.Length <= 3 && (quote > 0 ? rest[rest.Length - 1] == '"' : next.StartsWith("    ".AsSpan()) || next.StartsWith("\t".AsSpan()));
    }

    /// <summary>
    /// The end of an unclosed <c>**</c> at the start of a one-line block; 0 if there is none. Elsewhere, a single <c>**</c> is often intended.
    /// </summary>
    private static int EmphasisEnd(string text, int at, ReadOnlySpan<char> content)
    {
        if (at > 1 && !IsBlankLineBefore(text, at))
        {
            return 0;
        }

        var words = content.TrimStart("#>-+ ".AsSpan());
        if (!words.StartsWith("**".AsSpan()) || words.Length < 5 || words[2] is '*' || char.IsWhiteSpace(words[2]) || char.IsPunctuation(words[2]))
        {
            return 0;
        }

        var start = at + (text.AsSpan(at).IndexOf("**".AsSpan()));
        var paragraph = text.AsSpan(start);
        var blank = IndexOfBlankLine(paragraph);
        paragraph = blank < 0 ? paragraph : paragraph.Slice(0, blank);
        var word = 2;
        while (word < words.Length && (char.IsLetterOrDigit(words[word]) || words[word] == '_'))
        {
            word++;
        }

        return paragraph.Slice(2).IndexOf('*') >= 0 || paragraph.IndexOf("__".AsSpan()) >= 0 || s_starredWords.Contains(words.Slice(2, word - 2).ToString())
            ? 0
            : content.Length - words.Length + Math.Max(word, 3);
    }

    private static bool IsBlankLineBefore(string text, int at)
    {
        for (var i = at - 2; i >= 0; i--)
        {
            if (text[i] == '\n')
            {
                return true;
            }

            if (!char.IsWhiteSpace(text[i]))
            {
                // After a front matter fence, or after a heading or list item on the previous line.
                return text[i] is '-' or '+';
            }
        }

        return true;
    }

    private static int IndexOfBlankLine(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n')
            {
                continue;
            }

            var next = i + 1;
            while (next < text.Length && text[next] is ' ' or '\t' or '\r')
            {
                next++;
            }

            if (next == text.Length || text[next] == '\n')
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsEscaped(string text, int at) => at > 0 && text[at - 1] == '\\';
}
