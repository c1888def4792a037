using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Model;

/// <summary>A file of generated code.</summary>
internal sealed record CodeFile(string HintName, SourceText Text);
