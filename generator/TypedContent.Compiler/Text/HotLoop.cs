using System.Runtime.CompilerServices;

namespace TypedContent.Compiler.Text;

/// <summary>
/// Marks a loop over an article's characters. A build is short-lived: the runtime would run the loop unoptimized first, and then with instrumentation, which
/// for a thousand articles costs more than optimizing it at once.
/// </summary>
internal static class HotLoop
{
    /// <summary>AggressiveOptimization, which netstandard2.0 does not define.</summary>
    public const MethodImplOptions Options = (MethodImplOptions)0x200;
}
