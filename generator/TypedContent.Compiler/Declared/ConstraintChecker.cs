using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedContent.Compiler.Declared;

/// <summary>Checks values against the attributes of System.ComponentModel.DataAnnotations, with their run-time semantics.</summary>
internal sealed class ConstraintChecker
{
    private readonly Dictionary<(string Pattern, int Timeout), Regex> _patterns = [];

    /// <summary>Whether a value satisfies a constraint.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="value">The value, not null.</param>
    /// <param name="written">A scalar as written.</param>
    public bool Holds(DeclaredConstraint constraint, DeclaredType type, DeclaredValue value, string written) => constraint.Kind switch
    {
        DeclaredConstraintKind.Required => value.Kind != PrimitiveKind.Text || constraint.AllowsEmpty || !string.IsNullOrWhiteSpace(value.Text),
        DeclaredConstraintKind.Length => LengthOf(value) is var length && length >= constraint.Minimum && length <= constraint.Maximum,
        DeclaredConstraintKind.Range => IsInRange(constraint, type, value),
        DeclaredConstraintKind.Pattern => written.Length == 0 || Matches(constraint, written),
        DeclaredConstraintKind.Url => IsUrl(written),
        DeclaredConstraintKind.Email => IsEmail(written),
        DeclaredConstraintKind.Allowed => constraint.Values.Contains(Canonical(type, value)),
        _ => !constraint.Values.Contains(Canonical(type, value)),
    };

    /// <summary>A value as text; equal values have equal text.</summary>
    private static string Canonical(DeclaredType type, DeclaredValue value) => value.Kind switch
    {
        PrimitiveKind.Text when type.Kind == DeclaredKind.Decimal => CanonicalNumber(value.Text),
        PrimitiveKind.Integer when type.Maximum > long.MaxValue => unchecked((ulong)value.Integer).ToString(CultureInfo.InvariantCulture),
        PrimitiveKind.Integer => value.Integer.ToString(CultureInfo.InvariantCulture),
        PrimitiveKind.Real => CanonicalNumber(value.Real.ToString("R", CultureInfo.InvariantCulture)),
        PrimitiveKind.Bool => value.Integer == 1 ? "true" : "false",
        _ => value.Text,
    };

    /// <summary>A number as text: <c>1.50</c> and <c>1.5</c> are equal.</summary>
    public static string CanonicalNumber(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)
            : text;

    private static int LengthOf(DeclaredValue value) => value.Kind switch
    {
        PrimitiveKind.List => value.Items.Count,
        PrimitiveKind.Map => value.Members.Count,
        _ => value.Text.Length,
    };

    private static bool IsInRange(DeclaredConstraint constraint, DeclaredType type, DeclaredValue value)
    {
        if (value.Kind == PrimitiveKind.Real)
        {
            // Includes values that a decimal cannot represent, such as infinity.
            var (real, least, greatest) = (value.Real, (double)constraint.Minimum, (double)constraint.Maximum);
            return (constraint.MinimumIsExclusive ? real > least : real >= least || constraint.Minimum == decimal.MinValue)
                && (constraint.MaximumIsExclusive ? real < greatest : real <= greatest || constraint.Maximum == decimal.MaxValue);
        }

        decimal number = value.Kind switch
        {
            PrimitiveKind.Date => value.Date.UtcTicks,
            PrimitiveKind.Text => decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture),
            _ when type.Kind == DeclaredKind.DateOnly => value.Integer * TimeSpan.TicksPerDay,
            _ => type.Maximum > long.MaxValue ? unchecked((ulong)value.Integer) : value.Integer,
        };
        return (constraint.MinimumIsExclusive ? number > constraint.Minimum : number >= constraint.Minimum)
            && (constraint.MaximumIsExclusive ? number < constraint.Maximum : number <= constraint.Maximum);
    }

    private bool Matches(DeclaredConstraint constraint, string text)
    {
        var key = (constraint.Pattern, constraint.Timeout);
        if (!_patterns.TryGetValue(key, out var regex))
        {
            _patterns.Add(key, regex = new Regex(constraint.Pattern, RegexOptions.None, TimeSpan.FromMilliseconds(constraint.Timeout)));
        }

        try
        {
            return regex.Match(text) is { Success: true, Index: 0 } match && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static bool IsUrl(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    private static bool IsEmail(string text) =>
        text.IndexOfAny(['\r', '\n']) < 0 && text.IndexOf('@') is var at && at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@');
}
