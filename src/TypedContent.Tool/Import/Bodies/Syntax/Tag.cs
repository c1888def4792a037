namespace TypedContent.Tool.Import.Bodies.Syntax;

/// <summary>A tag in a body: <c>{% youtube a1 %}</c>, <c>{{&lt; figure src="x" &gt;}}</c>, <c>[caption]</c>, <c>&lt;Tabs&gt;</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Start">The position where it begins in the body.</param>
/// <param name="End">The position where it ends.</param>
/// <param name="Arguments">The arguments after its name.</param>
internal sealed record Tag(string Name, int Start, int End, TagArguments Arguments)
{
    public bool IsClosing { get; init; }

    /// <summary>Whether it is self-closing, like <c>&lt;Chart /&gt;</c>.</summary>
    public bool IsSelfClosing { get; init; }

    /// <summary>The name of its kind in the list of leftovers.</summary>
    public string Kind { get; init; } = "";
}
