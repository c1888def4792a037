using TypedContent.Compiler.Articles;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>
/// The properties of an article that a collection's lists and terms need. Of the body it contains only the links, so other edits of the body do not change it.
/// </summary>
/// <param name="Source">The file, by its path from the project folder.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Categories">Its categories.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="LinksTo">The files of the articles that it links to.</param>
internal sealed record IndexRow(
    string Source, DateTimeOffset? Date, EquatableArray<string> Categories, EquatableArray<string> Tags, EquatableArray<string> LinksTo = default)
{
    /// <summary>When it becomes visible: its publish date, or else its date.</summary>
    public DateTimeOffset? VisibleFrom { get; init; }

    /// <summary>When it stops being visible.</summary>
    public DateTimeOffset? VisibleUntil { get; init; }

    /// <summary>Its language as written; null if it has none.</summary>
    public string? Lang { get; init; }

    /// <summary>The key that it shares with its translations if their paths do not match; or null.</summary>
    public string? TranslationKey { get; init; }

    /// <summary>Its path within the collection.</summary>
    public required ArticlePath Path { get; init; }

    /// <summary>Its terms in further taxonomies, and its categories that have parents.</summary>
    public EquatableArray<TermUse> Terms { get; init; }

    /// <summary>The series that it is in.</summary>
    public EquatableArray<SeriesUse> Series { get; init; }

    /// <summary>Its title, for orders by title and for articles that name it as their parent; empty until <see cref="WithTitle"/> adds it.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its title in menus if it differs; or null.</summary>
    public string? NavTitle { get; init; }

    /// <summary>The row with its article's titles. They are separate because most sites need no title for any order: an edit of one leaves the row as it is.</summary>
    /// <param name="title">The titles.</param>
    public IndexRow WithTitle(PageTitle title) => this with { Title = title.Title, NavTitle = title.NavTitle };

    /// <summary>Its position among its siblings.</summary>
    public double? Order { get; init; }

    /// <summary>Its parent page, as it names it; or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Its sort key for each of the collection's further orders.</summary>
    public EquatableArray<SortKey> SortKeys { get; init; }

    /// <summary>Its terms in a taxonomy.</summary>
    public IEnumerable<TermPath> PathsIn(string taxonomy)
    {
        foreach (var use in Terms)
        {
            if (use.Taxonomy == taxonomy)
            {
                return use.Paths;
            }
        }

        return taxonomy switch
        {
            "Categories" => Categories.Select(TermPath.Of),
            "Tags" => Tags.Select(TermPath.Of),
            _ => [],
        };
    }

    /// <param name="model">The article.</param>
    /// <param name="plan">The project's settings for the terms of the collection.</param>
    public static IndexRow Of(ArticleModel model, CatalogPlan plan) => new(model.Names.Source, model.Date, model.Categories, model.Tags, model.LinksTo)
    {
        Terms = plan.Taxonomies.Count == 0 ? model.Terms : TermsOf(model, plan),
        Series = model.Series,
        VisibleFrom = model.PublishDate ?? model.Date,
        VisibleUntil = model.ExpiryDate,
        Lang = string.IsNullOrWhiteSpace(model.Lang) ? null : model.Lang,
        TranslationKey = FindTranslationKey(model.Fields),
        Path = model.Names.Path,
        Order = model.Order,
        Parent = model.Parent,
        SortKeys = plan.Indexes.Count == 0 ? default : plan.Indexes.Select(index => SortKey.Of(index, model.Declared)).ToEquatableArray(),
    };

    private static string? FindTranslationKey(EquatableArray<Field> fields)
    {
        foreach (var field in fields)
        {
            if (KnownKeys.TranslationKey.Contains(KeyFolding.Fold(field.Key)) && !string.IsNullOrWhiteSpace(field.Value.Text))
            {
                return field.Value.Text.Trim();
            }
        }

        return null;
    }

    private static EquatableArray<TermUse> TermsOf(ArticleModel model, CatalogPlan plan) =>
    [
        .. model.Terms,
        .. plan.Taxonomies
            .Where(taxonomy => taxonomy.FoldedKey.Length > 0 && !model.Terms.Any(use => use.Taxonomy == taxonomy.Name))
            .Select(taxonomy => new TermUse(taxonomy.Name, PathsUnder(taxonomy.FoldedKey, model).ToEquatableArray()))
            .Where(use => use.Paths.Count > 0),
    ];

    private static IEnumerable<TermPath> PathsUnder(string foldedKey, ArticleModel model) =>
        KnownKeys.Authors.Contains(foldedKey) ? model.Authors.Select(TermPath.Of)
        : KnownKeys.Lang.Contains(foldedKey) ? (model.Lang is null ? [] : [TermPath.Of(model.Lang)])
        : model.Fields.FirstOrDefault(field => KeyFolding.Fold(field.Key) == foldedKey) is { } field ? TermPath.In(field.Value)
        : [];
}

/// <summary>The titles of an article.</summary>
/// <param name="Source">The file, by its path from the project.</param>
/// <param name="Title">Its title.</param>
/// <param name="NavTitle">Its title in menus if it differs; or null.</param>
internal sealed record PageTitle(string Source, string Title, string? NavTitle);
