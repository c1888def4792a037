using System.Globalization;
using System.Text;
using System.Text.Json;
using TypedContent.Tool.Terminal;

namespace TypedContent.Tool.Import.Writing;

/// <summary>Writes the reports of an import: text files next to the project, and JSON.</summary>
internal static class ImportReports
{
    public const string AddressesFile = "import-addresses.txt";
    public const string FilesFile = "import-files.txt";
    public const string LeftFile = "import-left.txt";

    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IEnumerable<(string Path, string Text)> Write(ImportResult result)
    {
        var addresses = new StringBuilder("# Old addresses, and what each becomes.\n");
        foreach (var change in result.Addresses)
        {
            addresses.Append(CultureInfo.InvariantCulture, $"{change.Old}\t{change.New}\t{change.How}\n");
        }

        yield return (AddressesFile, addresses.ToString());

        var files = new StringBuilder("# Every file of the old site, and where it went. '-' was not copied.\n");
        foreach (var file in result.Files)
        {
            files.Append(CultureInfo.InvariantCulture, $"{file.Source}\t{file.Target ?? "-"}\t{file.Reason}\n");
        }

        yield return (FilesFile, files.ToString());

        var left = new StringBuilder("# What was left in pages as it was, because it has no single meaning. Lines are those of the old file.\n");
        foreach (var (kind, places) in result.Kinds)
        {
            left.Append(CultureInfo.InvariantCulture, $"\n{kind}: {places.Count}\n");
            foreach (var place in places)
            {
                left.Append(CultureInfo.InvariantCulture, $"  {place.Source}({place.Line}): {place.Text}\n");
            }
        }

        foreach (var (note, index) in result.Site.Notes.Select((note, index) => (note, index)))
        {
            left.Append(index == 0 ? "\nNotes\n" : "").Append("  ").Append(note).Append('\n');
        }

        yield return (LeftFile, left.ToString());
    }

    public static void WriteJson(ImportResult result, Output output) => output.Line(JsonSerializer.Serialize(
        new
        {
            result.System,
            Project = result.Root,
            Pages = result.Site.Pages.Count,
            Drafts = result.Site.Pages.Count(page => page.IsDraft),
            Permalinks = result.Site.Collections.ToDictionary(collection => collection.Name, collection => collection.Permalink),
            Left = result.Kinds.Select(kind => new { kind.Kind, kind.Places.Count, kind.Places }),
            result.Site.Notes,
            result.Addresses,
            result.Files,
        },
        s_json));

    /// <summary>Writes the summary for the user.</summary>
    public static void WriteSummary(ImportResult result, Output output)
    {
        var site = result.Site;
        output.Heading($"Imported from {result.System} into {result.Root}");
        foreach (var collection in site.Collections)
        {
            var pages = site.Pages.Where(page => page.Collection == collection).ToArray();
            if (pages.Length > 0)
            {
                output.Line(
                    $"  {collection.Folder}/: {pages.Length} pages, {pages.Count(page => page.IsDraft)} of them drafts; addresses {collection.Permalink}");
            }
        }

        output.Line($"  other files: {site.Files.Count(file => file.Target is not null)} copied, {site.Files.Count(file => file.Target is null)} not copied");
        var kinds = result.Addresses
            .GroupBy(change => change.How)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Count()} {group.Key}");
        output.Line($"  old addresses: {string.Join(", ", kinds)}");
        if (result.KeptByUrl > 0)
        {
            output.Line($"  {result.KeptByUrl} pages have 'url' in their front matter now, because the template would give them another address");
        }

        if (result.Kinds.Count > 0)
        {
            output.Line();
            output.Heading("Left as it was");
            foreach (var (kind, places) in result.Kinds)
            {
                output.Line($"  {places.Count,5}  {kind}  first at {places[0].Source}({places[0].Line})");
            }
        }

        if (site.Notes.Count > 0)
        {
            output.Line();
            output.Heading("Notes");
            foreach (var note in site.Notes.Take(20))
            {
                output.Line("  " + note);
            }

            output.Line(site.Notes.Count > 20 ? $"  and {site.Notes.Count - 20} more in {LeftFile}" : "");
        }

        output.Line($"The lists are in {AddressesFile}, {FilesFile} and {LeftFile}.");
        output.Line($"Next: cd \"{result.Root}\", then dotnet run");
    }
}
