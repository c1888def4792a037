using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using TypedContent.Compiler.Naming;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.New;

/// <summary>Creates an article: a draft whose name and folder follow those of its neighbors.</summary>
/// <param name="clock">Determines the current date.</param>
internal sealed partial class NewArticle(TimeProvider clock)
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file.</summary>
    /// <returns>Its full path.</returns>
    public string Write(ContentProject project, string title, string collection, string? lang)
    {
        title = title.ReplaceLineEndings(" ").Trim();
        if (title.Length == 0)
        {
            throw new ToolException(ExitCodes.Usage, "An article needs a title, such as: typedcontent new \"A walk along the river\"");
        }

        if (lang is not null && !LanguagePattern().IsMatch(lang))
        {
            throw new ToolException(ExitCodes.Usage, $"'{lang}' is not a language tag. Write it like en, zh or pt-BR.");
        }

        var folder = project.Folder(collection);
        var path = Path.Combine(folder.Path, NameFor(folder, title, lang));
        if (File.Exists(path))
        {
            throw new ToolException(
                ExitCodes.Refused, $"'{Path.GetRelativePath(project.Root, path)}' exists already, and nothing is overwritten. Choose another title.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(Encoding.UTF8.GetBytes(Text(project, folder, title)));
        return path;
    }

    private string Text(ContentProject project, ContentFolder folder, string title)
    {
        var text = new StringBuilder("---\n");
        text.Append("title: ").Append(JsonSerializer.Serialize(title, s_json)).Append('\n');
        text.Append("date: ").Append(clock.GetLocalNow().ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture)).Append('\n');
        text.Append("draft: true\n");
        foreach (var line in SchemaKeys.Lines(project, folder))
        {
            text.Append(line).Append('\n');
        }

        return text.Append("---\n\n").ToString();
    }

    private string NameFor(ContentFolder folder, string title, string? lang)
    {
        var articles = folder.Articles();
        var names = articles.Select(ArticlePath.Parse).Where(path => !path.IsIndex).ToArray();
        var slug = Slug.OfSegment(title);
        // File systems limit names to 255 bytes, and a Chinese character takes three, so a slug as long as a paragraph is cut.
        while (Encoding.UTF8.GetByteCount(slug) > 120)
        {
            slug = slug[..^1];
        }

        slug = slug.TrimEnd('-', '\uD83D');
        var isDated = names.Length > 0 && names.Count(path => path.DatePrefix.Length > 0) * 2 > names.Length;
        var name = (isDated ? clock.GetLocalNow().ToString("yyyy-MM-dd-", CultureInfo.InvariantCulture) : "") + slug;
        if (lang is null)
        {
            return name + ".md";
        }

        var hasFolders = names.Any(path => path.HasLanguageFolder);
        return hasFolders ? $"{lang}/{name}.md" : $"{name}.{lang}.md";
    }

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguagePattern();
}
