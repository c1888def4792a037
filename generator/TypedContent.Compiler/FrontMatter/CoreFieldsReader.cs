using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>Reads the core set from a file's front matter, and reports every value that does not fit its key.</summary>
/// <param name="findings">Receives the findings.</param>
/// <param name="dates">Reads dates.</param>
/// <param name="listIsPath">Whether a plain list of categories is one category with its ancestors, as in Hexo.</param>
/// <param name="handledKeys">The keys, folded, that the project's app handles itself.</param>
internal sealed class CoreFieldsReader(FindingBag findings, DateReader dates, bool listIsPath = false, EquatableArray<string> handledKeys = default)
{
    private readonly FieldReader _fields = new(findings, dates);
    private readonly CoreValueReader _values = new(findings, dates);
    private readonly TermPathReader _paths = new(listIsPath);

    /// <summary>Reads the core set of an article.</summary>
    public CoreFields Read(FrontMatterMap map) => Read(map, isArticle: true);

    /// <summary>Reads the core set of an entry in a data file, whose keys may have any meaning.</summary>
    public CoreFields ReadData(FrontMatterMap map) => Read(map, isArticle: false);

    private CoreFields Read(FrontMatterMap map, bool isArticle)
    {
        var entries = _fields.Fold(map);
        var all = _fields.ReadTop(entries.Values);
        var keys = new KeySelection(entries);
        var title = keys.Take(KnownKeys.Title);
        var address = AddressReader.Read(keys, _values, findings);
        var categories = Entries(KnownKeys.Categories);
        var tags = Entries(KnownKeys.Tags);
        var core = new CoreFields
        {
            Title = _values.Text(title),
            TitleIsFaulty = title?.Value is FrontMatterList or FrontMatterMap,
            NavTitle = TreeKeys.ReadNavTitle(keys, _values),
            Order = TreeKeys.ReadOrder(keys, isArticle, findings),
            Parent = isArticle ? TreeKeys.ReadParent(keys) : null,
            Date = _values.Date(keys.Take(KnownKeys.Date)),
            Updated = _values.Date(keys.Take(KnownKeys.Updated)),
            PublishDate = _values.Date(keys.Take(KnownKeys.PublishDate)),
            ExpiryDate = _values.Date(keys.Take(KnownKeys.ExpiryDate)),
            Description = _values.Text(keys.Take(KnownKeys.Description)),
            Authors = WordReader.ReadPeople(Entries(KnownKeys.Authors), findings),
            Categories = WordReader.Read(categories, findings),
            CategoryPaths = _paths.Read([.. categories.Select(entry => entry.Value)]),
            Tags = WordReader.Read(tags, findings),
            Series = SeriesReader.Read(keys, findings),
            Lang = _values.Language(keys.Take(KnownKeys.Lang, node => IsLanguage(node, keys))),
            // Both keys are read, whatever the first one says. Some sites have a date under 'published'.
            Draft = _values.Boolean(keys.Take(KnownKeys.Draft)) == true
                | _values.Boolean(keys.Take(KnownKeys.Published, node => node is FrontMatterScalar && !CoreValueReader.IsDateLike(node))) == false,
            Slug = address.Slug,
            Url = address.Url,
            Aliases = address.Aliases.Select(alias => alias.Key).ToEquatableArray(),
            AliasLocations = address.Aliases,
            Excerpt = _values.Excerpt(keys.Take(KnownKeys.Excerpt)),
            Format = ReadFormat(keys),
            SlugLocation = address.Location,
            All = all,
        };
        if (isArticle)
        {
            new MisspelledKeys(findings, dates).Report(entries, keys);
            new HidingKeys(findings, handledKeys).Report(entries, core.Draft);
            foreach (var entry in categories.Concat(tags))
            {
                TermCommas.Check(entry, findings);
            }
        }

        var others = all
            .Where(field => !keys.IsTaken(KeyFolding.Fold(field.Key)) && !(isArticle && KeyContainers.IsOpened(field)))
            .OrderBy(field => field.Key, StringComparer.Ordinal).ToArray();
        return core with
        {
            Others = others.Select(field => new Field(field.Key, field.Value.ToValue())).ToEquatableArray(),
            OtherLocations = others.Select(field => new KeyLocation(field.Key, field.KeyLocation)).ToEquatableArray(),
        };

        FrontMatterEntry[] Entries(IReadOnlyList<string> foldedKeys) => [.. keys.TakeAll(foldedKeys).Select(found => found.Entry)];
    }

    /// <summary>
    /// On some sites 'language' is the programming language of an article's code, so it must be a language tag. 'lang' takes any value and is checked later.
    /// </summary>
    private static bool IsLanguage(FrontMatterNode node, KeySelection keys) =>
        node is not FrontMatterScalar { IsNull: false } scalar || LanguageTag.IsWellFormed(scalar.Text.Trim())
        || ReferenceEquals(keys.Find(KnownKeys.Lang[0])?.Value, node);

    /// <summary>WordPress has post formats too (<c>quote</c>, <c>aside</c>), which are not body formats. Then the key remains a custom one.</summary>
    private static BodyFormat? ReadFormat(KeySelection keys) =>
        keys.Take(KnownKeys.Format, node => BodyFormatName.Find(node) is not null) is { } entry ? BodyFormatName.Find(entry.Value) : null;
}
