using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>What a collection's lists and terms need of an article: nothing that an edit of its body changes, but of its links.</summary>
/// <param name="Source">The file, by its path from the project.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Categories">Its categories.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="LinksTo">The files of the articles that it links to.</param>
internal sealed record IndexRow(string Source, DateTimeOffset? Date, EquatableArray<string> Categories, EquatableArray<string> Tags, EquatableArray<string> LinksTo = default)
{
    /// <summary>From when on it is shown: the day of publication that it names, else its date.</summary>
    public DateTimeOffset? VisibleFrom { get; init; }

    /// <summary>From when on it is shown no more.</summary>
    public DateTimeOffset? VisibleUntil { get; init; }

    /// <summary>Its language as it writes it, or null.</summary>
    public string? Lang { get; init; }

    /// <summary>What it shares with its translations, where their paths do not say it; or null.</summary>
    public string? TranslationKey { get; init; }

    /// <summary>Its path within the collection.</summary>
    public required ArticlePath Path { get; init; }

    public static IndexRow Of(ArticleModel model) => new(model.Names.Source, model.Date, model.Categories, model.Tags, model.LinksTo)
    {
        VisibleFrom = model.PublishDate ?? model.Date,
        VisibleUntil = model.ExpiryDate,
        Lang = string.IsNullOrWhiteSpace(model.Lang) ? null : model.Lang,
        TranslationKey = FindTranslationKey(model.Fields),
        Path = model.Names.Path,
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
}
