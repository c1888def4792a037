using System.Text;
using System.Text.RegularExpressions;

namespace TypedContent.Templates.Generation;

/// <summary>
/// Writes a template as <c>dotnet new</c> reads it: a folder for each language. <c>--language</c> belongs to <c>dotnet new</c>, which chooses
/// among templates of one name by it, and takes the one for C# where it is not given.
/// </summary>
/// <param name="repository">The folder of the repository.</param>
/// <param name="output">Where the templates go, each to a folder of its own.</param>
/// <param name="version">The version of the packages that new projects refer to.</param>
internal sealed class TemplateWriter(string repository, string output, string version)
{
    private static readonly (string Option, string Language)[] s_languages = [("C#", "en"), ("en", "en"), ("zh", "zh")];

    // Whatever is no text is copied as it is.
    private static readonly string[] s_texts = [".cs", ".razor", ".csproj", ".json", ".css", ".js", ".md", ".svg", ".html"];

    private string Starters => Path.Combine(repository, "src", "TypedContent.Templates", "starters");

    public void Write(Template template)
    {
        foreach (var (option, language) in s_languages)
        {
            var folder = Path.Combine(output, $"typedcontent-{template.Name}-{option.TrimEnd('#')}");
            if (template.Sample is { } sample)
            {
                WriteSample(template, Path.Combine(repository, sample), folder, language);
            }

            foreach (var starters in new[] { "all", language })
            {
                Copy(Path.Combine(Starters, template.Name, starters), folder, language);
            }

            var configuration = File.ReadAllText(Path.Combine(Starters, "template.json"))
                .Replace("TEMPLATE_NAME", template.Name, StringComparison.Ordinal)
                .Replace("TEMPLATE_TITLE", template.Title, StringComparison.Ordinal)
                .Replace("TEMPLATE_DESCRIPTION", template.Description, StringComparison.Ordinal)
                .Replace("TEMPLATE_LANGUAGE", option, StringComparison.Ordinal);
            WriteText(Path.Combine(folder, ".template.config", "template.json"), configuration, language);
        }
    }

    private void WriteSample(Template template, string sample, string folder, string language)
    {
        var unused = template.Changes.ToList();
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(sample, file).Replace('\\', '/');
            if (path.StartsWith("bin/", StringComparison.Ordinal) || path.StartsWith("obj/", StringComparison.Ordinal) || IsLeftOut(template, path))
            {
                continue;
            }

            if (!s_texts.Contains(Path.GetExtension(path), StringComparer.Ordinal))
            {
                CopyFile(file, Path.Combine(folder, path));
                continue;
            }

            var text = File.ReadAllText(file).ReplaceLineEndings("\n");
            foreach (var change in template.Changes.Where(change => change.File == path))
            {
                text = Apply(change, text, language);
                unused.Remove(change);
            }

            WriteText(Path.Combine(folder, Renamed(path)), InNamespace(text, template.Namespace), language);
        }

        if (unused is [var first, ..])
        {
            throw new InvalidDataException($"the sample of '{template.Name}' has no file '{first.File}', which a change names");
        }
    }

    private static string Apply(Change change, string text, string language)
    {
        var count = text.Split(change.Found).Length - 1;
        return count == 1 || (count == 0 && change.IsComment)
            ? text.Replace(change.Found, language == "zh" ? change.Chinese ?? change.Text : change.Text, StringComparison.Ordinal)
            : throw new InvalidDataException($"'{change.File}' has the text \"{change.Found.Trim()}\" {count} times, expected once");
    }

    private static bool IsLeftOut(Template template, string path) =>
        template.LeftOut.Any(left => left.EndsWith('/') ? path.StartsWith(left, StringComparison.Ordinal) : path == left);

    private static string InNamespace(string text, string name) =>
        Regex.Replace(text, $@"(?<=\b(?:namespace|using) ){Regex.Escape(name)}(?=[.;\r\n])", Tokens.Namespace);

    private static string Renamed(string path) => path.EndsWith(".csproj", StringComparison.Ordinal) ? Tokens.ProjectName + ".csproj" : path;

    private void Copy(string from, string to, string language)
    {
        foreach (var file in Directory.Exists(from) ? Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories) : [])
        {
            var target = Path.Combine(to, Renamed(Path.GetRelativePath(from, file)));
            if (s_texts.Contains(Path.GetExtension(file), StringComparer.Ordinal))
            {
                WriteText(target, File.ReadAllText(file).ReplaceLineEndings("\n"), language);
            }
            else
            {
                CopyFile(file, target);
            }
        }
    }

    private void WriteText(string path, string text, string language)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        text = text.Replace(ProjectFiles.Version, version, StringComparison.Ordinal).Replace(Tokens.Language, language, StringComparison.Ordinal);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static void CopyFile(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }
}
