using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Body;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>Takes the core set out of a file's front matter, with a finding for every value that is not what its key needs.</summary>
internal sealed class CoreFieldsReader(FindingBag findings, DateReader dates)
{
    private readonly FieldReader _fields = new(findings, dates);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private SortedDictionary<string, FrontMatterEntry> _entries = [];

    public CoreFields Read(FrontMatterMap map)
    {
        _entries = _fields.Fold(map);
        var all = _fields.Read(_entries.Values);
        var title = Take(KnownKeys.Title);
        var slug = Take(KnownKeys.Slug);
        var url = Take(KnownKeys.Url, IsAddress);
        var aliases = Aliases();
        var core = new CoreFields
        {
            Title = Text(title),
            TitleIsFaulty = title?.Value is FrontMatterList or FrontMatterMap,
            Date = Date(Take(KnownKeys.Date)),
            Updated = Date(Take(KnownKeys.Updated)),
            PublishDate = Date(Take(KnownKeys.PublishDate)),
            ExpiryDate = Date(Take(KnownKeys.ExpiryDate)),
            Description = Text(Take(KnownKeys.Description)),
            Authors = Words(KnownKeys.Authors),
            Categories = Words(KnownKeys.Categories),
            Tags = Words(KnownKeys.Tags),
            Lang = Text(Take(KnownKeys.Lang)),
            // Both keys are taken, whatever the first says.
            Draft = Truth(Take(KnownKeys.Draft)) == true | Truth(Take(KnownKeys.Published, IsTruth)) == false,
            Slug = Text(slug),
            Url = Text(url),
            Aliases = aliases.Select(alias => alias.Key).ToEquatableArray(),
            AliasPlaces = aliases.ToEquatableArray(),
            Excerpt = Text(Take(KnownKeys.Excerpt)),
            Format = Text(Take(KnownKeys.Format, node => node is FrontMatterScalar format && BodyFormats.IsFormat(format.Text))),
            SlugPlace = (url ?? slug) is { } entry ? findings.Locate(entry.Value.Range) : null,
            All = all,
        };
        var others = all.Where(field => !_taken.Contains(KeyFolding.Fold(field.Key))).OrderBy(field => field.Key, StringComparer.Ordinal).ToArray();
        return core with
        {
            Others = others.Select(field => new Field(field.Key, field.Value.ToValue())).ToEquatableArray(),
            OtherPlaces = others.Select(field => new KeyPlace(field.Key, field.KeyPlace)).ToEquatableArray(),
        };
    }

    // Of the article itself: //host and /\host are other sites to a browser, and what follows another scheme is kept as it is.
    private static bool IsAddress(FrontMatterNode node) =>
        node is FrontMatterScalar { Text: ['/', .. var rest] } && (rest.Length == 0 || rest[0] is not ('/' or '\\')) && !rest.Any(char.IsControl);

    // Some sites have a date under 'published'.
    private static bool IsTruth(FrontMatterNode node) => node is FrontMatterScalar scalar && CoreSchema.Resolve(scalar.Text) == FieldKind.Bool;

    /// <summary>The entry of the first of these keys that the file has, with a value that is meant. Any other stays among the other keys.</summary>
    private FrontMatterEntry? Take(IReadOnlyList<string> keys, Func<FrontMatterNode, bool>? isMeant = null)
    {
        var found = keys.FirstOrDefault(key => _entries.TryGetValue(key, out var entry) && (isMeant is null || isMeant(entry.Value)));
        _taken.UnionWith(found is null ? [] : [found]);
        return found is null ? null : _entries[found];
    }

    private string? Text(FrontMatterEntry? entry)
    {
        switch (entry?.Value)
        {
            case null or FrontMatterScalar { IsNull: true }:
                return null;
            case FrontMatterScalar scalar:
                return scalar.Text;
            default:
                Expected(entry, "text");
                return null;
        }
    }

    private bool? Truth(FrontMatterEntry? entry)
    {
        switch (entry?.Value)
        {
            case null or FrontMatterScalar { IsNull: true }:
                return null;
            case FrontMatterScalar scalar when CoreSchema.Resolve(scalar.Text) == FieldKind.Bool:
                return CoreSchema.Truth(scalar.Text);
            default:
                Expected(entry, "true or false");
                return null;
        }
    }

    private DateTimeOffset? Date(FrontMatterEntry? entry)
    {
        switch (entry?.Value)
        {
            case null or FrontMatterScalar { IsNull: true } or FrontMatterScalar { Text: "" }:
                return null;
            case FrontMatterScalar scalar when scalar.Text.Trim().Equals("Invalid Date", StringComparison.OrdinalIgnoreCase):
                findings.Add(FindingIds.InvalidDateText, scalar.Range, entry.Key, scalar.Text);
                return null;
            case FrontMatterScalar scalar:
                var date = dates.Read(scalar.Text, out var fault);
                if (fault is not null)
                {
                    findings.Add(FindingIds.NotADate, scalar.Range, entry.Key, scalar.Text, fault);
                }

                return date;
            default:
                Expected(entry, "a date");
                return null;
        }
    }

    /// <summary>A word, a list of words, or (for authors) maps with a name. Lists within lists are Hexo's way of writing a path of terms.</summary>
    private EquatableArray<string> Words(IReadOnlyList<string> keys)
    {
        var words = new List<string>();
        foreach (var entry in keys.Where(_entries.ContainsKey).Select(key => _entries[key]))
        {
            _taken.Add(KeyFolding.Fold(entry.Key));
            Collect(entry.Value, entry);
        }

        return words.Distinct(StringComparer.Ordinal).ToEquatableArray();

        void Collect(FrontMatterNode node, FrontMatterEntry entry)
        {
            switch (node)
            {
                case FrontMatterScalar scalar when scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Text):
                    break;
                case FrontMatterScalar scalar:
                    words.Add(scalar.Text.Trim());
                    break;
                case FrontMatterList list:
                    foreach (var item in list.Items)
                    {
                        Collect(item, entry);
                    }

                    break;
                case FrontMatterMap map when NameIn(map) is { } name:
                    words.Add(name.Text.Trim());
                    break;
                default:
                    findings.Add(FindingIds.WrongType, node.Range, entry.Key, "a word or a list of words", node.Kind);
                    break;
            }
        }
    }

    /// <summary>An address or a list of addresses that lead here, with their places.</summary>
    private List<KeyPlace> Aliases()
    {
        var aliases = new List<KeyPlace>();
        foreach (var key in KnownKeys.Aliases.Where(_entries.ContainsKey))
        {
            var entry = _entries[key];
            _taken.Add(key);
            IReadOnlyList<FrontMatterNode> nodes = entry.Value is FrontMatterList list ? list.Items : [entry.Value];
            foreach (var node in nodes.Where(node => node is not FrontMatterScalar { IsNull: true }))
            {
                if (node is not FrontMatterScalar scalar)
                {
                    findings.Add(FindingIds.WrongType, node.Range, entry.Key, "an address or a list of addresses", node.Kind);
                }
                else if (AliasAddress.Read(scalar.Text, isFromRoot: key == KnownKeys.RedirectFrom, out var fault) is { Length: > 0 } alias)
                {
                    aliases.Add(new KeyPlace(alias, findings.Locate(scalar.Range)));
                }
                else
                {
                    findings.Add(FindingIds.BadAlias, scalar.Range, entry.Key, scalar.Text, fault);
                }
            }
        }

        return aliases;
    }

    /// <summary>The name in a map that stands for a person or term: the first of the keys that sites use for it.</summary>
    private static FrontMatterScalar? NameIn(FrontMatterMap map) => KnownKeys.Name
        .Select(key => map.Entries.FirstOrDefault(entry => KeyFolding.Fold(entry.Key) == key)?.Value)
        .OfType<FrontMatterScalar>()
        .FirstOrDefault(name => !name.IsNull && !string.IsNullOrWhiteSpace(name.Text));

    private void Expected(FrontMatterEntry entry, string expected) =>
        findings.Add(FindingIds.WrongType, entry.Value.Range, entry.Key, expected, entry.Value.Kind);
}
