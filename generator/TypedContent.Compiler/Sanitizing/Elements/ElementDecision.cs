namespace TypedContent.Compiler.Sanitizing.Elements;

/// <summary>What to do with an element.</summary>
internal enum ElementAction
{
    Keep,

    /// <summary>Replace it with its content.</summary>
    Unwrap,

    /// <summary>Remove it with its content.</summary>
    Remove,
}

/// <summary>The decision about an element.</summary>
/// <param name="Action">What to do with it.</param>
/// <param name="Name">The name it is published under.</param>
/// <param name="Allowed">The attributes that the policy allows it, besides the global ones.</param>
/// <param name="Style">The style that the original element implied, if it is published under another name.</param>
/// <param name="Literal">The tag as text if it was not meant as a tag; otherwise null.</param>
internal readonly record struct ElementDecision(ElementAction Action, string Name, HashSet<string> Allowed, string Style, string? Literal)
{
    private static readonly HashSet<string> s_none = [];

    public static ElementDecision Unwrap { get; } = new(ElementAction.Unwrap, "", s_none, "", null);

    public static ElementDecision Remove { get; } = new(ElementAction.Remove, "", s_none, "", null);

    public static ElementDecision Keep(string name, HashSet<string> allowed, string style = "") => new(ElementAction.Keep, name, allowed, style, null);
}
