using System.Collections.Concurrent;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Body;
using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Body.Highlighting;
using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Data;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.FrontMatter.Fences;
using TypedContent.Compiler.FrontMatter.Toml;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.FrontMatter.Yaml;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;
using TimeZone = TypedContent.Compiler.FrontMatter.Values.TimeZone;

namespace TypedContent.Compiler;

/// <summary>Compiles one article file into a model and findings.</summary>
internal sealed class ArticleCompiler
{
    private readonly DateReader _dates;
    private readonly ArticleBuilder _articles;
    private readonly BodyCompiler _bodies;
    private readonly string? _language;
    private readonly bool _categoryListIsPath;
    private readonly EquatableArray<string> _handledKeys;

    // Cached because a few defaults files serve thousands of articles.
    private readonly ConcurrentDictionary<DefaultsSource, FrontMatterMap?> _defaults = new();

    /// <param name="options">The build's settings.</param>
    /// <param name="csharp">Classifies the C# in code blocks; null if the host cannot.</param>
    public ArticleCompiler(CompilerOptions options, ICodeClassifier? csharp = null)
    {
        _ = TimeZone.TryParse(options.TimeZone, out var zone);
        _dates = new DateReader(zone, options.DateFormats);
        _articles = new ArticleBuilder(zone, options.Language);
        _bodies = new BodyCompiler(
            options.Sanitizer,
            new MarkdownDialect(options.HasMath, options.HasHardBreaks)
            {
                ApiUrl = options.ApiUrl,
                KeepsSource = options.KeepsMarkdown,
                Components = options.Components.Count == 0 ? ComponentList.Empty : new(options.Components),
            },
            options.Highlights ? new CodeHighlighter(csharp) : null);
        _language = options.Language;
        _categoryListIsPath = options.CategoryListIsPath;
        _handledKeys = options.HandledKeys;
    }

    public CompiledArticle Compile(ArticleSource source, CancellationToken cancellation)
    {
        var path = ArticlePath.Parse(source.Path);
        var lines = new LineMap(source.Text);
        if (DataFile.HasExtension(path.Extension))
        {
            return CompileData(source, path, new FindingBag(lines) { Subject = "data file" });
        }

        var findings = new FindingBag(lines);

        var block = FrontMatterBlock.Find(source.Text);
        var read = ReadFrontMatter(source, block, findings);
        var fields = read ?? new CoreFields();
        var body = CompileBody(source, path, block, fields, lines, cancellation);
        findings.AddRange(body.Findings);

        var model = _articles.Build(source, path, fields, body.Body);

        // Front matter that could not be read may have a title, so don't report it as missing.
        if (read is { TitleIsFaulty: false } && string.IsNullOrWhiteSpace(fields.Title))
        {
            ReportMissingTitle(block, fields, model.Title, findings);
        }

        var start = findings.Locate(default);
        var fence = findings.Locate(block.Fence);
        return new CompiledArticle(
            model,
            findings.ToArray(),
            new ArticleAnchors(start, fields.SlugLocation, fields.OtherLocations, body.LinkLocations)
            {
                Fence = fence,
                Aliases = fields.AliasLocations,
                Resources = body.ResourceLocations,
            },
            new LocatedFrontMatter(fields.All, fence, isRead: read is not null));
    }

    /// <summary>A placeholder for an article that could not be compiled, with a finding that says why.</summary>
    public static CompiledArticle Fail(ArticleSource source, string findingId, SourceRange range, params string[] arguments)
    {
        var findings = new FindingBag(source.Text);
        findings.Add(findingId, range, arguments);
        return StandIn(source, findings);
    }

    /// <summary>A placeholder for an article that could not be compiled.</summary>
    public static CompiledArticle StandIn(ArticleSource source) => StandIn(source, new FindingBag(source.Text));

    private static CompiledArticle StandIn(ArticleSource source, FindingBag findings)
    {
        var model = new ArticleBuilder(TimeZone.Utc, language: null).Build(source, ArticlePath.Parse(source.Path), new CoreFields(), ArticleBody.Empty);
        return WithoutBody(model, new CoreFields(), findings.ToArray(), findings.Locate(default), isRead: false);
    }

    private CompiledBody CompileBody(
        ArticleSource source, ArticlePath path, FrontMatterBlock block, CoreFields fields, LineMap lines, CancellationToken cancellation)
    {
        var body = new BodySource(source.Text, block.BodyStart, lines)
        {
            Format = fields.Format ?? (path.Extension == "mdx" ? BodyFormat.Markdown : null),
            Extension = path.Extension,
            Lang = fields.Lang ?? path.Lang ?? _language,
            Excerpt = fields.Excerpt,
            Code = new CodeContext(source.ProjectPath, source.Includes, source.Symbols) { Variables = source.Variables.Count == 0 ? [] : source.Variables },
        };
        return _bodies.Compile(body, cancellation);
    }

    /// <returns>Null if the front matter cannot be read; then nothing is known about missing keys.</returns>
    private CoreFields? ReadFrontMatter(ArticleSource source, FrontMatterBlock block, FindingBag findings)
    {
        switch (block)
        {
            case { Kind: FenceKind.None }:
                return ReadMap(source, block, new FrontMatterMap(new SourceRange(block.Fence.Start, 0), []), findings);
            case { Kind: FenceKind.Unknown }:
                findings.Add(FindingIds.UnknownFence, block.Fence, block.Fault);
                return null;
            case { IsClosed: false }:
                var close = block.Kind switch { FenceKind.Toml => "+++", FenceKind.Json when source.Text[block.Fence.Start] == '{' => "}", _ => "---" };
                findings.Add(FindingIds.UnclosedFence, block.Fence, close, block.NearClose);
                return null;
            case { NearClose.Length: > 0 }:
                findings.Add(FindingIds.UnclosedFence, block.Fence, block.Kind == FenceKind.Toml ? "+++" : "---", block.NearClose);
                return null;
        }

        var reported = findings.Count;

        FrontMatterNode? root = block.Kind == FenceKind.Toml
            ? TomlReader.Read(source.Text, block.Content, findings)
            : YamlReader.Read(source.Text, block.Content, block.Kind == FenceKind.Json, findings);
        if (block.Kind == FenceKind.Yaml && SwallowedBody.Find(source.Text, block.Content, isFaulty: root is null && findings.Count > reported) is { } body)
        {
            findings.TakeBack(reported);
            findings.Add(FindingIds.UnclosedFence, block.Fence, "---", body);
            return null;
        }

        switch (root)
        {
            case FrontMatterMap map:
                return ReadMap(source, block, FrontMatterLimits.Keep(map, findings), findings);
            case null or FrontMatterScalar { IsNull: true }:
                // Either faulty and already reported, or empty, which is allowed.
                return findings.Count > 0 ? null : ReadMap(source, block, new FrontMatterMap(new SourceRange(block.Fence.Start, 0), []), findings);
            case var other:
                findings.Add(FindingIds.NotAMap, other.Range, other.Kind);
                return null;
        }
    }

    /// <summary>Reads the core fields from the article's own keys and its folders' defaults. Errors in the defaults are reported in their own files.</summary>
    private CoreFields ReadMap(ArticleSource source, FrontMatterBlock block, FrontMatterMap own, FindingBag findings)
    {
        own = VariableKeys.Fill(own, source.Variables);
        if (source.Defaults.Count == 0)
        {
            return own.Entries.Count == 0
                ? new CoreFields()
                : new CoreFieldsReader(findings, _dates, _categoryListIsPath, _handledKeys).Read(KeyContainers.Open(own));
        }

        var place = new SourceRange(block.Fence.Start, 0);
        var defaults = source.Defaults
            .Select(file => _defaults.GetOrAdd(file, static file => FolderDefaults.Read(file.Text, file.Extension, new FindingBag(file.Text))))
            .OfType<FrontMatterMap>();
        var reported = findings.Count;
        var fields = new CoreFieldsReader(findings, _dates, _categoryListIsPath, _handledKeys).Read(
            FolderDefaults.Merge(KeyContainers.Open(own), defaults, place));
        findings.TakeBack(reported, finding => finding.Range == place);
        return fields;
    }

    /// <summary>Compiles a defaults file by itself, to report its errors and to check it against the declared schema.</summary>
    /// <param name="source">The file.</param>
    public CompiledArticle CompileDefaults(ArticleSource source)
    {
        var findings = new FindingBag(source.Text) { Subject = "file of defaults" };
        var path = ArticlePath.Parse(source.Path);
        var map = FolderDefaults.Read(source.Text, path.Extension, findings);
        var fields = map is null ? new CoreFields() : new CoreFieldsReader(findings, _dates, _categoryListIsPath, _handledKeys).Read(map);
        return WithoutBody(_articles.BuildData(source, path, fields), fields, findings.ToArray(), findings.Locate(default), isRead: map is not null);
    }

    /// <summary>Reports a missing title. The usual cause is a misspelled key, so the nearest one is suggested.</summary>
    private static void ReportMissingTitle(FrontMatterBlock block, CoreFields fields, string standIn, FindingBag findings)
    {
        if (NearestName.FindKey(KnownKeys.Title[0], fields.OtherLocations.Select(other => other.Key)) is { Length: > 0 } key)
        {
            var place = fields.OtherLocations.First(other => other.Key == key).Location;
            findings.Add(FindingIds.MissingTitle, place.Range, standIn, $". Did you mean 'title' instead of '{key}'?");
        }
        else
        {
            findings.Add(FindingIds.MissingTitle, block.Fence, standIn, ". Add 'title: …' to the front matter.");
        }
    }

    /// <summary>Compiles a data file. The result is its first entry, which carries the others in <c>More</c>.</summary>
    private CompiledArticle CompileData(ArticleSource source, ArticlePath path, FindingBag findings)
    {
        var entries = DataFile.Read(source.Text, path.Extension, findings);
        if (entries.Count == 0)
        {
            var model = _articles.BuildData(source, path, new CoreFields());
            var empty = WithoutBody(model, new CoreFields(), findings.ToArray(), findings.Locate(default), isRead: false);
            return findings.Count > 0 ? empty : empty with { IsNothing = true };
        }

        var reported = 0;
        var articles = new List<CompiledArticle>(entries.Count);
        foreach (var entry in entries)
        {
            var fields = new CoreFieldsReader(findings, _dates, _categoryListIsPath).ReadData(entry.Values);
            var model = entry.Key is null
                ? _articles.BuildData(source, path, fields)
                : _articles.BuildData(source with { ProjectPath = $"{source.ProjectPath}#{entry.Key}" }, path.OfEntry(entry.Key), fields);
            articles.Add(WithoutBody(model, fields, findings.Since(reported), findings.Locate(entry.KeyRange), isRead: true));
            reported = findings.Count;
        }

        return articles[0] with { More = articles.Skip(1).ToEquatableArray() };
    }

    private static CompiledArticle WithoutBody(ArticleModel model, CoreFields fields, EquatableArray<Finding> findings, SourceLocation start, bool isRead) =>
        new(model, findings, new ArticleAnchors(start, fields.SlugLocation, fields.OtherLocations, default), new LocatedFrontMatter(fields.All, start, isRead));
}
