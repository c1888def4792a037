namespace TypedContent.Tool.Import.Bodies.Syntax;

/// <summary>A tag as it is written in a body: <c>{% youtube a1 %}</c>, <c>{{&lt; figure src="x" &gt;}}</c>, <c>[caption]</c>, <c>&lt;Tabs&gt;</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Start">Where it begins in the body.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Arguments">What is between its name and its end.</param>
internal sealed record Tag(string Name, int Start, int End, TagArguments Arguments)
{
    public bool IsClosing { get; init; }

    /// <summary>Whether it ends itself, as <c>&lt;Chart /&gt;</c> does.</summary>
    public bool IsSelfClosing { get; init; }

    /// <summary>How the kind is called in the list of what was left.</summary>
    public string Kind { get; init; } = "";
}
