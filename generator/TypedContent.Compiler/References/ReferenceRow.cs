using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.Naming;
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
internal sealed record ReferenceRow(string Collection, NameRequest Names, string Title, string? Name, string? Lang, bool IsDraft, EquatableArray<ReferenceWord> Words)
{
    public string Source => Names.Source;

    /// <summary>The key of an entry of a data file, or null.</summary>
    public string? Key => Names.Path.IsEntry ? Names.Path.Stem : null;

    public static ReferenceRow Of(ArticleModel model) => new(
        model.Collection,
        model.Names,
        model.Title,
        model.Fields.FirstOrDefault(field => field.Value.Kind == FieldKind.Text && KeyFolding.Fold(field.Key) == "name")?.Value.Text.Trim(),
        model.Lang,
        model.Draft,
        model.References);
}
