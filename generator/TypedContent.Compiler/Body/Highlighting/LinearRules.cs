using ColorCode;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>
/// The library's rules that take seconds, or minutes, over text made for it, or over a comment or a string that is not closed, and what stands
/// in for each: it finds the same in what is well formed, with the same groups, in time that grows with the text and no faster.
/// A comment or a fence that is not closed goes to the end. A string cannot begin behind a backslash: so one that is not closed, of a
/// line, is tried once, and not again from each of its escaped quotes.
/// </summary>
internal static class LinearRules
{
    private const string DoubleQuoted = @"(?<!\\)""(?>[^""\\\n]*(?:\\.[^""\\\n]*)*)""";
    private const string SingleQuoted = @"(?<!\\)'(?>[^'\\\n]*(?:\\.[^'\\\n]*)*)'";
    private const string Number = @"\b[0-9.]+(?:e-*[0-9.]+)?\b";
    private const string Verbatim = @"@""(?>[^""]*(?:""""[^""]*)*)""";

    private static readonly Dictionary<string, string> s_rules = new(StringComparer.Ordinal)
    {
        // C and what descends from it
        [@"/\*([^*]|[\r\n]|(\*+([^*/]|[\r\n])))*\*+/"] = Grammars.BlockComment,
        [@"(?s)/\*.*?\*/"] = Grammars.BlockComment,
        [@"'[^\n]*?(?<!\\)'"] = SingleQuoted,
        [@"""[^\n]*?(?<!\\)"""] = DoubleQuoted,
        [@"(?s)(""[^\n]*?(?<!\\)"")"] = DoubleQuoted,
        [@"(?s)@""(?:""""|.)*?""(?!"")"] = Verbatim,
        [@"\[(assembly|module|type|return|param|method|field|property|event):[^\]""]*(""[^\n]*?(?<!\\)"")?[^\]]*\]"] =
            @"\[(assembly|module|type|return|param|method|field|property|event):(?>[^\]""]*)(" + DoubleQuoted + @")?(?>[^\]]*)\]",
        [@"^\s*(\#define|\#elif|\#else|\#endif|\#endregion|\#error|\#if|\#line|\#pragma|\#region|\#undef|\#warning).*?$"] =
            @"^[^\S\n]*(\#define|\#elif|\#else|\#endif|\#endregion|\#error|\#if|\#line|\#pragma|\#region|\#undef|\#warning).*?$",

        // F#, where (*) is an operator
        [@"\(\*([^*]|[\r\n]|(\*+([^*)]|[\r\n])))*\*+\)"] = @"\(\*(?!\))(?>[^*]*(?:\*(?!\))[^*]*)*)(?:\*\))?",
        [@"(?s)""""""(?:""""|.)*?""""""(?!"")"] = @"(?s)"""""".*?""""""(?!"")",
        [@"^\s*(\#else|\#endif|\#if).*?$"] = @"^[^\S\n]*(\#else|\#endif|\#if).*?$",

        // PowerShell
        [@"(?s)(<\#.*?\#>)"] = @"(<\#(?>[^\#]*(?:\#(?!>)[^\#]*)*)(?:\#>)?)",
        [@"(?s)(""[^\n]*?(?<!`)"")"] = @"(?<!`)""(?>[^""`\n]*(?:`.[^""`\n]*)*)""",
        [@"(?s)@"".*?""@"] = @"@""[^\S\n]*\n(?>[^""]*(?:""(?!@)[^""]*)*)""@",

        // Python and MATLAB. What stands before a text of several lines is looked at where there is one.
        [@"(?<=:\s*)(""{3})([^""]+)(""{3})"] = @"(?=""{3})(?<=:\s*)(""{3})([^""]+)(""{3})",
        [@"(?<=:\s*)('{3})([^']+)('{3})"] = @"(?='{3})(?<=:\s*)('{3})([^']+)('{3})",
        [@"(?<==\s*f*b*r*u*)(""{3})([^""]+)(""{3})"] = @"(?=""{3})(?<==\s*f*b*r*u*)(""{3})([^""]+)(""{3})",
        [@"(?<==\s*f*b*r*u*)('{3})([^']+)('{3})"] = @"(?='{3})(?<==\s*f*b*r*u*)('{3})([^']+)('{3})",
        [@"\b([0-9.]|[0-9.]+(e-*)(?=[0-9]))+?\b"] = Number,

        // Markdown
        [@"^([ ]{4}(?![ ])(?:.|\r?\n[ ]{4})*)|^(```+[ \t]*\w*)((?:[ \t\r\n]|.)*?)(^```+)[ \t]*\r?$"] =
            @"^([ ]{4}(?![ ])(?:.|\n[ ]{4})*)|^((?>```+[ \t]*\w*))((?>.*(?:\n(?!```+[ \t]*\r?$).*)*))(?:\n(```+)[ \t]*\r?$)?",
        [@"^\s*((-\s*){3}|(\*\s*){3}|(=\s*){3})[ \t\-\*=]*\r?$"] = @"^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:=[ \t]*){3,})\r?$",
        [@"\!?\[\!?\[([^\]\n]+)\][ \t]*(\([^\)\n]*\)|\[[^\]\n]*\])\][ \t]*(\([^\)\n]*\)|\[[^\]\n]*\])|\!?\[([^\]\n]+)\][ \t]*(\([^\)\n]*\)|\[[^\]\n]*\])"] =
            @"\!?\[\!?\[([^\]\[\n]+)\][ \t]*(\([^\)\n]*\)|\[[^\]\[\n]*\])\][ \t]*(\([^\)\n]*\)|\[[^\]\[\n]*\])"
                + @"|\!?\[([^\]\[\n]+)\][ \t]*(\([^\)\n]*\)|\[[^\]\[\n]*\])",
        [@"\*(?!\*)([^\*\n]|\*\w)+?\*(?!\w)|\*\*([^\*\n]|\*(?!\*))+?\*\*"] =
            @"(?<!\w)\*(?!\*)(?>(?:[^*\n]|(?<=\w)\*(?=\w))+)\*(?!\w)|\*\*(?>(?:[^*\n]|\*(?!\*))+)\*\*",
        [@"_([^_\n]|_\w)+?_(?!\w)|__([^_\n]|_(?=[\w_]))+?__(?!\w)"] =
            @"(?<!\w)_(?!_)(?>(?:[^_\n]|(?<=\w)_(?=\w))+)_(?!\w)|(?<!\w)__(?>(?:[^_\n]|(?!__(?!\w))(?<=\w)_(?=\w))+)__(?!\w)",
        [@"</?\w.*?>"] = @"</?\w[^<>\n]*>",
    };

    /// <summary>Those that are replaced but are in no language of the library: none, unless another version of it words them otherwise.</summary>
    public static IEnumerable<string> Unknown => s_rules.Keys.Except(ColorCode.Languages.All.SelectMany(language => language.Rules).Select(rule => rule.Regex));

    public static ILanguage In(ILanguage language) => new Grammar(language.Id, [.. language.Rules.Select(Replace)]);

    private static LanguageRule Replace(LanguageRule rule) => s_rules.TryGetValue(rule.Regex, out var linear) ? new LanguageRule(linear, rule.Captures) : rule;
}
