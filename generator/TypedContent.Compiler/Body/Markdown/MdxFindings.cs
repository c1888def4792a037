using System.Globalization;
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

    public static void Report(MdxNotes notes, int bodyStart, FindingBag findings)
    {
        var groups = notes.All
            .Where(note => note.Kind != MdxKind.Silent)
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
}
