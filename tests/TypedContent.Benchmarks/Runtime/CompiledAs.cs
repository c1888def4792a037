namespace TypedContent.Benchmarks.Runtime;

/// <summary>How a program is turned into machine code.</summary>
internal enum CompiledAs
{
    Jit,
    ReadyToRun,
    NativeAot,
}
