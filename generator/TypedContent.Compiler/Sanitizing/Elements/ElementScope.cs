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

    /// <summary>Stands beside what the article says: an alert, a caption, a list of contents.</summary>
    Aside = 512,

    /// <summary>The title of such a thing, which is never an excerpt.</summary>
    AsideTitle = 1024,
}
