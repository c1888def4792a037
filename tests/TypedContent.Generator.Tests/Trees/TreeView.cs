using System.Globalization;
using System.Text;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Trees;

/// <summary>Trees as text, so that tests are easy to read.</summary>
internal static class TreeView
{
    /// <summary>The nodes below the root, one per line, indented by two blanks per level. Folders without a page are in brackets.</summary>
    public static string Of(IContentNode tree)
    {
        var text = new StringBuilder();
        Append(tree, -1);
        return text.ToString();

        void Append(IContentNode node, int depth)
        {
            if (depth >= 0)
            {
                text.Append(' ', 2 * depth).Append(node.Entry is null ? $"[{node.Title}]" : node.Title).Append('\n');
            }

            foreach (var child in node.Children)
            {
                Assert.Same(node, child.Parent);
                Append(child, depth + 1);
            }
        }
    }

    public static string Of(Site site, string? language = null)
    {
        var collection = GeneratorRunner.Run(site).Load().Collection();
        return Of((language is null ? collection : collection.InLanguage(language)).Tree);
    }

    /// <summary>The title of the entry in a member of an entry, or null.</summary>
    public static string? Title(ContentEntry entry, string member) => (LoadedSite.Value(entry, member) as IContentEntry)?.Title;

    public static string Titles(ContentEntry entry, string member) =>
        string.Join(", ", ((System.Collections.IEnumerable)LoadedSite.Value(entry, member)!).Cast<IContentEntry>().Select(other => other.Title));

    /// <summary>An article with a title and additional keys.</summary>
    public static string Page(string title, params string[] keys) =>
        string.Create(CultureInfo.InvariantCulture, $"---\ntitle: {title}\n{string.Concat(keys.Select(key => key + "\n"))}---\nText.\n");
}
