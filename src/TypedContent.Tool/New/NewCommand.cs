using System.CommandLine;
using System.Text.Json;
using TypedContent.Tool.Projects;
using TypedContent.Tool.Terminal;

namespace TypedContent.Tool.New;

/// <summary><c>typedcontent new "A title" --collection Posts --lang zh</c>.</summary>
internal static class NewCommand
{
    public static Command Create(Output output)
    {
        var title = new Argument<string>("title") { Description = "The title. The file's name is made from it." };
        var collection = new Option<string>("--collection", "-c") { Description = "The collection.", DefaultValueFactory = _ => "Articles" };
        var lang = new Option<string?>("--lang", "-l") { Description = "The language, such as zh or pt-BR." };
        var project =
            new Option<string?>("--project", "-p") { Description = "The project file or its folder. Without it, that of the current folder or one above." };
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("new", "Start an article, as a draft. Nothing is ever overwritten.") { title, collection, lang, project, json };
        command.SetAction(parsed =>
        {
            var found = ContentProject.Find(parsed.GetValue(project));
            var path = new NewArticle(TimeProvider.System).Write(
                found, parsed.GetRequiredValue(title), parsed.GetRequiredValue(collection), parsed.GetValue(lang));
            output.Line(parsed.GetValue(json) ? JsonSerializer.Serialize(new { path }) : Path.GetRelativePath(Directory.GetCurrentDirectory(), path));
            return ExitCodes.Success;
        });
        return command;
    }
}
