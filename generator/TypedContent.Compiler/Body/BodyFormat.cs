namespace TypedContent.Compiler.Body;

/// <summary>How a body is written.</summary>
internal enum BodyFormat
{
    Markdown,
    Html,
}
