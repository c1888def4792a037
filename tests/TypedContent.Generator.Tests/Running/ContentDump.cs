using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using TypedContent.Compiler.Naming;

namespace TypedContent.Generator.Tests.Running;

/// <summary>Everything a collection provides at run time, as text. Two ways of compiling a site must give the same text.</summary>
internal static class ContentDump
{
    private static readonly string[] s_left = ["Identity", "Newer", "Older", "Related", "Translations", "LinkedFrom", "Series"];

    public static string Of(IContentCollection collection)
    {
        var text = new StringBuilder(collection.Name).Append('\n');
        foreach (var entry in collection.All)
        {
            Append(text, 1, "entry", entry);
            AppendNeighbors(text, entry);
            text.Append("    found by slug: ").Append(
                collection.TryGet(((ContentEntry)entry).Slug, out var found) ? ((ContentEntry)found).SourcePath : "no").Append('\n');
        }

        foreach (var file in collection.Files)
        {
            Append(text, 1, "file", file);
        }

        AppendViews(text, collection);
        AppendTree(text, collection.Tree, 0);
        AppendTerms(text, collection);
        AppendArchive(text, collection);
        foreach (var language in collection.Languages)
        {
            AppendPaths(text.Append("in ").Append(language).Append(": "), collection.InLanguage(language));
            AppendTerms(text, collection.InLanguage(language));
            AppendTree(text, collection.InLanguage(language).Tree, 0);
        }

        AppendPaths(text.Append("in one language: "), collection.ForCulture(CultureInfo.InvariantCulture));
        return text.ToString();
    }

    private static void AppendPaths(StringBuilder text, IContentCollection collection) =>
        text.AppendJoin(", ", collection.All.Select(entry => ((ContentEntry)entry).SourcePath)).Append('\n');

    private static void AppendTerms(StringBuilder text, IContentCollection collection)
    {
        foreach (var taxonomy in collection.Taxonomies)
        {
            foreach (var term in taxonomy.All)
            {
                text
                    .Append(CultureInfo.InvariantCulture, $"{taxonomy.Name}: {term.Name} {term.Slug} {term.Url} in {term.Parent?.Slug} with ")
                    .AppendJoin(", ", term.Children.Select(child => child.Slug))
                    .Append(": ").AppendJoin(", ", term.Entries.Select(entry => ((ContentEntry)entry).SourcePath)).Append('\n');
            }

            text
                .Append("by name: ")
                .AppendJoin(", ", ((IEnumerable)LoadedSite.Value(taxonomy, "ByName")!).Cast<IContentTerm>().Select(term => term.Slug))
                .Append('\n');
        }
    }

    private static void AppendTree(StringBuilder text, IContentNode node, int depth)
    {
        text.Append(' ', depth).Append(node.Title).Append(' ').Append((node.Entry as ContentEntry)?.SourcePath).Append('\n');
        foreach (var child in node.Children)
        {
            AppendTree(text, child, depth + 1);
        }
    }

    private static void AppendArchive(StringBuilder text, IContentCollection collection)
    {
        foreach (var year in (IEnumerable)LoadedSite.Value(LoadedSite.Value(collection, "Archive")!, "Years")!)
        {
            foreach (var month in (IEnumerable)LoadedSite.Value(year, "Months")!)
            {
                text
                    .Append(CultureInfo.InvariantCulture, $"{LoadedSite.Value(month, "Url")}: ")
                    .AppendJoin(
                        ", ", ((IEnumerable)LoadedSite.Value(month, "Entries")!).Cast<IContentEntry>().Select(entry => ((ContentEntry)entry).SourcePath))
                    .Append('\n');
            }
        }
    }

    /// <summary>Appends what is visible on several days.</summary>
    private static void AppendViews(StringBuilder text, IContentCollection collection)
    {
        for (var year = 2010; year < 2040; year += 10)
        {
            AppendPaths(
                text.Append(CultureInfo.InvariantCulture, $"in {year}: "), collection.PublishedAt(new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        }
    }

    private static void AppendNeighbors(StringBuilder text, IContentEntry entry)
    {
        text.Append("    newer ").Append(LoadedSite.Value(entry, "Newer")).Append(", older ").Append(LoadedSite.Value(entry, "Older")).Append(", related ")
            .AppendJoin(", ", ((IEnumerable)LoadedSite.Value(entry, "Related")!).Cast<object>()).Append(", translations ")
            .AppendJoin(", ", entry.Translations.Select(other => ((ContentEntry)other).SourcePath)).Append(", linked from ")
            .AppendJoin(", ", ((IEnumerable)LoadedSite.Value(entry, "LinkedFrom")!).Cast<object>()).Append('\n');
        if (entry.GetType().GetProperty("Series")?.GetValue(entry) is { } part and not string)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"    part {LoadedSite.Value(part, "Part")} of {LoadedSite.Value(part, "Total")} of {LoadedSite.Value(part, "Name")}, after {LoadedSite.Value(part, "Previous")}, before {LoadedSite.Value(part, "Next")}\n");
        }
    }

    private static void Append(StringBuilder text, int depth, string name, object? value)
    {
        text.Append(' ', depth * 2).Append(name).Append(": ");
        switch (value)
        {
            case null:
                text.Append("null\n");
                break;
            case DateTimeOffset or DateTime:
                text.Append(((IFormattable)value).ToString("o", CultureInfo.InvariantCulture)).Append('\n');
                break;
            case string or bool or char or IFormattable or Uri or Version:
                text.Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\n');
                break;
            case SanitizedHtml html:
                text.Append(Convert.ToHexString(html.Utf8)).Append('\n');
                break;
            case ContentEntry entry when depth > 1:
                text.Append(entry.SourcePath).Append('\n');
                break;
            case IEnumerable items:
                text.Append('\n');
                foreach (var item in items)
                {
                    Append(text, depth + 1, "-", item);
                }

                break;
            default:
                text.Append('\n');
                foreach (var property in value
                    .GetType()
                    .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(property => !s_left.Contains(property.Name) && property.GetIndexParameters().Length == 0))
                {
                    Append(text, depth + 1, property.Name, property.GetValue(value));
                }

                break;
        }
    }
}
