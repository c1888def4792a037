using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Model;

/// <summary>The components that the project allows in its articles.</summary>
/// <param name="Components">The components, by name.</param>
/// <param name="Faults">The faults of the list.</param>
internal sealed record ComponentTable(EquatableArray<ComponentInfo> Components, EquatableArray<DiagnosticInfo> Faults)
{
    public static ComponentTable None { get; } = new(default, default);

    /// <summary>Whether the project references the library that renders them.</summary>
    public bool CanRender { get; init; }

    /// <summary>
    /// Whether a parameter that does not exist compiles anyway, so that only the package's analyzer reports it. This requires C# 14, and a build that runs
    /// analyzers.
    /// </summary>
    public bool LeavesNamesToAnalyzer { get; init; }
}

/// <summary>A component.</summary>
/// <param name="Name">The name of its tag.</param>
/// <param name="TypeName">Its type, with the namespace.</param>
/// <param name="Fallback">The HTML that replaces it where it does not run; null for its child content.</param>
internal sealed record ComponentInfo(string Name, string TypeName, string? Fallback);
