using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler.Findings;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Settings;

/// <summary>Reads the project's properties. An invalid value is reported and treated as unset.</summary>
internal sealed class PropertyReader(AnalyzerConfigOptions options)
{
    private readonly List<DiagnosticInfo> _faults = [];

    public IReadOnlyList<DiagnosticInfo> Faults => _faults;

    /// <summary>The trimmed value, or null if the property is unset or blank.</summary>
    public string? Text(string property) =>
        options.TryGetValue("build_property." + property, out var value) && value.Trim().Length > 0 ? value.Trim() : null;

    /// <summary>Reads text that the package's targets encoded in Base64, so that no character in it can cut it off; empty if there is none.</summary>
    public string EncodedText(string property)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(Text(property) ?? ""));
        }
        catch (FormatException)
        {
            return "";
        }
    }

    /// <summary>The items of a comma-separated list.</summary>
    public string[] List(string property) => (Text(property) ?? "").Split([','], StringSplitOptions.RemoveEmptyEntries);

    public bool Boolean(string property, bool whenUnset) =>
        Read(property, whenUnset, "true or false", text => bool.TryParse(text, out var value) ? value : null);

    public int Count(string property, int whenUnset) =>
        Read(property, whenUnset, "a whole number above 0", text => int.TryParse(text, out var value) && value > 0 ? value : null);

    public T Choice<T>(string property, params (string Name, T Value)[] choices) =>
        choices[Read(
            property,
            0,
            Enumerate(choices.Select(choice => choice.Name)),
            text => Array.FindIndex(choices, choice => choice.Name.Equals(text, StringComparison.OrdinalIgnoreCase)) is var index and >= 0
                ? index
                : null)].Value;

    /// <param name="property">The property.</param>
    /// <param name="whenUnset">The value if the property is unset or invalid.</param>
    /// <param name="expected">A description of the valid values, for the message.</param>
    /// <param name="parse">Parses a value; null if it is invalid.</param>
    public T Read<T>(string property, T whenUnset, string expected, Func<string, T?> parse)
        where T : struct
    {
        if (Text(property) is not { } text)
        {
            return whenUnset;
        }

        if (parse(text) is { } value)
        {
            return value;
        }

        Reject(FindingIds.InvalidOption, property, text, expected);
        return whenUnset;
    }

    public void Reject(string id, params string[] arguments) => _faults.Add(new DiagnosticInfo(id, null, new(arguments)));

    private static string Enumerate(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return string.Join(", ", all, 0, all.Length - 1) + " or " + all[all.Length - 1];
    }
}
