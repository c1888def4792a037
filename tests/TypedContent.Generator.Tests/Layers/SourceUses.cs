using System.Text.RegularExpressions;

namespace TypedContent.Generator.Tests.Layers;

/// <summary>
/// Reads from source files which namespaces they import. This finds uses that an assembly does not show: constants, whose values are copied, and types that
/// appear only in documentation.
/// </summary>
internal static partial class SourceUses
{
    /// <param name="folder">The project's folder.</param>
    /// <param name="root">The common prefix of the project's namespaces.</param>
    public static IReadOnlyList<NamespaceUse> Read(string folder, string root) =>
        [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).SelectMany(file => Of(Path.GetFileName(file), File.ReadAllText(file), root))];

    /// <param name="file">The file's name.</param>
    /// <param name="text">Its text.</param>
    /// <param name="root">The common prefix of the project's namespaces.</param>
    public static IEnumerable<NamespaceUse> Of(string file, string text, string root)
    {
        if (Namespace().Match(text) is not { Success: true } declared || Within(declared.Groups[1].Value, root) is not { } from)
        {
            return [];
        }

        return Using().Matches(text)
            .Select(match => Within(match.Groups["namespace"].Value, root))
            .Where(to => to is not null && to != from)
            .Select(to => new NamespaceUse(from, to!, file, $"'using {root}.{to}'"));
    }

    private static string? Within(string name, string root) =>
        name == root ? "" : name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..] : null;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();

    // In an alias or 'using static', the last part is a type.
    [GeneratedRegex(@"^using (?:(?<namespace>[\w.]+)|(?:static |\w+ = )(?<namespace>[\w.]+)\.\w+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Using();
}
