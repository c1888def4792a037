using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>How far YAML could be read before a fault.</summary>
/// <param name="Bracket">Where the innermost bracket that is not closed yet opens; -1 outside all brackets.</param>
/// <param name="Flow">Where the outermost bracket opens that was read last, closed or not; -1 where there was none.</param>
/// <param name="Quoted">The value in quotation marks that was read last.</param>
/// <param name="Read">Where the key or value ends that was read last.</param>
internal sealed record YamlProgress(int Bracket, int Flow, SourceRange Quoted, int Read);
