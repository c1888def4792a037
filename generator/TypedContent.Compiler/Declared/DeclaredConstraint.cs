using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>An attribute of System.ComponentModel.DataAnnotations, as data.</summary>
/// <param name="Kind">The kind of attribute.</param>
internal sealed record DeclaredConstraint(DeclaredConstraintKind Kind)
{
    /// <summary>The minimum length, or the minimum number as given in the attribute.</summary>
    public decimal Minimum { get; init; } = decimal.MinValue;

    public decimal Maximum { get; init; } = decimal.MaxValue;

    public bool MinimumIsExclusive { get; init; }

    public bool MaximumIsExclusive { get; init; }

    /// <summary>Whether empty text is valid, for <c>[Required]</c>.</summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>A regular expression that must match the whole text.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>The timeout of a match, in milliseconds.</summary>
    public int Timeout { get; init; }

    /// <summary>The allowed or denied values, as they would be written.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>The expected value, for messages.</summary>
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
