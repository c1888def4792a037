using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Body;
using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Body.Parts;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.FrontMatter.Fences;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;
using TypedContent.Generator.Sources;

namespace TypedContent.Generator.Samples;

/// <summary>The code of an article with the parts that it includes, which is checked against the project.</summary>
internal sealed class CheckedArticle
{
    private readonly string _path;
    private readonly AssembledText? _assembled;
    private readonly LineMap _lines;

    private CheckedArticle(string path, LineMap lines, AssembledText? assembled, ArticleCode code) => (_path, _lines, _assembled, Code) = (path, lines, assembled, code);

    /// <summary>The code, with ranges in the article as its parts are inserted.</summary>
    public ArticleCode Code { get; }

    /// <summary>The articles that have code, themselves or in their parts.</summary>
    public static IEnumerable<CheckedArticle> Find(
        ImmutableArray<AdditionalText> files, FileDescriptions descriptions, BuildSettings settings, CancellationToken cancellation)
    {
        // Check the texts first: among ten thousand articles, only a few contain code to check.
        var found = files
            .Select(file => (File: file, Text: FileText.Get(file, cancellation)?.ToString() ?? ""))
            .Select(file => (file.File, HasCode: ArticleCode.MayBeIn(file.Text), HasParts: IncludeMarks.MayIncludeParts(file.Text)))
            .ToList();
        if (!found.Exists(file => file.HasCode))
        {
            yield break;
        }

        // Where parts are included, all articles are needed, as any of them may be a part.
        var known = new Dictionary<AdditionalText, SourceFile?>();
        var parts = new Lazy<Items<IncludableFile>>(() => FindParts(files, descriptions, settings, SourceOf, cancellation));
        foreach (var (file, hasCode, hasParts) in found.Where(file => file.HasCode || file.HasParts))
        {
            cancellation.ThrowIfCancellationRequested();
            if (SourceOf(file) is not { } source)
            {
                continue;
            }

            var whole = (hasParts ? source.WithIncludes(parts.Value) : source).WithVariables(settings.Variables);
            if (hasCode || whole.Includes.Files.Any(file => ArticleCode.MayBeIn(file.Text)))
            {
                yield return Read(whole, settings);
            }
        }

        SourceFile? SourceOf(AdditionalText file)
        {
            if (!known.TryGetValue(file, out var source))
            {
                known.Add(file, source = SourceFile.Create(file, descriptions, settings, cancellation));
            }

            return source;
        }
    }

    /// <summary>The place of a range, in the article or in the part that it comes from.</summary>
    public FileLocation Locate(SourceRange range) => _assembled?.Locate(range) is var (file, place)
        ? new FileLocation(file.FullPath ?? _path, new SourceLocation(place, file.Lines.Locate(place)))
        : new FileLocation(_path, new SourceLocation(range, _lines.Locate(range)));

    private static Items<IncludableFile> FindParts(
        ImmutableArray<AdditionalText> files,
        FileDescriptions descriptions,
        BuildSettings settings,
        Func<AdditionalText, SourceFile?> sourceOf,
        CancellationToken cancellation)
    {
        var parts = files.Select(file => IncludableFile.Create(file, descriptions, settings, cancellation)).OfType<IncludableFile>().ToItems();
        var articles = files.Select(sourceOf).OfType<SourceFile>().ToItems();
        var names = articles.Select(article => article.FindPartNames()).Concat(parts.Select(part => part.FindPartNames())).OfType<PartNames>();
        return parts.Concat(PartNames.FindArticles(names, articles, parts)).ToItems();
    }

    private static CheckedArticle Read(SourceFile source, BuildSettings settings)
    {
        var text = source.Text!.ToString();
        var start = FrontMatterBlock.Find(text).BodyStart;
        var extension = source.Path.Substring(source.Path.LastIndexOf('.') + 1).ToLowerInvariant();
        var dialect = new MarkdownDialect(settings.Compiler.HasMath, settings.Compiler.HasHardBreaks) { IsMdx = extension == "mdx" };
        var isMarkdown = BodyFormats.Decide(null, extension, text.AsSpan(start)) == BodyFormat.Markdown;
        var context = new CodeContext(source.ProjectPath, source.Includes, []) { Variables = source.Variables.Count == 0 ? [] : source.Variables };
        var expanded = PartExpander.Expand(text, start, isMarkdown, dialect, context);
        var code = ArticleCode.Find(expanded?.Text.ToString() ?? text, start, extension, dialect);
        return new CheckedArticle(source.Path, new LineMap(text), expanded?.Text, expanded is null ? code : WithValues(code, expanded.Values));
    }

    private static ArticleCode WithValues(ArticleCode code, ValueTokens values) => new(
        [.. code.Samples.Select(sample => sample with { Lines = sample.Lines.Select(line => line with { Text = values.Restore(line.Text) }).ToEquatableArray() })],
        [.. code.Names.Select(name => name with { Name = values.Restore(name.Name) })]);
}
