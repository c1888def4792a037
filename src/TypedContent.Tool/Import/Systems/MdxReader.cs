using System.Text.RegularExpressions;
using TypedContent.Tool.Import.Bodies;
using TypedContent.Tool.Import.Bodies.Converters;
using TypedContent.Tool.Import.Bodies.Syntax;
using TypedContent.Tool.Import.Bodies.Tables;

namespace TypedContent.Tool.Import.Systems;

/// <summary>The common features of Docusaurus and Astro: MDX, admonitions with colons, and components for tabs.</summary>
internal abstract partial class MdxReader : SiteReader
{
    private static readonly JsxSyntax s_syntax = new();

    protected override TagSyntax Syntax => s_syntax;

    protected override IReadOnlyDictionary<string, Shortcode> Tags => MdxComponents.All;

    public override void ConvertBody(OldPage page, SiteContext site, List<Leftover> leftovers)
    {
        // This pass only fills the list, while the lines are still those of the old file. Admonitions are converted last, after the tabs around them.
        ColonCallouts.Convert(page, leftovers);
        if (page.Source.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase) || UsesComponents().IsMatch(page.Text.Body))
        {
            var before = leftovers.Count;
            base.ConvertBody(page, site, leftovers);
            page.Text.Body = DropImports(page.Text.Body, leftovers, before);
        }

        page.Text.Body = ColonCallouts.Convert(page, []);
    }

    protected static bool IsPage(string path) => IsArticle(path) || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Removes imports of components that were all converted. A component that is still used is listed where it is used.</summary>
    private static string DropImports(string body, List<Leftover> leftovers, int before)
    {
        for (var i = leftovers.Count - 1; i >= before; i--)
        {
            if (leftovers[i].Kind == "import of MDX")
            {
                var statement = leftovers[i].Text;
                var names = NamePattern()
                    .Matches(statement[..Math.Max(0, statement.LastIndexOf(" from", StringComparison.Ordinal))])
                    .Select(match => match.Value);
                if (!leftovers.Skip(before).Any(other => names.Any(name => other.Kind == $"<{name}>")))
                {
                    leftovers.RemoveAt(i);
                }
            }
        }

        // Imports would be confusing as text. The components are either converted or in the list.
        return ImportPattern().Replace(body, "");
    }

    [GeneratedRegex(@"^<(?:Tabs|TabItem|Aside|Steps|Admonition)\b|^import\s.+\sfrom\s+['""]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex UsesComponents();

    [GeneratedRegex(@"\b[A-Z]\w*\b", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();

    // Outside code, an MDX statement begins its paragraph, next to a blank line.
    [GeneratedRegex(
        @"(?<=\A\s*|\n\r?\n|;\r?\n|['""]\r?\n)import\s(?:[^;'""\n`]|\n(?!\r?\n))*?(?:from\s+)?['""][^'""\n]+['""];?[ \t]*(?:\r?\n|\z)",
        RegexOptions.CultureInvariant)]
    private static partial Regex ImportPattern();
}
