using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declaring;

/// <summary>Reads the attributes of System.ComponentModel.DataAnnotations on a property. One that cannot be checked is reported.</summary>
internal sealed class ConstraintReader(List<DiagnosticInfo> findings)
{
    private const string Namespace = "System.ComponentModel.DataAnnotations";
    // In milliseconds. Long enough that a busy machine does not make valid text a fault.
    private const int DefaultTimeout = 20_000;

    public EquatableArray<DeclaredConstraint> Read(string property, IEnumerable<AttributeData> attributes, DeclaredType type)
    {
        var constraints = new List<DeclaredConstraint>();
        foreach (var attribute in attributes.Where(attribute => IsValidation(attribute.AttributeClass)))
        {
            switch (ReadOne(attribute, type))
            {
                case (DeclaredConstraint constraint, _):
                    constraints.Add(constraint);
                    break;
                case (_, string reason):
                    findings.Add(new DiagnosticInfo(FindingIds.UncheckedConstraint, SymbolLocations.Of(attribute), [NameOf(attribute), property, reason]));
                    break;
            }
        }

        return constraints.ToEquatableArray();
    }

    private static (DeclaredConstraint? Constraint, string? Fault) ReadOne(AttributeData attribute, DeclaredType type)
    {
        var scalar = type.Kind == DeclaredKind.List ? type.Element! : type;
        var isOurs = attribute.AttributeClass!.ContainingNamespace.ToDisplayString() == Namespace;
        return (isOurs ? NameOf(attribute) : "") switch
        {
            "Required" => (
                new(DeclaredConstraintKind.Required)
                {
                    AllowsEmpty = Named(attribute, "AllowEmptyStrings") is true,
                    Expected = "text that is not empty",
                },
                null),
            "StringLength" => type.Kind == DeclaredKind.Text
                ? Length(type, Named(attribute, "MinimumLength") as int? ?? 0, Argument(attribute, 0))
                : NotFor(type, "text"),
            "MinLength" => HasLength(type) ? Length(type, Argument(attribute, 0), null) : NotFor(type, "text and lists"),
            "MaxLength" => !HasLength(type) ? NotFor(type, "text and lists")
                : Argument(attribute, 0) is >= 0 and var greatest ? Length(type, null, greatest)
                : (null, "it does not name a length"),
            "Length" => HasLength(type) ? Length(type, Argument(attribute, 0), Argument(attribute, 1)) : NotFor(type, "text and lists"),
            "Range" => Range(attribute, scalar),
            "RegularExpression" => scalar.Kind is DeclaredKind.Object or DeclaredKind.Dictionary or DeclaredKind.List
                ? NotFor(type, "text")
                : Pattern(attribute),
            "Url" => scalar.Kind is DeclaredKind.Text or DeclaredKind.Uri
                ? (new(DeclaredConstraintKind.Url) { Expected = "an address that begins with http://, https:// or ftp://" }, null)
                : NotFor(type, "text and addresses"),
            "EmailAddress" => scalar.Kind == DeclaredKind.Text
                ? (new(DeclaredConstraintKind.Email) { Expected = "an e-mail address" }, null)
                : NotFor(type, "text"),
            "AllowedValues" => Values(attribute, scalar, DeclaredConstraintKind.Allowed),
            "DeniedValues" => Values(attribute, scalar, DeclaredConstraintKind.Denied),
            _ => (null, "it runs its own code, which cannot be run when articles are compiled"),
        };
    }

    private static (DeclaredConstraint?, string?) Length(DeclaredType type, int? least, int? greatest)
    {
        var what = type.Kind == DeclaredKind.Text ? "character" : "item";
        var expected = (least ?? 0, greatest) switch
        {
            (var low, null) => $"at least {Count(low)}",
            (0, { } high) => $"at most {Count(high)}",
            (var low, { } high) when low == high => Count(high),
            (var low, { } high) => $"{low} to {Count(high)}",
        };
        return (new(DeclaredConstraintKind.Length) { Minimum = least ?? 0, Maximum = greatest ?? int.MaxValue, Expected = expected }, null);

        string Count(int number) => number == 1 ? $"1 {what}" : $"{number.ToString(CultureInfo.InvariantCulture)} {what}s";
    }

    private static (DeclaredConstraint?, string?) Range(AttributeData attribute, DeclaredType type)
    {
        if (type.Kind is not (DeclaredKind.Integer or DeclaredKind.Real or DeclaredKind.Decimal
            or DeclaredKind.DateTimeOffset or DeclaredKind.DateTime or DeclaredKind.DateOnly or DeclaredKind.TimeOnly or DeclaredKind.TimeSpan))
        {
            return NotFor(type, "numbers, dates, times and durations");
        }

        var bounds = attribute.ConstructorArguments
            .Where(argument => argument.Kind == TypedConstantKind.Primitive)
            .Select(argument => Convert.ToString(argument.Value, CultureInfo.InvariantCulture) ?? "")
            .ToArray();
        if (bounds.Length != 2 || Bound(bounds[0], type) is not { } least || Bound(bounds[1], type) is not { } greatest)
        {
            var expected = type.Kind is DeclaredKind.Integer or DeclaredKind.Real or DeclaredKind.Decimal ? "numbers" : "values of this type";
            return (null, $"its bounds are not {expected}");
        }

        if (least > greatest)
        {
            return (null, "its minimum is greater than its maximum");
        }

        var (minimumIsExclusive, maximumIsExclusive) = (Named(attribute, "MinimumIsExclusive") is true, Named(attribute, "MaximumIsExclusive") is true);
        return (new(DeclaredConstraintKind.Range)
        {
            Minimum = least,
            Maximum = greatest,
            MinimumIsExclusive = minimumIsExclusive,
            MaximumIsExclusive = maximumIsExclusive,
            Expected = minimumIsExclusive || maximumIsExclusive
                ? $"a value {(minimumIsExclusive ? "above" : "from")} {bounds[0]} and {(maximumIsExclusive ? "below" : "up to")} {bounds[1]}"
                : $"a value from {bounds[0]} to {bounds[1]}",
        }, null);
    }

    private static decimal? Bound(string text, DeclaredType type)
    {
        switch (type.Kind)
        {
            case DeclaredKind.TimeOnly or DeclaredKind.TimeSpan:
                return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time.Ticks : null;
            case DeclaredKind.DateTimeOffset or DeclaredKind.DateTime or DeclaredKind.DateOnly:
                return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
                    ? date.Ticks
                    : null;
            default:
                return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
                    : !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) || double.IsNaN(real) ? null
                    : real < 0 ? decimal.MinValue : decimal.MaxValue;
        }
    }

    private static (DeclaredConstraint?, string?) Pattern(AttributeData attribute)
    {
        var pattern = attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "";
        try
        {
            _ = new Regex(pattern);
        }
        catch (ArgumentException fault)
        {
            return (null, $"its pattern is not a valid regular expression: {fault.Message.TrimEnd('.')}");
        }

        var timeout = Named(attribute, "MatchTimeoutInMilliseconds") as int? ?? DefaultTimeout;
        var constraint = new DeclaredConstraint(DeclaredConstraintKind.Pattern)
        {
            Pattern = pattern,
            Timeout = timeout > 0 ? timeout : DefaultTimeout,
            Expected = $"text that matches {pattern}",
        };
        return (constraint, null);
    }

    private static (DeclaredConstraint?, string?) Values(AttributeData attribute, DeclaredType type, DeclaredConstraintKind kind)
    {
        if (type.Kind is not (DeclaredKind.Text or DeclaredKind.Char or DeclaredKind.Bool
            or DeclaredKind.Integer or DeclaredKind.Real or DeclaredKind.Decimal or DeclaredKind.Enum))
        {
            return NotFor(type, "text, numbers and enumerations");
        }

        var values = attribute.ConstructorArguments.SelectMany(argument => argument.Kind == TypedConstantKind.Array ? argument.Values : [argument])
            .Where(value => value.Value is not null)
            .Select(value => value.Value switch
            {
                bool truth => truth ? "true" : "false",
                char or string => Convert.ToString(value.Value, CultureInfo.InvariantCulture)!,
                var number => ConstraintChecker.CanonicalNumber(Convert.ToString(number, CultureInfo.InvariantCulture)!),
            })
            .ToEquatableArray();
        return (new(kind) { Values = values, Expected = $"a value other than {string.Join(", ", values)}" }, null);
    }

    private static (DeclaredConstraint?, string?) NotFor(DeclaredType type, string what) => (null, $"it is for {what}, but the property holds {type.Expected}");

    private static bool HasLength(DeclaredType type) => type.Kind is DeclaredKind.Text or DeclaredKind.List or DeclaredKind.Dictionary;

    private static int? Argument(AttributeData attribute, int index) =>
        attribute.ConstructorArguments.Length > index ? attribute.ConstructorArguments[index].Value as int? : null;

    private static object? Named(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    private static string NameOf(AttributeData attribute)
    {
        var name = attribute.AttributeClass!.Name;
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    private static bool IsValidation(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == "ValidationAttribute" && type.ContainingNamespace.ToDisplayString() == Namespace)
            {
                return true;
            }
        }

        return false;
    }
}
