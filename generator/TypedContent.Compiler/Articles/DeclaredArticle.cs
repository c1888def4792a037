using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Applies a collection's declared type to a compiled article. The body is not needed.</summary>
internal sealed class DeclaredArticle(DeclaredSchema schema, DateReader dates)
{
    private readonly ConstraintChecker _constraints = new();
    private readonly EquatableArray<string> _imageProperties = schema.Entry.Properties
        .Where(property => property.Type.Kind is DeclaredKind.Text or DeclaredKind.Uri && property.Keys.Count > 0 && KnownKeys.Image.Contains(property.Keys[0]))
        .Select(property => property.Name)
        .ToEquatableArray();


    public CompiledArticle Apply(CompiledArticle article)
    {
        var reading = new DeclaredReader(schema, dates, _constraints).Read(
            article.FrontMatter, new StandIns(article.Model.Date, article.Model.Lang, article.CommittedAt));
        // Values from a folder's defaults have an empty range at the start, which nothing else has. They are checked in their own file, so they are skipped
        // here.
        var start = article.FrontMatter.Fence.Range.Start;
        var findings = article.Findings.Where(finding => !IsSuperseded(finding))
            .Concat(reading.Findings.Where(finding => finding.Range.Start != start || finding.Range.Length > 0))
            .OrderBy(finding => finding.Range.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal);
        return article with
        {
            Model = Apply(article.Model, reading),
            Findings = findings.ToEquatableArray(),
            UnknownKeys = reading.UnknownKeys.Where(key => key.Location.Range.Start != start || key.Location.Range.Length > 0).ToEquatableArray(),
            References = reading.References,
        };
    }

    /// <summary>Whether a finding about the core set's type for a key no longer applies because the user declared another type.</summary>
    private bool IsSuperseded(Finding finding) => finding.Id switch
    {
        FindingIds.WrongType or FindingIds.NotADate or FindingIds.InvalidDateText =>
            finding.Arguments.Count > 0 && schema.Reads(KeyFolding.Fold(finding.Arguments[0])),
        FindingIds.BadAlias => schema.Reads(KeyFolding.Fold(finding.Arguments[0])),
        FindingIds.MissingTitle => schema.Has("Title"),

        // A key without a property gets a finding of its own.
        FindingIds.MisspelledKey => true,
        FindingIds.Password or FindingIds.HiddenElsewhere =>
            KeyFolding.Fold(finding.Arguments[0]) is var key && (schema.Reads(key) || schema.IgnoredKeys.Contains(key)),
        _ => false,
    };

    /// <summary>Applies properties that read other keys than the core set's to lists, terms, and the order of articles.</summary>
    private ArticleModel Apply(ArticleModel model, DeclaredReading reading)
    {
        var values = reading.Values;
        var references = reading.References.Select(reference => reference.Word).ToEquatableArray();
        model = model with { Declared = values, References = references, Terms = Merge(model.Terms, reading.Terms), ImageProperties = _imageProperties };
        if (model.Names.Aliases.Count > 0 && KnownKeys.Aliases.Any(schema.Reads))
        {
            // The declared type gives the key another meaning.
            model = model with { Names = model.Names with { Aliases = default } };
        }

        foreach (var (name, value) in values.Select(value => (value.Name, value.Value)))
        {
            if (schema.PropertyOf(name) is not { } property || KnownKeys.Of(name) is not { } keys || property.Keys.SequenceEqual(keys))
            {
                continue;
            }

            model = (name, property.Type.Kind, value.Kind) switch
            {
                ("Title", DeclaredKind.Text, PrimitiveKind.Text) => model with { Title = value.Text },
                ("NavTitle", DeclaredKind.Text, PrimitiveKind.Text) => model with { NavTitle = value.Text },
                ("Order", _, PrimitiveKind.Integer) => model with { Order = value.Integer },
                ("Order", _, PrimitiveKind.Real) => model with { Order = value.Real },
                ("Date", _, PrimitiveKind.Date) => model with { Date = value.Date },
                ("Date", DeclaredKind.DateOnly, PrimitiveKind.Integer) =>
                    model with { Date = new DateTimeOffset(value.Integer * TimeSpan.TicksPerDay, TimeSpan.Zero) },
                ("PublishDate", _, PrimitiveKind.Date) => model with { PublishDate = value.Date },
                ("ExpiryDate", _, PrimitiveKind.Date) => model with { ExpiryDate = value.Date },
                ("Categories", _, _) when Words(value) is { } words => model with { Categories = words },
                ("Tags", _, _) when Words(value) is { } words => model with { Tags = words },
                ("Lang", DeclaredKind.Text, PrimitiveKind.Text) => model with { Lang = value.Text },
                ("Draft", DeclaredKind.Bool, PrimitiveKind.Bool) => model with { Draft = value.Integer == 1 },
                _ => model,
            };
        }

        return model;
    }

    /// <summary>Declared terms replace the standard ones of the same taxonomy.</summary>
    private static EquatableArray<TermUse> Merge(EquatableArray<TermUse> terms, EquatableArray<TermUse> declared) =>
        declared.Count == 0 ? terms : [.. terms.Where(use => !declared.Any(own => own.Taxonomy == use.Taxonomy)), .. declared];

    private static EquatableArray<string>? Words(DeclaredValue value) => value.Kind switch
    {
        PrimitiveKind.Text => [value.Text],
        PrimitiveKind.List when value.Items.All(item => item.Kind == PrimitiveKind.Text) =>
            value.Items.Select(item => item.Text).Distinct(StringComparer.Ordinal).ToEquatableArray(),
        _ => null,
    };
}
