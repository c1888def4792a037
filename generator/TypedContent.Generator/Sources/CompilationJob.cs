namespace TypedContent.Generator.Sources;

/// <summary>An article file that is to be compiled, and with what: another compiler of equal options has nothing to do anew.</summary>
internal sealed record CompilationJob(SourceFile File, FileCompiler Compiler);
