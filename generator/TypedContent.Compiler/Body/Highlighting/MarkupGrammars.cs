using ColorCode.Common;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>
/// HTML and XML. The library's rules let a quoted value run over other quotes, and so try every way to cut the attributes of a tag that is not
/// closed: their number doubles with each.
/// </summary>
internal static class MarkupGrammars
{
    private const string Comment = "(<!--(?>[^-]*(?:-(?!->)[^-]*)*)(?:-->)?)";
    private const string Doctype = @"(?i)<!(doctype)(?>(?:\s+(?:([\w.:-]+)|(""[^""<>]*""|'[^'<>]*')))*)\s*>";
    private const string Entity = @"(&\#?[A-Za-z0-9]+;)";

    // With the quotes that Razor allows within a value: "@(a ? "b" : "c")", "@Assets["site.css"]".
    private const string DoubleQuoted = @"""(?>(?:[^""\n@]|@[\w.!?]*(?:\((?:[^\(\)\n]|\([^\(\)\n]*\))*\)|\[[^\]\[\n]*\])?)*)""";

    // As HTML has names, which are also Vue's and Razor's: @click, :key, v-on:input.
    private const string HtmlAttributes = @"(?>(?:\s+((?>[^\s""'<>/=]+))(?:\s*=\s*(" + DoubleQuoted + @"|'[^'\n]*'|[^\s""'<>=`]+))?)*)\s*";
    private const string XmlAttributes = @"(?>(?:\s+((?>[\w.:-]+))(?:\s*=\s*(""[^""\n]*""|'[^'\n]*'))?)*)\s*";

    public static Grammar Html { get; } = new(
        "html",
        [
            Grammar.Rule(Comment, ScopeName.HtmlComment),
            Grammar.Rule(Doctype, ScopeName.HtmlElementName, ScopeName.HtmlAttributeName, ScopeName.HtmlAttributeValue),
            Grammar.Rule(
                $@"(?i)<(script){HtmlAttributes}>((?>[^<]*(?:<(?!/script)[^<]*)*))</(script)\s*>",
                ScopeName.HtmlElementName,
                ScopeName.HtmlAttributeName,
                ScopeName.HtmlAttributeValue,
                ScopeName.LanguagePrefix + LanguageId.JavaScript,
                ScopeName.HtmlElementName),
            Grammar.Rule(
                $"</?((?>[A-Za-z][\\w.:-]*)){HtmlAttributes}/?>", ScopeName.HtmlElementName, ScopeName.HtmlAttributeName, ScopeName.HtmlAttributeValue),
            Grammar.Rule(Entity, ScopeName.HtmlEntity),
        ]);

    public static Grammar Xml { get; } = new(
        "xml",
        [
            Grammar.Rule(Comment, ScopeName.XmlComment),
            Grammar.Rule(Doctype, ScopeName.XmlName, ScopeName.XmlAttribute, ScopeName.XmlAttributeValue),
            Grammar.Rule($@"<\?((?>[\w.:-]+)){XmlAttributes}\?>", ScopeName.XmlName, ScopeName.XmlAttribute, ScopeName.XmlAttributeValue),
            Grammar.Rule($"</?((?>[\\w.:-]+)){XmlAttributes}/?>", ScopeName.XmlName, ScopeName.XmlAttribute, ScopeName.XmlAttributeValue),
            Grammar.Rule(Entity, ScopeName.XmlAttribute),
            Grammar.Rule(@"<!\[CDATA\[((?>[^\]]*(?:\](?!\]>)[^\]]*)*))(?:\]\]>)?", ScopeName.XmlCDataSection),
        ]);
}
