using System.Text.RegularExpressions;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Includes;

/// <summary>A value of the project that articles may name: <c>{{version}}</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What is written in its place: text, never Markdown or HTML.</param>
internal sealed record ContentVariable(string Name, string Value)
{
    private static readonly Regex s_name = new(@"\A[\p{L}_][\p{L}\p{Nd}_.-]*\z", RegexOptions.CultureInvariant);
    private static readonly Regex s_use = new(
        @"(?<escape>\\)?(?<![${])\{\{(?<before>[ \t]*)(?<name>[\p{L}_][\p{L}\p{Nd}_.-]*)(?<after>[ \t]*)\}\}(?!\})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static bool IsName(string text) => s_name.IsMatch(text);

    /// <summary>The places of a text that name a variable, declared or not.</summary>
    public static IEnumerable<VariableUse> FindUses(string text, int start) =>
        text.IndexOf("{{", Math.Min(start, text.Length), StringComparison.Ordinal) < 0
            ? []
            : s_use.Matches(text, start).Cast<Match>().Select(match => new VariableUse(
                new SourceRange(match.Index, match.Length),
                match.Groups["name"].Value,
                match.Groups["escape"].Success,
                match.Groups["before"].Length + match.Groups["after"].Length > 0));

    /// <summary>A text with the values of variables in it.</summary>
    public static string Fill(string text, EquatableArray<ContentVariable> variables)
    {
        foreach (var use in variables.Count == 0 ? [] : FindUses(text, 0).Reverse())
        {
            if (use.ValueAmong(variables, text) is { } value)
            {
                text = text.Remove(use.Range.Start, use.Range.Length).Insert(use.Range.Start, value);
            }
        }

        return text;
    }
}

/// <summary>A place that names a variable.</summary>
/// <param name="Range">The place, with its braces and a backslash before them.</param>
/// <param name="Name">The name.</param>
/// <param name="IsEscaped">Whether a backslash says that the braces are meant as they are.</param>
/// <param name="HasBlanks">Whether there are blanks around the name.</param>
internal sealed record VariableUse(SourceRange Range, string Name, bool IsEscaped, bool HasBlanks)
{
    /// <summary>What is shown in its place; null where no variable has the name.</summary>
    public string? ValueAmong(EquatableArray<ContentVariable> variables, string text)
    {
        foreach (var variable in variables)
        {
            if (variable.Name.Equals(Name, StringComparison.OrdinalIgnoreCase))
            {
                return IsEscaped ? text.Substring(Range.Start + 1, Range.Length - 1) : variable.Value;
            }
        }

        return null;
    }
}
