using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Model;

/// <summary>The components that the project allows in its articles.</summary>
/// <param name="Components">The components, by name.</param>
/// <param name="Faults">What is wrong with the list.</param>
internal sealed record ComponentTable(EquatableArray<ComponentInfo> Components, EquatableArray<DiagnosticInfo> Faults)
{
    public static ComponentTable None { get; } = new(default, default);

    /// <summary>Whether the project can render them: it references the library that does.</summary>
    public bool CanRender { get; init; }

    /// <summary>
    /// Whether a parameter that does not exist compiles, so that only the package's analyzer reports it. Takes C# 14; and somebody has to run analyzers.
    /// </summary>
    public bool LeavesNamesToAnalyzer { get; init; }
}

/// <summary>A component.</summary>
/// <param name="Name">The name of its tag.</param>
/// <param name="TypeName">Its type, with the namespace.</param>
/// <param name="Fallback">The HTML that stands for it where it does not run; null where its child content does.</param>
internal sealed record ComponentInfo(string Name, string TypeName, string? Fallback);
