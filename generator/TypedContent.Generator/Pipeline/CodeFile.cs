using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>A file of generated code.</summary>
internal sealed record CodeFile(string HintName, SourceText Text);
