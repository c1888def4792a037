namespace TypedContent.Compiler.Includes;

/// <summary>A file that articles show or include, whole or in part.</summary>
/// <param name="Path">Its path from the project, with forward slashes; it may begin with <c>../</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record IncludedFile(string Path, string Text)
{
    /// <summary>Its path as findings name it.</summary>
    public string FullPath { get; init; } = Path;
}
