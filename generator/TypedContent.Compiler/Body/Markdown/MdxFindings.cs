using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Body.Markdown.Mdx;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Reports what of MDX is not run: each kind once, each component by its name.</summary>
internal static class MdxFindings
{
    private static readonly Dictionary<MdxKind, (string Name, string Fate)> s_kinds = new()
    {
        [MdxKind.Module] = ("an MDX module", "it was left out, along with everything up to the next blank line."),
        [MdxKind.Component] = ("an MDX component", "its tags were left out, but the content between them stays."),
        [MdxKind.Attribute] = ("an MDX attribute that would have to be computed", "it was left out."),
        [MdxKind.Expression] = ("an MDX expression", "it stays in the body as text."),
    };

    private static readonly Regex s_import = new(
        @"^import\s+(?:(?<name>\w+)|\{\s*(?:(?<name>\w+)\s*,?\s*)+\})\s+from\s+['""][^'""]*['""]\s*;?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <param name="notes">What was met.</param>
    /// <param name="body">The body.</param>
    /// <param name="bodyStart">Where in the file it begins.</param>
    /// <param name="components">The components of the project: to import them is nothing that is missing.</param>
    /// <param name="findings">Takes the findings.</param>
    public static void Report(MdxNotes notes, string body, int bodyStart, ComponentList components, FindingBag findings)
    {
        var groups = notes.All
            .Where(note => note.Kind != MdxKind.Silent && !(note.Kind == MdxKind.Module && ImportsComponents(body, note, components)))
            .GroupBy(note => (note.Kind, Name: note.Kind == MdxKind.Component ? note.Source : ""))
            .Select(group => group.OrderBy(note => note.Start).ToArray());
        foreach (var group in groups)
        {
            var first = group[0];
            var (name, fate) = s_kinds[first.Kind];
            var length = first.Kind == MdxKind.Module ? first.Source.Length : first.End - first.Start;
            var more = group.Length == 1 ? ""
                : first.Kind == MdxKind.Component ? $" ({group.Length.ToString(CultureInfo.InvariantCulture)} times, first here)"
                : $" (with {(group.Length - 1).ToString(CultureInfo.InvariantCulture)} more, first here)";
            findings.Add(FindingIds.Mdx, new SourceRange(bodyStart + first.Start, length), first.Source, name, more, fate);
        }
    }

    private static bool ImportsComponents(string body, MdxNote note, ComponentList components)
    {
        var lines = body.Substring(note.Start, Math.Min(note.End, body.Length) - note.Start).Split('\n').Where(line => !string.IsNullOrWhiteSpace(line));
        return !components.IsEmpty && lines.All(line => s_import.Match(line.Trim()) is { Success: true } import
            && import.Groups["name"].Captures.Cast<Capture>().All(name => components.Has(name.Value)));
    }
}
