using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>An attribute of System.ComponentModel.DataAnnotations, as data.</summary>
/// <param name="Kind">Which.</param>
internal sealed record DeclaredConstraint(DeclaredConstraintKind Kind)
{
    /// <summary>The least length, or the least number as the attribute gives it.</summary>
    public decimal Minimum { get; init; } = decimal.MinValue;

    public decimal Maximum { get; init; } = decimal.MaxValue;

    public bool MinimumIsExclusive { get; init; }

    public bool MaximumIsExclusive { get; init; }

    /// <summary>Whether empty text is a value, for <c>[Required]</c>.</summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>A regular expression for the whole text.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>How long one match may take, in milliseconds.</summary>
    public int Timeout { get; init; }

    /// <summary>The values that are allowed or denied, as they would be written.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>What was expected, for a message.</summary>
    public required string Expected { get; init; }
}

internal enum DeclaredConstraintKind
{
    Required,
    Length,
    Range,
    Pattern,
    Url,
    Email,
    Allowed,
    Denied,
}
