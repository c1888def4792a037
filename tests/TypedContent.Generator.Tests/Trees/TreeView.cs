using System.Globalization;
using System.Text;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Trees;

/// <summary>Trees as text, so that a test shows them at a glance.</summary>
internal static class TreeView
{
    /// <summary>The nodes below the first, each on a line, two blanks deeper than the one that it is below; folders without a page in brackets.</summary>
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

    /// <summary>The title of the entry that a member of an entry leads to, or null.</summary>
    public static string? Title(ContentEntry entry, string member) => (LoadedSite.Value(entry, member) as IContentEntry)?.Title;

    public static string Titles(ContentEntry entry, string member) =>
        string.Join(", ", ((System.Collections.IEnumerable)LoadedSite.Value(entry, member)!).Cast<IContentEntry>().Select(other => other.Title));

    /// <summary>An article with a title and further keys.</summary>
    public static string Page(string title, params string[] keys) =>
        string.Create(CultureInfo.InvariantCulture, $"---\ntitle: {title}\n{string.Concat(keys.Select(key => key + "\n"))}---\nText.\n");
}
