using TypedContent.Compiler.Sanitizing.Policy;

namespace TypedContent.Compiler.Sanitizing.Css;

/// <summary>Distinguishes removed declarations that had no visible effect from those that had one. The former must not bury the latter in the report.</summary>
internal static class InertStyles
{
    private static readonly string[] Names = PolicyDefaults.InertStyleProperties.Split(' ');

    private static readonly Dictionary<string, HashSet<string>> Values = PolicyDefaults.InertStyleValues.ToDictionary(
        row => row.Property, row => new HashSet<string>(row.Values.Split(' '), StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);

    /// <param name="name">The property, in lower case.</param>
    /// <param name="value">Its value as written.</param>
    public static bool Contains(string name, string value)
    {
        if (name == "-moz-binding" || !IsHarmless(value))
        {
            return false;
        }

        value = WithoutImportance(value);
        var plainName = WithoutPrefix(name);
        if (plainName == "transform" && MovesNothing(value))
        {
            return true;
        }

        return Values.TryGetValue(plainName, out var values)
            ? values.Contains(value)
            : value.Length == 0 || Array.Exists(Names, n => n[n.Length - 1] == '-' ? name.StartsWith(n, StringComparison.Ordinal) : name == n);
    }

    private static string WithoutPrefix(string name)
    {
        var end = name.Length > 1 && name[0] == '-' && name[1] != '-' ? name.IndexOf('-', 1) : -1;
        return end < 0 ? name : name.Substring(end + 1);
    }

    // A value that fetches, runs, or hides something is never harmless, whatever the property.
    private static bool IsHarmless(string value) =>
        value.IndexOfAny([':', '\\', '<', '>', '{', '}', '@', ';', '&']) < 0
        && value.IndexOf("url", StringComparison.OrdinalIgnoreCase) < 0
        && value.IndexOf("expression", StringComparison.OrdinalIgnoreCase) < 0
        && value.IndexOf("image", StringComparison.OrdinalIgnoreCase) < 0
        && value.IndexOf("/*", StringComparison.Ordinal) < 0;

    private static string WithoutImportance(string value)
    {
        const string Mark = "!important";
        return value.EndsWith(Mark, StringComparison.OrdinalIgnoreCase) ? value.Substring(0, value.Length - Mark.Length).TrimEnd() : value;
    }

    // translate3d(0px, 0, 0), rotate(0deg), and scale(1), which editors write everywhere.
    private static bool MovesNothing(string value)
    {
        var isScale = value.StartsWith("scale", StringComparison.OrdinalIgnoreCase);
        var bracket = value.IndexOf('(');
        var isMove = value.StartsWith("translate", StringComparison.OrdinalIgnoreCase) || value.StartsWith("rotate", StringComparison.OrdinalIgnoreCase);
        if (bracket < 0 || value.IndexOf(')') != value.Length - 1 || !(isScale || isMove))
        {
            return false;
        }

        return value.Substring(bracket + 1, value.Length - bracket - 2).Split(',')
            .All(argument => argument.Trim().TrimEnd("pxdegvwhmratun%".ToCharArray()) is var number && number is "0" or "0.0" || (isScale && number == "1"));
    }
}
