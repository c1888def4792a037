namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>Abbreviations of time zones, which other systems write after dates. Some are ambiguous, so none of them is read.</summary>
internal static class ZoneNames
{
    private static readonly Dictionary<string, string> s_offsets = new(StringComparer.OrdinalIgnoreCase)
    {
        ["AEDT"] = "+11:00",
        ["AEST"] = "+10:00",
        ["AMT"] = "-04:00 (Amazon) or +04:00 (Armenia)",
        ["AST"] = "-04:00 (Atlantic) or +03:00 (Arabia)",
        ["BRT"] = "-03:00",
        ["BST"] = "+01:00 (Britain) or +06:00 (Bangladesh)",
        ["CDT"] = "-05:00 (North America) or -04:00 (Cuba)",
        ["CEST"] = "+02:00",
        ["CET"] = "+01:00",
        ["CST"] = "+08:00 (China) or -06:00 (North America)",
        ["EDT"] = "-04:00",
        ["EEST"] = "+03:00",
        ["EET"] = "+02:00",
        ["EST"] = "-05:00 (North America) or +10:00 (Australia)",
        ["HKT"] = "+08:00",
        ["ICT"] = "+07:00",
        ["IST"] = "+05:30 (India), +02:00 (Israel) or +01:00 (Ireland)",
        ["JST"] = "+09:00",
        ["KST"] = "+09:00",
        ["MDT"] = "-06:00",
        ["MSK"] = "+03:00",
        ["MST"] = "-07:00 (North America) or +08:00 (Malaysia)",
        ["NZDT"] = "+13:00",
        ["NZST"] = "+12:00",
        ["PDT"] = "-07:00",
        ["PKT"] = "+05:00",
        ["PST"] = "-08:00 (North America) or +08:00 (Philippines)",
        ["SGT"] = "+08:00",
        ["SST"] = "+08:00 (Singapore) or -11:00 (Samoa)",
        ["TRT"] = "+03:00",
        ["WEST"] = "+01:00",
        ["WET"] = "+00:00",
        ["WIB"] = "+07:00",
    };

    /// <summary>Explains what to write instead of a name; null for an unknown name.</summary>
    public static string? Describe(string name) =>
        !s_offsets.TryGetValue(name, out var offsets) ? null
        : offsets.IndexOf(' ') > 0 ? $"'{name}' has several meanings: write {offsets}"
        : $"write {offsets} in place of '{name}'";
}
