namespace TypedContent.Compiler.Sanitizing.Elements;

/// <summary>What applies to everything inside of an element.</summary>
[Flags]
internal enum ElementScope
{
    None = 0,
    Preformatted = 1,
    Link = 2,
    Math = 4,
    Silent = 8,
    Heading = 16,
    Select = 32,

    /// <summary>Only text: an annotation of MathML.</summary>
    TextOnly = 64,
    Paragraph = 128,
    Form = 256,

    /// <summary>Directly in a list, or in a <c>div</c> that is: an item belongs here, and a parser closes no item of the page's for it.</summary>
    List = 8192,

    /// <summary>The same of a list of definitions.</summary>
    DefinitionList = 16384,

    /// <summary>What holds for the children of an element only, and for those of a <c>div</c> in it.</summary>
    OfChildren = List | DefinitionList,

    /// <summary>Stands beside what the article says: an alert, a caption, a list of contents.</summary>
    Aside = 512,

    /// <summary>The title of such a thing, which is never an excerpt.</summary>
    AsideTitle = 1024,
    Svg = 2048,

    /// <summary>Within an element of SVG that something else may use.</summary>
    SvgNamed = 4096,
}
