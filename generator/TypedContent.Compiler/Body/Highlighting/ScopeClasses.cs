using ColorCode.Common;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>The class of each kind of word, behind <c>hljs-</c>: highlight.js's names, for which there are style sheets by the hundred.</summary>
internal static class ScopeClasses
{
    private static readonly Dictionary<string, string> s_classes = new(StringComparer.Ordinal)
    {
        [ScopeName.Attribute] = "meta",
        [ScopeName.BuiltinFunction] = "built_in",
        [ScopeName.BuiltinValue] = "literal",
        [ScopeName.ClassName] = "title",
        [ScopeName.Comment] = "comment",
        [ScopeName.Constructor] = "title",
        [ScopeName.ControlKeyword] = "keyword",
        [ScopeName.CssPropertyName] = "attribute",
        [ScopeName.CssPropertyValue] = "string",
        [ScopeName.CssSelector] = "selector-tag",
        [ScopeName.HtmlAttributeName] = "attr",
        [ScopeName.HtmlAttributeValue] = "string",
        [ScopeName.HtmlComment] = "comment",
        [ScopeName.HtmlElementName] = "name",
        [ScopeName.HtmlEntity] = "symbol",
        [ScopeName.HtmlServerSideScript] = "meta",
        [ScopeName.Intrinsic] = "built_in",
        [ScopeName.JsonConst] = "literal",
        [ScopeName.JsonKey] = "attr",
        [ScopeName.JsonNumber] = "number",
        [ScopeName.JsonString] = "string",
        [ScopeName.Keyword] = "keyword",
        [ScopeName.MarkdownBold] = "strong",
        [ScopeName.MarkdownCode] = "code",
        [ScopeName.MarkdownEmph] = "emphasis",
        [ScopeName.MarkdownHeader] = "section",
        [ScopeName.MarkdownListItem] = "bullet",
        [ScopeName.Number] = "number",
        [ScopeName.PowerShellAttribute] = "meta",
        [ScopeName.PowerShellCommand] = "built_in",
        [ScopeName.PowerShellParameter] = "attr",
        [ScopeName.PowerShellType] = "type",
        [ScopeName.PowerShellVariable] = "variable",
        [ScopeName.Predefined] = "built_in",
        [ScopeName.PreprocessorKeyword] = "meta",
        [ScopeName.PseudoKeyword] = "keyword",
        [ScopeName.SpecialCharacter] = "symbol",
        [ScopeName.SqlSystemFunction] = "built_in",
        [ScopeName.String] = "string",
        [ScopeName.StringCSharpVerbatim] = "string",
        [ScopeName.StringEscape] = "string",
        [ScopeName.Type] = "type",
        [ScopeName.TypeVariable] = "type",
        [ScopeName.XmlAttribute] = "attr",
        [ScopeName.XmlAttributeQuotes] = "string",
        [ScopeName.XmlAttributeValue] = "string",
        [ScopeName.XmlCDataSection] = "string",
        [ScopeName.XmlComment] = "comment",
        [ScopeName.XmlDocComment] = "comment",
        [ScopeName.XmlDocTag] = "doctag",
        [ScopeName.XmlName] = "name",
        [Variable] = "variable",
    };

    /// <summary>A kind of word that the library has no name for.</summary>
    public const string Variable = "Variable";

    /// <returns>Null for what is not marked: operators, brackets and delimiters.</returns>
    public static string? Find(string scope) => s_classes.TryGetValue(scope, out var name) ? name : null;
}
