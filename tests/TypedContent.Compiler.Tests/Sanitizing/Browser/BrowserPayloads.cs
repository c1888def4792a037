namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>
/// The payloads for browsers: techniques listed one by one, the same ones inside elements that change how they are parsed, and generated ones.
/// </summary>
internal static class BrowserPayloads
{
    private const int GrammarCount = 2_500;
    private const ulong FirstSeed = 7_000_000;

    private static readonly string[] Wrappers =
    [
        "<math><mtext><table><mglyph><style>{0}", "<svg><style>{0}</style></svg>", "<svg><foreignObject>{0}", "<table><tr>{0}<td>x", "<select><option>{0}",
        "<noscript>{0}</noscript>", "<b><p><a href=x>{0}", "<form><div></form>{0}", "<p title='{0}'>x", "<p title=\"{0}\">x", "<!--{0}-->", "<template>{0}",
        "<math><annotation-xml encoding=text/html>{0}", "<textarea>{0}</textarea>{0}", "<style>{0}</style>{0}", "<details><summary>{0}", "<ruby><rt>{0}",
    ];

    public static IReadOnlyList<string> Techniques { get; } =
    [
        .. TestResource.Read("techniques.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(Unescape),
    ];

    /// <summary>Each technique by itself and in two wrappers, then the generated payloads.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Techniques,
        .. Techniques.SelectMany((technique, i) => new[] { Wrap(i, technique), Wrap(i * 7 + 3, technique) }),
        .. Enumerable.Range(0, GrammarCount).Select(i => new PayloadGrammar(FirstSeed + (ulong)i).Next()),
    ];

    private static string Wrap(int i, string technique) => Wrappers[i % Wrappers.Length].Replace("{0}", technique, StringComparison.Ordinal);

    private static string Unescape(string line) => line
        .Replace('␊', '\n').Replace('␍', '\r').Replace('␉', '\t').Replace('␌', '\f').Replace('␀', '\0').Replace('␠', ' ');
}
