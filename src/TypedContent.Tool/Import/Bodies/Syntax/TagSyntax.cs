namespace TypedContent.Tool.Import.Bodies.Syntax;

/// <summary>How the tags of a system are written.</summary>
internal abstract class TagSyntax
{
    /// <summary>Whether tags in code blocks were run too, so that code which shows one is wrapped in a tag that keeps it.</summary>
    public virtual bool RunsInCode => false;

    /// <summary>Reads a tag that begins here.</summary>
    /// <returns>Null where none begins.</returns>
    public abstract Tag? Read(string text, int at);
}
