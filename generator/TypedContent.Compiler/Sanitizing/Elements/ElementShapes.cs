namespace TypedContent.Compiler.Sanitizing.Elements;

/// <summary>Finds an element's shape by its name.</summary>
internal static class ElementShapes
{
    private static readonly (ElementShape Shape, string Names)[] Table =
    [
        (ElementShape.Void, "area base br col embed hr img input link meta source track wbr"),
        (ElementShape.Block,
            "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 "
            + "h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol option optgroup p plaintext pre search section select "
            + "summary table caption tbody text thead tfoot tr ul xmp"),
        (ElementShape.Silent, "rp annotation title desc video audio style iframe datalist"),
        (ElementShape.Preformatted, "pre textarea listing xmp plaintext"),
        (ElementShape.Cell, "td th"),
    ];

    private static readonly Dictionary<string, ElementShape> Shapes = Table
        .SelectMany(row => row.Names.Split(' '), (row, name) => (Name: name, row.Shape))
        .GroupBy(pair => pair.Name, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Aggregate(ElementShape.None, (all, pair) => all | pair.Shape), StringComparer.Ordinal);

    public static ElementShape Of(string name) => Shapes.TryGetValue(name, out var shape) ? shape : ElementShape.None;

    public static bool IsVoid(string name) => (Of(name) & ElementShape.Void) != 0;

    /// <summary>The level of a heading, 1 to 6; 0 for any other element.</summary>
    public static int HeadingLevel(string name) =>
        name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;

    /// <summary>The context that applies to everything inside an element.</summary>
    /// <param name="name">The element.</param>
    /// <param name="shape">Its shape.</param>
    public static ElementScope ScopeOf(string name, ElementShape shape) =>
        ((shape & ElementShape.Preformatted) != 0 ? ElementScope.Preformatted : 0)
        | ((shape & ElementShape.Silent) != 0 ? ElementScope.Silent : 0)
        | (HeadingLevel(name) > 0 ? ElementScope.Heading : 0)
        | (name switch
        {
            "math" => ElementScope.Math,
            "svg" => ElementScope.Svg,
            "title" or "desc" => ElementScope.TextOnly,
            "symbol" or "defs" => ElementScope.SvgNamed,
            "annotation" => ElementScope.TextOnly,
            "select" => ElementScope.Select,
            "p" => ElementScope.Paragraph,
            "form" => ElementScope.Form,
            "ul" or "ol" or "menu" or "dir" => ElementScope.List,
            "dl" => ElementScope.DefinitionList,
            _ => 0,
        });
}
