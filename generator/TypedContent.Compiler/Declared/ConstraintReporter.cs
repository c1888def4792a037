using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;

namespace TypedContent.Compiler.Declared;

/// <summary>Reports values that are not what the attributes of their properties ask for.</summary>
internal static class ConstraintReporter
{
    /// <param name="property">The property.</param>
    /// <param name="read">Its value, as it was read.</param>
    /// <param name="value">The same as it is written.</param>
    /// <param name="key">The key that a message names.</param>
    /// <param name="constraints">Checks values.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Report(
        DeclaredProperty property, DeclaredValue read, LocatedValue value, string key, ConstraintChecker constraints, DeclaredFindings findings)
    {
        foreach (var constraint in property.Constraints)
        {
            // What a constraint says of a list's length is about the list, and all else about each item.
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
