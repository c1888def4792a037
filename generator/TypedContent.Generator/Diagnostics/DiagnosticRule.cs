using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>A diagnostic as data. The manual has a page for each id, and the release files list them; tests compare all three.</summary>
/// <param name="Id">One of the compiler's FindingIds.</param>
/// <param name="Severity">The default severity.</param>
internal sealed record DiagnosticRule(string Id, DiagnosticSeverity Severity)
{
    /// <summary>A general description, without a full stop.</summary>
    public required string Title { get; init; }

    /// <summary>The message with the found and the expected value, and a placeholder for each argument of the finding.</summary>
    public required string Message { get; init; }

    /// <summary>Whether it reports content removed from a body. One property sets the severity of all of these.</summary>
    public bool IsRemoval { get; init; }

    /// <summary>Whether it is found only at the end of a compilation, and in editors only when they analyze the whole project.</summary>
    public bool IsOfCompilation { get; init; }

    /// <summary>Whether the project can set its severity.</summary>
    public bool IsConfigurable { get; init; } = true;
}
