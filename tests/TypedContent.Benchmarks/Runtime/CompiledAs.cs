namespace TypedContent.Benchmarks.Runtime;

/// <summary>How a program is compiled to machine code.</summary>
internal enum CompiledAs
{
    Jit,
    ReadyToRun,
    NativeAot,
}
