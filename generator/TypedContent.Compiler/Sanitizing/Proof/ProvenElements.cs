namespace TypedContent.Compiler.Sanitizing.Proof;

/// <summary>How a parser's tree construction treats an element, as far as <see cref="FixedPointProof"/> needs it.</summary>
internal enum ElementKind
{
    /// <summary>The body itself.</summary>
    Root,

    /// <summary>No parser rule names it, or none that matters for nested tags.</summary>
    Phrasing,

    /// <summary>Kept in the list of active formatting elements.</summary>
    Formatting,

    /// <summary>The same, and it ends another element of its kind.</summary>
    Link,

    /// <summary>Ends a paragraph.</summary>
    Block,
    Paragraph,

    /// <summary>Ends a paragraph, and another heading around it.</summary>
    Heading,

    /// <summary>Ends a paragraph, and a line end at its beginning is dropped.</summary>
    Preformatted,
    List,
    Item,
    DefinitionList,
    Definition,
    Table,
    Caption,
    ColumnGroup,
    Column,
    Section,
    Row,
    Cell,

    /// <summary>Has no content: a line break.</summary>
    Break,
    Image,
    CheckBox,

    /// <summary>Has no content, and ends a paragraph.</summary>
    Rule,
}

/// <summary>
/// The elements that <see cref="FixedPointProof"/> knows. It cannot prove anything about the others (raw text, forms, media, SVG and MathML, ruby, custom
/// elements).
/// </summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">How a parser treats it.</param>
internal sealed record ProvenElement(string Name, ElementKind Kind)
{
    private static readonly (ElementKind Kind, string Names)[] s_kinds =
    [
        (ElementKind.Phrasing, "abbr bdi bdo cite data del dfn ins kbd mark q samp span sub sup time var"),
        (ElementKind.Formatting, "b code em i s small strong u"),
        (ElementKind.Link, "a"),
        (ElementKind.Block, "address article aside blockquote details div figcaption figure footer header main nav section summary"),
        (ElementKind.Paragraph, "p"),
        (ElementKind.Heading, "h1 h2 h3 h4 h5 h6"),
        (ElementKind.Preformatted, "pre"),
        (ElementKind.List, "ol ul"),
        (ElementKind.Item, "li"),
        (ElementKind.DefinitionList, "dl"),
        (ElementKind.Definition, "dt dd"),
        (ElementKind.Table, "table"),
        (ElementKind.Caption, "caption"),
        (ElementKind.ColumnGroup, "colgroup"),
        (ElementKind.Column, "col"),
        (ElementKind.Section, "thead tbody tfoot"),
        (ElementKind.Row, "tr"),
        (ElementKind.Cell, "td th"),
        (ElementKind.Break, "br wbr"),
        (ElementKind.Image, "img"),
        (ElementKind.CheckBox, "input"),
        (ElementKind.Rule, "hr"),
    ];

    private static readonly Dictionary<ulong, ProvenElement> s_byName = s_kinds
        .SelectMany(row => row.Names.Split(' '), (row, name) => new ProvenElement(name, row.Kind))
        .ToDictionary(element => ShortName.Of(element.Name.AsSpan()));

    public static ProvenElement Root { get; } = new("", ElementKind.Root);

    /// <summary>Whether it has no end tag.</summary>
    public bool IsVoid => Kind is ElementKind.Break or ElementKind.Image or ElementKind.CheckBox or ElementKind.Rule or ElementKind.Column;

    /// <summary>Whether the parser accepts only certain elements in it, and moves text elsewhere.</summary>
    public bool IsOfTable => Kind is ElementKind.Table or ElementKind.ColumnGroup or ElementKind.Section or ElementKind.Row;

    public static ProvenElement? Find(ulong name) => s_byName.TryGetValue(name, out var element) ? element : null;
}

/// <summary>Encodes a name of up to ten lowercase letters, digits, and hyphens as a number, so that a lookup needs no string.</summary>
internal static class ShortName
{
    private const int Longest = 10;
    private const int Bits = 6;

    /// <returns>The number; 0 for any other name.</returns>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        if (name.Length > Longest)
        {
            return 0;
        }

        var number = 0UL;
        foreach (var c in name)
        {
            var digit = c switch
            {
                >= 'a' and <= 'z' => c - 'a' + 1,
                >= '0' and <= '9' => c - '0' + 27,
                '-' => 37,
                _ => 0,
            };
            if (digit == 0)
            {
                return 0;
            }

            number = (number << Bits) | (uint)digit;
        }

        return number;
    }
}
