using ColorCode;
using ColorCode.Common;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>
/// Bash, Go, Rust and YAML, which the library lacks, and CSS, HTML, JSON and XML, whose own rules take seconds over what is not quite theirs,
/// as rules for it. The first group of each rule is what is marked; a '(' that opens none is escaped even among characters, for the library
/// counts them. No rule has two ways to match one text. What is not closed is not tried again from within, and what looks behind does so where
/// it has seen its beginning: the time grows with the text and no faster.
/// </summary>
internal static class Grammars
{
    /// <summary>To the end where it is not closed, or each that follows would be tried to the end as well.</summary>
    public const string BlockComment = @"(/\*(?>[^*]*(?:\*(?!/)[^*]*)*)(?:\*/)?)";

    private const string Number = @"\b(0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|[0-9][0-9_]*(?:\.[0-9][0-9_]*)?(?:[eE][+-]?[0-9]+)?(?:[iuf](?:8|16|32"
        + @"|64|128|size))?)\b";
    private const string Quoted = @"(?<!\\)(""(?:[^""\\\n]|\\.)*"")";
    private const string QuotedLines = @"(?<!\\)(""(?>[^""\\]*(?:\\[\s\S][^""\\]*)*)"")";
    private const string LineComment = @"(//[^\r\n]*)";

    private static readonly Grammar s_bash = new(
        "bash",
        (@"(?<=^|\s|;)(\#[^\r\n]*)", ScopeName.Comment),
        (@"('[^']*')", ScopeName.String),
        (QuotedLines, ScopeName.String),
        (@"(\$(?:[A-Za-z_][A-Za-z0-9_]*|[0-9@\#?$!*-]|\{[^}\n]*\}))", ScopeClasses.Variable),
        (@"(?<![\w./-])(if|then|else|elif|fi|for|while|until|in|do|done|case|esac|function|select|return|exit|break|continue|local|export|readonly|declare"
            + @"|set|unset|shift|trap|source)(?![\w./=-])", ScopeName.Keyword),
        (@"(?<![\w./-])(alias|awk|cat|cd|chmod|chown|cp|curl|cut|dotnet|echo|eval|exec|find|git|grep|head|kill|ln|ls|mkdir|mv|printf|pwd|read|rm|sed|sort"
            + @"|sudo|tail|tar|test|touch|tr|uniq|wc|wget|xargs)(?![\w./=-])", ScopeName.BuiltinFunction),
        (@"(?<=\s)(--?[A-Za-z][\w-]*)", ScopeName.PowerShellParameter));

    private static readonly Grammar s_go = new(
        "go",
        (LineComment, ScopeName.Comment),
        (BlockComment, ScopeName.Comment),
        (@"(`[^`]*`)", ScopeName.String),
        (Quoted, ScopeName.String),
        (@"('(?:[^'\\\n]|\\[^\n][^'\n]{0,8})')", ScopeName.String),
        (@"\b(break|case|chan|const|continue|default|defer|else|fallthrough|for|func|go|goto|if|import|interface|map|package|range|return|select|struct"
            + @"|switch|type|var)\b", ScopeName.Keyword),
        (@"\b(any|bool|byte|comparable|complex64|complex128|error|float32|float64|int|int8|int16|int32|int64|rune|string|uint|uint8|uint16|uint32|uint64"
            + @"|uintptr)\b", ScopeName.Type),
        (@"\b(true|false|nil|iota)\b", ScopeName.BuiltinValue),
        (@"\b(append|cap|clear|close|complex|copy|delete|imag|len|make|max|min|new|panic|print|println|real|recover)(?=\()", ScopeName.BuiltinFunction),
        (Number, ScopeName.Number));

    // With the comments of JSONC, and with the names and the quotes of JSON5.
    private static readonly Grammar s_json = new(
        "json",
        (LineComment, ScopeName.Comment),
        (BlockComment, ScopeName.Comment),
        (@"(?<!\\)(""(?:[^""\\\r\n]|\\.)*"")(?=\s*:)", ScopeName.JsonKey),
        (@"(?<!\\)('(?:[^'\\\r\n]|\\.)*')(?=\s*:)", ScopeName.JsonKey),
        (@"(?<![\w$])((?>[A-Za-z_$][\w$]*))(?=\s*:)", ScopeName.JsonKey),
        (@"(?<!\\)(""(?:[^""\\\r\n]|\\.)*"")", ScopeName.JsonString),
        (@"(?<!\\)('(?:[^'\\\r\n]|\\.)*')", ScopeName.JsonString),
        (@"(?<![\w$])(true|false|null)(?![\w$])", ScopeName.JsonConst),
        (@"(?<![\w$.+-])([+-]?(?:0[xX][0-9A-Fa-f]+|[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|\.[0-9]+(?:[eE][+-]?[0-9]+)?|Infinity"
            + @"|NaN))(?![\w$])", ScopeName.JsonNumber));

    private static readonly Grammar s_rust = new(
        "rust",
        (LineComment, ScopeName.Comment),
        (BlockComment, ScopeName.Comment),
        (@"(\#!?\[[^\]\n]*\])", ScopeName.Attribute),
        (@"\b(r\#""[^""]*""\#)", ScopeName.String),
        (QuotedLines, ScopeName.String),
        (@"('(?:[^'\\\n]|\\[^\n][^'\n]{0,10})')", ScopeName.String),
        (@"\b(as|async|await|break|const|continue|crate|dyn|else|enum|extern|fn|for|if|impl|in|let|loop|match|mod|move|mut|pub|ref|return|self|Self|static"
            + @"|struct|super|trait|type|unsafe|use|where|while)\b", ScopeName.Keyword),
        (@"\b(bool|char|f32|f64|i8|i16|i32|i64|i128|isize|str|u8|u16|u32|u64|u128|usize|Box|HashMap|Option|Rc|Arc|Result|String|Vec)\b", ScopeName.Type),
        (@"\b(true|false|None|Some|Ok|Err)\b", ScopeName.BuiltinValue),
        (@"\b([a-z_][a-z0-9_]*!)(?=[\(\[{ ])", ScopeName.BuiltinFunction),
        (Number, ScopeName.Number));

    private static readonly Grammar s_yaml = new(
        "yaml",
        (@"(?<=^|[ \t])(\#[^\r\n]*)", ScopeName.Comment),
        (@"^(---|\.\.\.)[ \t]*\r?$", ScopeName.Attribute),
        (@"(?=[^\s:\#\-\[\]{},&*!|>%@`])(?<=^[ \t]*(?:-[ \t]+)*)([^\s:\#\-\[\]{},&*!|>'""%@`][^\r\n:\#]*|""[^""\r\n]*""|'[^'\r\n]*')(?=:(?:[ \t]"
            + @"|\r?$))", ScopeName.JsonKey),
        (QuotedLines, ScopeName.String),
        (@"('[^'\r\n]*')", ScopeName.String),
        (@"(?<=[ \t\[,{])([&*][\w-]+)", ScopeClasses.Variable),
        (@"(?<=[ \t])(!!?[\w/.-]+)", ScopeName.Type),
        (@"(?=[tfnyo~])(?<=[:,\[-][ \t]+)(true|false|null|yes|no|on|off|~)(?=[ \t]*(?:\r?$|[,\]}]))", ScopeName.BuiltinValue),
        (@"(?=[0-9+-])(?<=[:,\[-][ \t]+)([+-]?[0-9][0-9_]*(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?=[ \t]*(?:\r?$|[,\]}]))", ScopeName.Number));

    public static IReadOnlyList<ILanguage> All { get; } = [s_bash, CssGrammar.Css, s_go, MarkupGrammars.Html, s_json, s_rust, MarkupGrammars.Xml, s_yaml];
}
