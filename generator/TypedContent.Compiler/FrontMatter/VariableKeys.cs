using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>Values of the project in front matter: in what readers are shown as text.</summary>
internal static class VariableKeys
{
    private static readonly HashSet<string> s_keys =
        new(["title", "navtitle", "linktitle", "sidebarlabel", "subtitle", "description", "excerpt", "summary"], StringComparer.Ordinal);

    public static FrontMatterMap Fill(FrontMatterMap map, EquatableArray<ContentVariable> variables) => variables.Count == 0
        ? map
        : new FrontMatterMap(map.Range, [.. map.Entries.Select(entry => s_keys.Contains(KeyFolding.Fold(entry.Key)) && entry.Value is FrontMatterScalar scalar
            && ContentVariable.Fill(scalar.Text, variables) is var text && text != scalar.Text
                ? new FrontMatterEntry(entry.Key, entry.KeyRange, new FrontMatterScalar(scalar.Range, text, isPlain: false))
                : entry)]);
}
