using System.CommandLine;
using TypedContent.Tool.Import.Writing;
using TypedContent.Tool.Import.Systems;
using TypedContent.Tool.Terminal;

namespace TypedContent.Tool.Import;

/// <summary><c>typedcontent import jekyll ../old --to MySite</c>.</summary>
internal static class ImportCommand
{
    public static Command Create(Output output)
    {
        var system = new Argument<string>("system") { Description = "What the site was made with: " + string.Join(", ", SiteReader.All.Keys) + "." };
        system.AcceptOnlyFromAmong([.. SiteReader.All.Keys]);
        var folder = new Argument<string>("folder") { Description = "The folder of the old site. It is only read." };
        var to = new Option<string>("--to") { Description = "The folder of the new project, or its project file. It must not exist yet.", Required = true };
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("import", "Move a site in: articles, files, settings and addresses.") { system, folder, to, json };
        command.SetAction(parsed =>
        {
            var result = Importer.Run(SiteReader.All[parsed.GetRequiredValue(system)], parsed.GetRequiredValue(folder), parsed.GetRequiredValue(to));
            if (parsed.GetValue(json))
            {
                ImportReports.WriteJson(result, output);
            }
            else
            {
                ImportReports.WriteSummary(result, output);
            }

            return ExitCodes.Success;
        });
        return command;
    }
}
