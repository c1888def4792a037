using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>A diagnostic as data. The manual has a page for each, by its id; the release files list it; tests compare all three.</summary>
/// <param name="Id">One of the compiler's FindingIds.</param>
/// <param name="Severity">How severe it is unless the project says otherwise.</param>
internal sealed record DiagnosticRule(string Id, DiagnosticSeverity Severity)
{
    /// <summary>What is wrong, in general: without a full stop.</summary>
    public required string Title { get; init; }

    /// <summary>What is wrong here, what was found and what was expected, with a placeholder for each argument of the finding.</summary>
    public required string Message { get; init; }

    /// <summary>Whether it says that something was removed from a body. One property sets how severe that is.</summary>
    public bool IsRemoval { get; init; }

    /// <summary>Whether it is found at the end of a compilation only, and in editors when they look at all of a project.</summary>
    public bool IsOfCompilation { get; init; }

    /// <summary>Whether the project may set its severity.</summary>
    public bool IsConfigurable { get; init; } = true;
}
