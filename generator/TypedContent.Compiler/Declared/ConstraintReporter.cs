using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;

namespace TypedContent.Compiler.Declared;

/// <summary>Reports values that violate the attributes of their properties.</summary>
internal static class ConstraintReporter
{
    /// <param name="property">The property.</param>
    /// <param name="read">Its value after reading.</param>
    /// <param name="value">Its value as written.</param>
    /// <param name="key">The key for messages.</param>
    /// <param name="constraints">Checks values.</param>
    /// <param name="findings">Receives the findings.</param>
    public static void Report(
        DeclaredProperty property, DeclaredValue read, LocatedValue value, string key, ConstraintChecker constraints, DeclaredFindings findings)
    {
        foreach (var constraint in property.Constraints)
        {
            // On a list, length constraints apply to the list, and all others to each item.
            var isOfItems = read.Kind == PrimitiveKind.List && constraint.Kind is not (DeclaredConstraintKind.Length or DeclaredConstraintKind.Required);
            if (!isOfItems)
            {
                Check(constraint, property.Type, read, value);
                continue;
            }

            var items = value.Kind == FieldKind.List ? value.Items : [value];
            foreach (var item in items.Where(item => item.Kind != FieldKind.Null))
            {
                if (ScalarReader.Read(item, property.Type.Element!) is { } element)
                {
                    Check(constraint, property.Type.Element!, element, item);
                }
            }
        }

        void Check(DeclaredConstraint constraint, DeclaredType type, DeclaredValue checkedValue, LocatedValue written)
        {
            if (checkedValue.Kind == PrimitiveKind.Null || constraints.Holds(constraint, type, checkedValue, written.Text))
            {
                return;
            }

            if (constraint.Kind == DeclaredConstraintKind.Allowed)
            {
                findings.AddNotAmong(constraint.Values, written.Location, key, written.Text);
            }
            else
            {
                findings.Add(FindingIds.ConstraintViolated, written.Location, key, Found(constraint, checkedValue, written.Text), constraint.Expected);
            }
        }
    }

    private static string Found(DeclaredConstraint constraint, DeclaredValue value, string written) =>
        constraint.Kind != DeclaredConstraintKind.Length ? DeclaredFindings.Quote(written)
        : value.Kind == PrimitiveKind.Text ? Count(value.Text.Length, "character")
        : Count(Math.Max(value.Items.Count, value.Members.Count), "item");

    private static string Count(int number, string what) => number == 1 ? $"1 {what} long" : $"{number} {what}s long";
}
