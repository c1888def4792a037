using System.Runtime.CompilerServices;

namespace TypedContent.Compiler.Text;

/// <summary>
/// Marks a loop over an article's characters. In the short life of a build the runtime would run it unoptimized first, and then
/// with counters in it, which at a thousand articles costs more than all the optimizing.
/// </summary>
internal static class HotLoop
{
    /// <summary>AggressiveOptimization: netstandard2.0 has no name for it.</summary>
    public const MethodImplOptions Options = (MethodImplOptions)0x200;
}
