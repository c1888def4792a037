using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Body;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>Takes the core set out of a file's front matter, with a finding for every value that is not what its key needs.</summary>
/// <param name="findings">Takes what is wrong.</param>
/// <param name="dates">Reads dates.</param>
/// <param name="listIsPath">Whether a plain list of categories is one, with those that it lies in, as in Hexo.</param>
internal sealed class CoreFieldsReader(FindingBag findings, DateReader dates, bool listIsPath = false)
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
        var url = Reachable(Take(KnownKeys.Url, IsAddress));
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
            CategoryPaths = Paths(KnownKeys.Categories),
            Tags = Words(KnownKeys.Tags),
            Series = Series(),
            Lang = Language(Take(KnownKeys.Lang, IsLanguage)),
            // Both keys are taken, whatever the first says.
            Draft = Boolean(Take(KnownKeys.Draft)) == true | Boolean(Take(KnownKeys.Published, IsBoolean)) == false,
            Slug = Text(slug),
            Url = Text(url),
            Aliases = aliases.Select(alias => alias.Key).ToEquatableArray(),
            AliasLocations = aliases.ToEquatableArray(),
            Excerpt = Text(Take(KnownKeys.Excerpt)),
            Format = Text(Take(KnownKeys.Format, node => node is FrontMatterScalar format && BodyFormats.IsFormat(format.Text))),
            SlugLocation = (url ?? slug) is { } entry ? findings.Locate(entry.Value.Range) : null,
            All = all,
        };
        var others = all.Where(field => !_taken.Contains(KeyFolding.Fold(field.Key))).OrderBy(field => field.Key, StringComparer.Ordinal).ToArray();
        return core with
        {
            Others = others.Select(field => new Field(field.Key, field.Value.ToValue())).ToEquatableArray(),
            OtherLocations = others.Select(field => new KeyLocation(field.Key, field.KeyLocation)).ToEquatableArray(),
        };
    }

    // Of the article itself: //host and /\host are other sites to a browser, and what follows another scheme is kept as it is.
    private static bool IsAddress(FrontMatterNode node) =>
        node is FrontMatterScalar { Text: ['/', .. var rest] } && (rest.Length == 0 || rest[0] is not ('/' or '\\')) && !rest.Any(char.IsControl);

    /// <summary>Under 'language' some sites name the one that an article's code is in. Of 'lang' anything is taken, to be checked.</summary>
    private bool IsLanguage(FrontMatterNode node) =>
        node is not FrontMatterScalar { IsNull: false } scalar || LanguageTag.IsWellFormed(scalar.Text.Trim())
        || (_entries.TryGetValue(KnownKeys.Lang[0], out var lang) && ReferenceEquals(lang.Value, node));

    // A browser takes such parts out of an address before it asks for it: nobody would come to this one.
    private FrontMatterEntry? Reachable(FrontMatterEntry? url)
    {
        if (url?.Value is not FrontMatterScalar { Text: ['/', .. var rest] } scalar || !PathSegments.HaveFault(rest))
        {
            return url;
        }

        findings.Add(FindingIds.WrongType, scalar.Range, url.Key, "an address without empty parts and without '.' and '..' in it", $"\"{scalar.Text}\"");
        return null;
    }

    // Some sites have a date under 'published'.
    private static bool IsBoolean(FrontMatterNode node) => node is FrontMatterScalar scalar && CoreSchema.Resolve(scalar.Text) == FieldKind.Bool;

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

    /// <summary>It goes into the page's <c>lang</c>, where any other word would mean nothing.</summary>
    private string? Language(FrontMatterEntry? entry)
    {
        if (Text(entry) is not { } tag || string.IsNullOrWhiteSpace(tag))
        {
            return null;
        }

        if (LanguageTag.IsWellFormed(tag.Trim()))
        {
            return tag;
        }

        Expected(entry!, "a language tag (BCP 47) such as en, zh or pt-BR");
        return null;
    }

    private bool? Boolean(FrontMatterEntry? entry)
    {
        switch (entry?.Value)
        {
            case null or FrontMatterScalar { IsNull: true }:
                return null;
            case FrontMatterScalar scalar when CoreSchema.Resolve(scalar.Text) == FieldKind.Bool:
                return CoreSchema.Boolean(scalar.Text);
            case FrontMatterScalar scalar:
                Expected(entry, "true or false", Quote(scalar) + Meant(scalar.Text));
                return null;
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
                    findings.Add(FindingIds.WrongType, node.Range, entry.Key, "a word or a list of words", Found(node));
                    break;
            }
        }
    }

    /// <summary>An address or a list of addresses that lead here, with their places.</summary>
    private List<KeyLocation> Aliases()
    {
        var aliases = new List<KeyLocation>();
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
                    aliases.Add(new KeyLocation(alias, findings.Locate(scalar.Range)));
                }
                else
                {
                    findings.Add(FindingIds.BadAlias, scalar.Range, entry.Key, scalar.Text, fault);
                }
            }
        }

        return aliases;
    }

    /// <summary>Terms with those that they lie in: lists within lists. What they may not hold was found when they were read as words.</summary>
    private EquatableArray<TermPath> Paths(IReadOnlyList<string> keys)
    {
        var lists = keys.Where(_entries.ContainsKey).Select(key => _entries[key].Value).OfType<FrontMatterList>().ToArray();
        if (!lists.Any(list => listIsPath || list.Items.Any(item => item is FrontMatterList)))
        {
            return [];
        }

        var paths = keys.Where(_entries.ContainsKey).Select(key => _entries[key].Value).SelectMany(value => value switch
        {
            FrontMatterList list when listIsPath && !list.Items.Any(item => item is FrontMatterList) => [value],
            FrontMatterList list => list.Items,
            _ => [value],
        });
        return paths.Select(path => new TermPath(WordsIn(path).ToEquatableArray())).Where(path => path.Words.Count > 0).Distinct().ToEquatableArray();
    }

    private static IEnumerable<string> WordsIn(FrontMatterNode node) => node switch
    {
        FrontMatterList list => list.Items.SelectMany(WordsIn),
        FrontMatterMap map when NameIn(map) is { } name => [name.Text.Trim()],
        FrontMatterScalar { IsNull: false } scalar when !string.IsNullOrWhiteSpace(scalar.Text) => [scalar.Text.Trim()],
        _ => [],
    };

    /// <summary>A name, several, or maps with a name and the number of the part; a number may also stand under a key of its own.</summary>
    private EquatableArray<SeriesUse> Series()
    {
        if (Take(KnownKeys.Series) is not { } entry)
        {
            return [];
        }

        var part = Take(KnownKeys.Part, node => node is FrontMatterScalar scalar && (scalar.IsNull || PartIn(scalar) is not null));
        var uses = new List<SeriesUse>();
        foreach (var node in entry.Value is FrontMatterList list ? list.Items : [entry.Value])
        {
            switch (node)
            {
                case FrontMatterScalar scalar when scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Text) || (scalar.IsPlain && CoreSchema.Resolve(scalar.Text) == FieldKind.Bool && !CoreSchema.Boolean(scalar.Text)):
                    break;
                case FrontMatterScalar scalar:
                    uses.Add(new SeriesUse(scalar.Text.Trim(), null));
                    break;
                case FrontMatterMap map when NameIn(map) is { } name:
                    uses.Add(new SeriesUse(name.Text.Trim(), PartIn(map)));
                    break;
                default:
                    findings.Add(FindingIds.WrongType, node.Range, entry.Key, "the name of a series, or a map with name and part", Found(node));
                    break;
            }
        }

        return uses
            .Select((use, index) => index == 0 && use.Part is null && part?.Value is FrontMatterScalar written ? use with { Part = PartIn(written) } : use)
            .GroupBy(use => use.Name, StringComparer.Ordinal).Select(same => same.First())
            .ToEquatableArray();
    }

    private int? PartIn(FrontMatterMap map)
    {
        var part = map.Entries.FirstOrDefault(entry => KnownKeys.Part.Contains(KeyFolding.Fold(entry.Key)));
        if (part is null or { Value: FrontMatterScalar { IsNull: true } })
        {
            return null;
        }

        if (part.Value is FrontMatterScalar scalar && PartIn(scalar) is { } number)
        {
            return number;
        }

        Expected(part, "the number of a part, 0 or more");
        return null;
    }

    private static int? PartIn(FrontMatterScalar scalar) =>
        CoreSchema.TryInteger(scalar.Text, out var number) && number is >= 0 and < int.MaxValue ? (int)number : null;

    /// <summary>The name in a map that stands for a person or term: the first of the keys that sites use for it.</summary>
    private static FrontMatterScalar? NameIn(FrontMatterMap map) => KnownKeys.Name
        .Select(key => map.Entries.FirstOrDefault(entry => KeyFolding.Fold(entry.Key) == key)?.Value)
        .OfType<FrontMatterScalar>()
        .FirstOrDefault(name => !name.IsNull && !string.IsNullOrWhiteSpace(name.Text));

    private void Expected(FrontMatterEntry entry, string expected) =>
        Expected(entry, expected, entry.Value is FrontMatterScalar scalar ? Quote(scalar) : entry.Value.Kind);

    private void Expected(FrontMatterEntry entry, string expected, string found) =>
        findings.Add(FindingIds.WrongType, entry.Value.Range, entry.Key, expected, found);

    /// <summary>What stands where a name, or a map with one, is needed: of a map that it has none.</summary>
    private static string Found(FrontMatterNode node) => node is FrontMatterMap ? "a map without 'name'" : node.Kind;

    private static string Quote(FrontMatterScalar scalar) => $"\"{FindingBag.Shorten(scalar.Text)}\"";

    /// <summary>YAML before 1.2 had words of its own for true and false.</summary>
    private static string Meant(string text) => text.Trim().ToLowerInvariant() switch
    {
        "yes" or "y" or "on" or "1" => ". Did you mean true?",
        "no" or "n" or "off" or "0" => ". Did you mean false?",
        var word when NearestName.FindKey(word, ["true", "false"]) is { Length: > 0 } near => $". Did you mean {near}?",
        _ => "",
    };
}
