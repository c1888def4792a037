using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Body;
using TypedContent.Compiler.Body.Excerpts;
using TypedContent.Compiler.Body.Highlighting;
using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Data;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.FrontMatter.Fences;
using TypedContent.Compiler.FrontMatter.Toml;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.FrontMatter.Yaml;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Sanitizing;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;
using TimeZone = TypedContent.Compiler.FrontMatter.Values.TimeZone;

namespace TypedContent.Compiler;

/// <summary>One article file in, a model and findings out.</summary>
internal sealed class ArticleCompiler
{
    private readonly TimeZone _zone;
    private readonly DateReader _dates;
    private readonly BodySanitizer _sanitizer;
    private readonly string? _language;
    private readonly bool _keepsIds;
    private readonly bool _categoryListIsPath;
    private readonly bool _hasMath;
    private readonly CodeHighlighter? _highlighter;

    public ArticleCompiler(CompilerOptions options)
    {
        _ = TimeZone.TryParse(options.TimeZone, out _zone);
        _dates = new DateReader(_zone, options.DateFormats);
        _sanitizer = new BodySanitizer(options.Sanitizer);
        _language = options.Language;
        _categoryListIsPath = options.CategoryListIsPath;
        _hasMath = options.HasMath;
        _keepsIds = options.Sanitizer.KeepsIdentifiers;
        _highlighter = options.Highlights ? new CodeHighlighter() : null;
    }

    public CompiledArticle Compile(ArticleSource source, CancellationToken cancellation)
    {
        var findings = new FindingBag(source.Text);
        var path = ArticlePath.Parse(source.Path);
        if (DataFile.HasExtension(path.Extension))
        {
            return CompileData(source, path, findings);
        }

        var block = FrontMatterBlock.Find(source.Text);
        var read = ReadFrontMatter(source, block, findings);
        var fields = read ?? new CoreFields();
        EquatableArray<LinkLocation> linkLocations = default;
        EquatableArray<SourceLocation> resourceLocations = default;
        var body = path.Extension == "mdx" ? RejectMdx(block, findings) : Render(source, block, fields, path, findings, cancellation, out linkLocations, out resourceLocations);
        // Nothing of a file that is refused is published, with or without a title.
        if (read is { TitleIsFaulty: false } && path.Extension != "mdx" && string.IsNullOrWhiteSpace(fields.Title))
        {
            ReportMissingTitle(block, fields, TitleOf(path, body), findings);
        }

        var model = Assemble(source, _zone, _language, path, fields, body, _keepsIds);
        return new CompiledArticle(model, findings.ToArray(), new ArticleAnchors(findings.Locate(default), fields.SlugLocation, fields.OtherLocations, linkLocations) { Fence = findings.Locate(block.Fence), Aliases = fields.AliasLocations, Resources = resourceLocations }, new LocatedFrontMatter(fields.All, findings.Locate(block.Fence), isRead: read is not null));
    }

    /// <summary>A file without a body: its entries, the first of which has the others with it.</summary>
    private CompiledArticle CompileData(ArticleSource source, ArticlePath path, FindingBag findings)
    {
        var entries = DataFile.Read(source.Text, path.Extension, findings);
        if (entries.Count == 0)
        {
            return findings.Count > 0
                ? ToData(source, path, new CoreFields(), findings.Locate(default), findings.ToArray(), isRead: false)
                : ToData(source, path, new CoreFields(), findings.Locate(default), [], isRead: false) with { IsNothing = true };
        }

        var reported = 0;
        var articles = new List<CompiledArticle>(entries.Count);
        foreach (var entry in entries)
        {
            var fields = new CoreFieldsReader(findings, _dates, _categoryListIsPath).Read(entry.Values);
            articles.Add(entry.Key is null
                ? ToData(source, path, fields, findings.Locate(entry.KeyRange), findings.Since(reported))
                : ToData(source with { ProjectPath = $"{source.ProjectPath}#{entry.Key}" }, path.OfEntry(entry.Key), fields, findings.Locate(entry.KeyRange), findings.Since(reported)));
            reported = findings.Count;
        }

        return articles[0] with { More = articles.Skip(1).ToEquatableArray() };
    }

    private CompiledArticle ToData(ArticleSource source, ArticlePath path, CoreFields fields, SourceLocation start, EquatableArray<Finding> findings, bool isRead = true)
    {
        var name = fields.Others.FirstOrDefault(field => KeyFolding.Fold(field.Key) == "name" && field.Value.Kind == FieldKind.Text)?.Value.Text;
        var title = new[] { fields.Title, name, path.IsEntry ? path.Stem : null }.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        var model = Assemble(source, _zone, _language, path, fields with { Title = title }, new SanitizedBody(), idsAreKept: false);
        return new CompiledArticle(model, findings, new ArticleAnchors(start, fields.SlugLocation, fields.OtherLocations, default), new LocatedFrontMatter(fields.All, start, isRead));
    }

    /// <summary>What stands for an article that could not be compiled at all.</summary>
    public static CompiledArticle Fail(ArticleSource source, string findingId, SourceRange range, params string[] arguments)
    {
        var findings = new FindingBag(source.Text);
        findings.Add(findingId, range, arguments);
        var path = ArticlePath.Parse(source.Path);
        var model = Assemble(source, TimeZone.Utc, null, path, new CoreFields(), new SanitizedBody(), idsAreKept: false);
        return new CompiledArticle(model, findings.ToArray(), new ArticleAnchors(findings.Locate(default), null, default, default), new LocatedFrontMatter(default, findings.Locate(default), isRead: false));
    }

    /// <summary>A title that is missing is most often there, under a key with a slip in it.</summary>
    private static void ReportMissingTitle(FrontMatterBlock block, CoreFields fields, string standIn, FindingBag findings)
    {
        if (NearestName.FindKey(KnownKeys.Title[0], fields.OtherLocations.Select(other => other.Key)) is { Length: > 0 } key)
        {
            var place = fields.OtherLocations.First(other => other.Key == key).Location;
            findings.Add(FindingIds.MissingTitle, place.Range, standIn, $". Did you mean 'title' by the key '{key}'?");
        }
        else
        {
            findings.Add(FindingIds.MissingTitle, block.Fence, standIn, ". Add 'title: …' to the front matter.");
        }
    }

    /// <returns>Null for front matter that cannot be read: what it lacks is not known then.</returns>
    private CoreFields? ReadFrontMatter(ArticleSource source, FrontMatterBlock block, FindingBag findings)
    {
        switch (block)
        {
            case { Kind: FenceKind.None }:
                return new CoreFields();
            case { Kind: FenceKind.Unknown }:
                findings.Add(FindingIds.UnknownFence, block.Fence, block.Fault);
                return null;
            case { IsClosed: false }:
                findings.Add(FindingIds.UnclosedFence, block.Fence, block.Kind switch { FenceKind.Toml => "+++", FenceKind.Json when source.Text[block.Fence.Start] == '{' => "}", _ => "---" });
                return null;
        }

        FrontMatterNode? root = block.Kind == FenceKind.Toml
            ? TomlReader.Read(source.Text, block.Content, findings)
            : YamlReader.Read(source.Text, block.Content, block.Kind == FenceKind.Json, findings);
        switch (root)
        {
            case FrontMatterMap map:
                return new CoreFieldsReader(findings, _dates, _categoryListIsPath).Read(map);
            case null or FrontMatterScalar { IsNull: true }:
                // Faulty and reported, or empty, which is fine.
                return findings.Count > 0 ? null : new CoreFields();
            case var other:
                findings.Add(FindingIds.NotAMap, other.Range, other.Kind);
                return null;
        }
    }

    private SanitizedBody Render(ArticleSource source, FrontMatterBlock block, CoreFields fields, ArticlePath path, FindingBag findings, CancellationToken cancellation, out EquatableArray<LinkLocation> linkLocations, out EquatableArray<SourceLocation> resourceLocations)
    {
        linkLocations = default;
        resourceLocations = default;
        var format = BodyFormats.Decide(fields.Format, path.Extension, source.Text.AsSpan(block.BodyStart));
        SourceMap map;
        string? html;
        if (format == BodyFormat.Markdown && MarkdownLimits.FindTooDeep(source.Text, block.BodyStart) is var deep and >= 0)
        {
            findings.Add(FindingIds.NestedTooDeep, new SourceRange(deep, 1));
            return new SanitizedBody();
        }

        if (format == BodyFormat.Markdown && MarkdownLimits.FindTooDense(source.Text, block.BodyStart) is { } dense)
        {
            findings.Add(dense.Id, new SourceRange(dense.Offset, 1));
            return new SanitizedBody();
        }

        if (format == BodyFormat.Markdown)
        {
            html = MarkdownRenderer.Render(source.Text, block.BodyStart, fields.Lang ?? path.Lang ?? _language, _hasMath, out map);
        }
        else
        {
            html = source.Text.Substring(block.BodyStart);
            map = SourceMap.Verbatim(block.BodyStart);
        }

        if (html is null)
        {
            findings.Add(FindingIds.NestedTooDeep, new SourceRange(block.BodyStart, 0));
            return new SanitizedBody();
        }

        cancellation.ThrowIfCancellationRequested();
        var body = _sanitizer.Sanitize(html, cancellation);
        BodyFindings.Report(body, source.Text, map, findings);
        body = body with { ExcerptHtml = ExcerptHtmlOf(fields, body) };
        if (_highlighter is not null)
        {
            body = body with { Html = _highlighter.Highlight(body.Html), ExcerptHtml = _highlighter.Highlight(body.ExcerptHtml) };
        }

        LeftOverSyntax.Report(source.Text, block.BodyStart, map, findings);
        body = AddressLocator.Find(body, source.Text, map, findings, out linkLocations, out resourceLocations, out var firstWithoutAlt);
        if (body.Images.Count(image => image.Alt is null) is var silent and > 0)
        {
            findings.Add(FindingIds.MissingAlt, firstWithoutAlt, silent == 1 ? "" : $" (with {silent - 1} more, first here)");
        }

        return body;
    }

    private static SanitizedBody RejectMdx(FrontMatterBlock block, FindingBag findings)
    {
        findings.Add(FindingIds.Mdx, block.Fence);
        return new SanitizedBody();
    }

    private static ArticleModel Assemble(ArticleSource source, TimeZone zone, string? language, ArticlePath path, CoreFields fields, SanitizedBody body, bool idsAreKept)
    {
        var (words, minutes) = WordCounter.Count(body.Text);
        var model = new ArticleModel
        {
            Collection = source.Collection,
            ProjectPath = source.ProjectPath,
            ContentHash = "",
            Names = new NameRequest(source.ProjectPath, path, fields.Slug, fields.Url) { Aliases = fields.Aliases },
            Title = string.IsNullOrWhiteSpace(fields.Title) ? TitleOf(path, body) : fields.Title!,
            Date = fields.Date ?? (path.Date is { } day ? new DateTimeOffset(day, zone.OffsetAt(day)) : null),
            Updated = fields.Updated,
            PublishDate = fields.PublishDate,
            ExpiryDate = fields.ExpiryDate,
            Description = fields.Description,
            Authors = fields.Authors,
            Categories = fields.Categories,
            Tags = fields.Tags,
            Terms = fields.CategoryPaths.Count > 0 ? [new TermUse("Categories", fields.CategoryPaths)] : [],
            Series = fields.Series,
            Lang = fields.Lang ?? path.Lang ?? language,
            Draft = fields.Draft,
            Fields = fields.Others,
            Shape = FileShape.Of(source.ProjectPath, fields.Others),
            Html = body.Html,
            Text = body.Text,
            Excerpt = ExcerptOf(fields, body),
            ExcerptHtml = body.ExcerptHtml,
            WordCount = words,
            ReadingTime = minutes,
            Headings = body.Headings,
            Links = body.Links,
            Images = body.Images,
            Resources = body.Resources.Select(resource => resource.Url).ToEquatableArray(),
            Ids = BodyAddresses.FindIds(body.Html),
            IdsAreKnown = idsAreKept && body.Html.Length > 0,
        };
        return model with { ContentHash = ContentHasher.Hash(model) };
    }

    private static string ExcerptOf(CoreFields fields, SanitizedBody body) =>
        fields.Excerpt ?? (body.MoreTextLength > 0 ? body.Text.Substring(0, body.MoreTextLength).Trim() : ExcerptCutter.Cut(body.FirstParagraph));

    /// <returns>Empty where it is the text of the excerpt.</returns>
    private static string ExcerptHtmlOf(CoreFields fields, SanitizedBody body)
    {
        if (fields.Excerpt is not null || body.Html.Length == 0)
        {
            return "";
        }

        var html = body.MoreTextLength <= 0 ? ExcerptHtml.OfParagraph(body.Html, body.FirstParagraph, ExcerptCutter.Cut(body.FirstParagraph))
            : body.MoreHtmlLength > 0 ? ExcerptHtml.Before(body.Html, body.MoreHtmlLength)
            : null;
        return html is null || html == ExcerptOf(fields, body) ? "" : html;
    }

    /// <summary>What stands in for a title: the first heading, else the file's name, or its folder's where it stands for that.</summary>
    private static string TitleOf(ArticlePath path, SanitizedBody body)
    {
        if (body.Headings is [{ Text.Length: > 0 } heading, ..])
        {
            return heading.Text;
        }

        var name = path.IsIndex && path.Folders.Count > 0 ? path.Folders[path.Folders.Count - 1] : path.Stem;
        var title = name.Replace('-', ' ').Replace('_', ' ').Trim();
        return title.Length == 0 ? path.Path : char.ToUpperInvariant(title[0]) + title.Substring(1);
    }
}
