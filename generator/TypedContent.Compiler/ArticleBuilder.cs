using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;
using TimeZone = TypedContent.Compiler.FrontMatter.Values.TimeZone;

namespace TypedContent.Compiler;

/// <summary>Builds an article's model from its path, front matter, and body.</summary>
/// <param name="zone">The time zone of a date in the path.</param>
/// <param name="language">The language of articles that do not set one; null if unknown.</param>
internal sealed class ArticleBuilder(TimeZone zone, string? language)
{
    public ArticleModel Build(ArticleSource source, ArticlePath path, CoreFields fields, ArticleBody body) => new()
    {
        Collection = source.Collection,
        ProjectPath = source.ProjectPath,
        Names = new NameRequest(source.ProjectPath, path, fields.Slug, fields.Url) { Aliases = fields.Aliases },
        Title = string.IsNullOrWhiteSpace(fields.Title) ? StandInTitle(path, body) : fields.Title!,
        NavTitle = fields.NavTitle,
        Order = fields.Order,
        Parent = fields.Parent,
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
        Draft = fields.Draft || path.IsDraft,
        Fields = fields.Others,
        Shape = FileShape.Of(source.ProjectPath, fields.Others),
        Body = body,
    };

    /// <summary>Builds the model of a data file's entry, which has no body.</summary>
    public ArticleModel BuildData(ArticleSource source, ArticlePath path, CoreFields fields)
    {
        var name = fields.Others.FirstOrDefault(field => KeyFolding.Fold(field.Key) == "name" && field.Value.Kind == FieldKind.Text)?.Value.Text;
        var title = new[] { fields.Title, name, path.IsEntry ? path.Stem : null }.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        return Build(source, path, fields with { Title = title }, ArticleBody.Empty with { Excerpt = fields.Excerpt ?? "" });
    }

    /// <summary>
    /// The title of an article that does not set one: its first heading, or else the name of its file (of its folder, if the file is an index).
    /// </summary>
    private static string StandInTitle(ArticlePath path, ArticleBody body)
    {
        if (body.ReadHeadings() is [{ Text.Length: > 0 } heading, ..])
        {
            return heading.Text;
        }

        var name = path.IsIndex && path.Folders.Count > 0 ? path.Folders[path.Folders.Count - 1] : path.Stem;
        var title = name.Replace('-', ' ').Replace('_', ' ').Trim();
        return title.Length == 0 ? path.Path : Casing.ToUpper(title[0]) + title.Substring(1);
    }
}
