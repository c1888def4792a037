namespace TypedContent.Tool.Import.Bodies.Syntax;

/// <summary>The syntax of a system's tags.</summary>
internal abstract class TagSyntax
{
    /// <summary>Whether tags in code blocks were run too, so that code that shows a tag is wrapped in another tag to protect it.</summary>
    public virtual bool RunsInCode => false;

    /// <summary>Reads a tag that begins here.</summary>
    /// <returns>The tag; null if none begins here.</returns>
    public abstract Tag? Read(string text, int at);
}
