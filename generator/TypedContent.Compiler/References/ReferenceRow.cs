using System.Globalization;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.References;

/// <summary>The part of an article that references need: its names, and the references it makes. An edit of the body does not change it.</summary>
/// <param name="Collection">Its collection.</param>
/// <param name="Names">The input for its names.</param>
/// <param name="Title">Its title.</param>
/// <param name="Name">The text of its key <c>name</c>, or null.</param>
/// <param name="Lang">Its language, or null.</param>
/// <param name="IsDraft">Whether its front matter marks it as a draft.</param>
/// <param name="Words">The references that it makes.</param>
internal sealed record ReferenceRow(
    string Collection, NameRequest Names, string Title, string? Name, string? Lang, bool IsDraft, EquatableArray<ReferenceWord> Words)
{
    public string Source => Names.Source;

    /// <summary>The entry's key in its data file; null if it is not from one.</summary>
    public string? Key => Names.Path.IsEntry ? Names.Path.Stem : null;

    /// <summary>When it becomes visible; null if it always has been.</summary>
    public DateTimeOffset? VisibleFrom { get; init; }

    /// <summary>When it stops being visible; null if never.</summary>
    public DateTimeOffset? VisibleUntil { get; init; }

    /// <summary>Describes when a required reference to another entry would fail because the other is visible later, or not as long, as this one.</summary>
    /// <returns>For example "from 2030-01-01 on" or "until 2030-01-01"; null if the other is visible whenever this one is.</returns>
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
