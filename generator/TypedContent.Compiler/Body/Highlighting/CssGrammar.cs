using ColorCode.Common;
using TypedContent.Compiler.Sanitizing.Collecting;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>
/// CSS. The library's one rule for all of it takes seconds over text that is not quite CSS. Here a statement is read from its beginning to its
/// <c>{</c>, <c>;</c> or <c>}</c>, and whatever it turns out to be it is passed over whole: no part of it is read as the beginning of another.
/// </summary>
internal static class CssGrammar
{
    // Both end with the line where they are not closed.
    private const string Quoted = @"""(?:[^""\\\n]|\\.)*""?|'(?:[^'\\\n]|\\.)*'?";

    // What is in brackets may hold a ';' or a ',': url(data:…;base64,…), :is(a, b).
    private const string Bracketed = @"\((?:[^\(\)""'{}\n]*\))?";
    private const string Word = @"[^;{}""'/\(,]+|" + Quoted + "|" + Bracketed + @"|/(?!\*)";
    private const string Piece = @"[^\s;{}""'/\(]+|(?>\s+)(?![;}]|/\*|\z)|" + Quoted + "|" + Bracketed + @"|/(?!\*)";

    public static Grammar Css { get; } = new(
        "css",
        [
            Grammar.Rule(Grammars.BlockComment, ScopeName.Comment),
            Grammar.Rule($@"(@[\w-]+)(?>(?:{Piece})*)", ScopeName.Keyword),
            Grammar.Rule($@"(?![\s,])(?>(?:((?>(?:{Word})+))(?:,\s*)?)+)(?=\{{)", ScopeName.CssSelector),
            Grammar.Rule($@"((?>[\w-]+))\s*:\s*((?>(?:{Piece})*))", ScopeName.CssPropertyName, ScopeName.CssPropertyValue),
            Grammar.Rule($@"(?!\s)((?>(?:{Piece})+))", ScopeName.PlainText),
        ]);
}
