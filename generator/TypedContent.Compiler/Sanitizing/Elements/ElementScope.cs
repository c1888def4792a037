namespace TypedContent.Compiler.Sanitizing.Elements;

/// <summary>The context that applies to everything inside an element.</summary>
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

    /// <summary>Text only: a MathML annotation.</summary>
    TextOnly = 64,
    Paragraph = 128,
    Form = 256,

    /// <summary>
    /// Directly in a list, or in a <c>div</c> directly in a list. An item is allowed here, because a parser will not close an item of the page around it.
    /// </summary>
    List = 8192,

    /// <summary>The same for a description list.</summary>
    DefinitionList = 16384,

    /// <summary>Flags that apply only to the children of an element, and to those of a <c>div</c> in it.</summary>
    OfChildren = List | DefinitionList,

    /// <summary>In supplementary text: an alert, a caption, a table of contents.</summary>
    Aside = 512,

    /// <summary>In the title of supplementary text, which never becomes the excerpt.</summary>
    AsideTitle = 1024,
    Svg = 2048,

    /// <summary>In an SVG element that another element can refer to.</summary>
    SvgNamed = 4096,
}
