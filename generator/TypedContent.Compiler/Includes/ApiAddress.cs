using System.Text;

namespace TypedContent.Compiler.Includes;

/// <summary>
/// The template of where the documentation of code is: <c>https://learn.microsoft.com/dotnet/api/{name}</c>, <c>/api/{type}.html#{anchor}</c>.
/// </summary>
internal static class ApiAddress
{
    private static readonly string[] s_placeholders = ["{name}", "{type}", "{member}", "{anchor}"];

    /// <summary>Whether it is an address with at least one of <c>{name}</c>, <c>{type}</c>, <c>{member}</c> and <c>{anchor}</c>.</summary>
    public static bool IsValid(string template) =>
        Array.Exists(s_placeholders, placeholder => template.IndexOf(placeholder, StringComparison.Ordinal) >= 0)
        && (template.StartsWith("/", StringComparison.Ordinal)
            || template.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || template.StartsWith("http://", StringComparison.OrdinalIgnoreCase));

    /// <summary>The address of a symbol's documentation.</summary>
    public static string Fill(string template, CodeSymbol symbol)
    {
        var name = symbol.Member.Length == 0 ? symbol.Type : symbol.Type + "." + symbol.Member;

        // As docfx names places in a page: letters and digits, all else as a line below.
        var anchor = new StringBuilder();
        foreach (var c in name)
        {
            anchor.Append(char.IsLetterOrDigit(c) ? c : '_');
        }

        return template
            .Replace("{name}", Uri.EscapeDataString(name))
            .Replace("{type}", Uri.EscapeDataString(symbol.Type))
            .Replace("{member}", Uri.EscapeDataString(symbol.Member))
            .Replace("{anchor}", Uri.EscapeDataString(anchor.ToString()))
            .TrimEnd('#', '.');
    }
}
