using System.Globalization;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.References;

/// <summary>What references need of an article: what it is called, and whom it names. Nothing that an edit of its body changes.</summary>
/// <param name="Collection">Its collection.</param>
/// <param name="Names">What its names are made from.</param>
/// <param name="Title">Its title.</param>
/// <param name="Name">The text of its key <c>name</c>, or null.</param>
/// <param name="Lang">Its language, or null.</param>
/// <param name="IsDraft">Whether it says that it is a draft.</param>
/// <param name="Words">Whom it names.</param>
internal sealed record ReferenceRow(
    string Collection, NameRequest Names, string Title, string? Name, string? Lang, bool IsDraft, EquatableArray<ReferenceWord> Words)
{
    public string Source => Names.Source;

    /// <summary>The key of an entry of a data file, or null.</summary>
    public string? Key => Names.Path.IsEntry ? Names.Path.Stem : null;

    /// <summary>From when on it is shown; null for always.</summary>
    public DateTimeOffset? VisibleFrom { get; init; }

    /// <summary>From when on it is shown no more; null for never.</summary>
    public DateTimeOffset? VisibleUntil { get; init; }

    /// <summary>What another entry, which this one cannot do without, is to be seen later or shorter than this one.</summary>
    /// <returns>"from 2030-01-01 on", "until 2030-01-01"; null where it is there as long as this one is.</returns>
    public string? LacksAtTimes(ReferenceRow other) =>
        other.VisibleFrom is { } from && !(VisibleFrom >= from) ? $"from {Written(from)} on"
        : other.VisibleUntil is { } until && !(VisibleUntil <= until) ? $"until {Written(until)}"
        : null;

    private static string Written(DateTimeOffset time) =>
        time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public static ReferenceRow Of(ArticleModel model) => new(
        model.Collection,
        model.Names,
        model.Title,
        model.Fields.FirstOrDefault(field => field.Value.Kind == FieldKind.Text && KeyFolding.Fold(field.Key) == "name")?.Value.Text.Trim(),
        model.Lang,
        model.Draft,
        model.References)
    {
        VisibleFrom = model.PublishDate ?? model.Date,
        VisibleUntil = model.ExpiryDate,
    };
}
