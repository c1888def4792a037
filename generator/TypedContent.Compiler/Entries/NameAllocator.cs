using System.Text;
using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;
using TypedContent.Lookup;

namespace TypedContent.Compiler.Entries;

/// <summary>
/// Allocates the names of a collection's articles. A name depends on the article's own path and on articles that would have the same name, never on the order
/// of files: adding an article renames no other, unless their names clash.
/// </summary>
/// <param name="collection">The collection.</param>
/// <param name="entryType">The type of its entries.</param>
/// <param name="taxonomies">Its taxonomies besides the standard ones.</param>
internal sealed class NameAllocator(string collection, string entryType, params IEnumerable<string> taxonomies)
{
    /// <summary>The site's default language; null if unknown.</summary>
    public string? Language { get; init; }

    /// <summary>How versions are recognized.</summary>
    public VersionPlan Versions { get; init; } = VersionPlan.None;

    public NameMap Allocate(IEnumerable<NameRequest> requests)
    {
        var articles = requests.OrderBy(request => request.Source, StringComparer.Ordinal).Select(request => new Draft(request, Versions)).ToArray();
        string[] members = [.. CollectionMembers.OfCollection, .. TaxonomyNames.Standard, entryType, .. taxonomies];
        var scopes = new ScopeNames(collection, members, [.. articles.Select(article => article.Path)], Versions);

        GiveIdentifiers(articles, scopes);
        var dated = GiveSlugs(articles);
        GiveFlatNames(articles);

        var found = articles.Select(article => Versions.VersionOf(article.Path)).Where(version => version.Length > 0);
        var versions = VersionName.Sort(found.Distinct(StringComparer.OrdinalIgnoreCase), Versions.Names).ToList();
        var names = AliasClaims.Settle([.. articles.Select(article => article.ToName(collection, versions))], Language).ToEquatableArray();
        var prefixes = articles.Select(article => article.Prefix)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(prefix => prefix, StringComparer.Ordinal)
            .ToEquatableArray();
        return new NameMap(names, prefixes, PermalinkFaults.Find(collection, articles.Select(article => article.Request)).Concat(dated).ToEquatableArray());
    }

    private void GiveIdentifiers(Draft[] articles, ScopeNames scopes)
    {
        foreach (var scope in articles.GroupBy(article => string.Join("/", article.Path.Folders)))
        {
            var taken = scopes.Reserved(scope.First().Path.Folders);
            foreach (var article in scope)
            {
                article.Scope = scopes.ClassesOf(article.Path.Folders);
                article.Identifier = Base(article, withDate: false);
            }

            // A date is dropped only if the rest stays unique.
            foreach (var same in SameName(scope))
            {
                foreach (var article in same.Where(article => article.Path.DatePrefix.Length > 0))
                {
                    article.Identifier = Base(article, withDate: true);
                }
            }

            foreach (var article in scope.Where(article => taken.Contains(article.Identifier)))
            {
                article.Identifier += entryType;
            }

            foreach (var same in SameName(scope).ToArray())
            {
                var byExtension = same.Select(article => article.Path.Extension).Distinct(StringComparer.Ordinal).Count() == same.Count();
                foreach (var article in same)
                {
                    article.Identifier += byExtension ? Identifier.FromText(article.Path.Extension) : Identifier.PathSuffix(article.Source);
                }
            }

            // Clashes that the suffixes themselves caused.
            var clashing = SameName(scope).SelectMany(same => same).Concat(scope.Where(article => taken.Contains(article.Identifier))).Distinct().ToArray();
            foreach (var article in clashing)
            {
                article.Identifier += Identifier.PathSuffix(article.Source);
            }
        }
    }

    private string Base(Draft article, bool withDate)
    {
        var path = article.Path;
        var stem = path.IsIndex && path.Stem == "_index" ? "index" : path.Stem;
        var name = Identifier.FromText((withDate ? path.DatePrefix + "-" : "") + stem);
        if (path.Lang is not null && !path.HasLanguageFolder)
        {
            name += Identifier.FromText(path.Lang);
        }

        return name.Length > 0 ? name : entryType + Identifier.PathSuffix(article.Source);
    }

    private static IEnumerable<IGrouping<string, Draft>> SameName(IEnumerable<Draft> articles) =>
        articles.GroupBy(article => article.Identifier, StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any());

    /// <summary>
    /// A published address never moves: of several dated files with one name, the oldest keeps the address without the date, and the others include theirs. A
    /// file without a date, or one that sets its address, takes precedence over all dated ones. Two files with the same date clash.
    /// </summary>
    private List<AddressFault> GiveSlugs(Draft[] articles)
    {
        var dated = new List<AddressFault>();
        foreach (var article in articles)
        {
            article.GiveSlug(collection, withDate: false);
        }

        foreach (var same in articles.GroupBy(article => article.Url, StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any()).ToArray())
        {
            var first = same
                .OrderBy(article => CanTakeDate(article) ? 1 : 0)
                .ThenBy(article => article.Path.Date)
                .ThenBy(article => article.Source, StringComparer.Ordinal).First();
            var others = same.Where(article => CanTakeDate(article) && article.Path.Date != first.Path.Date).ToArray();
            foreach (var article in others)
            {
                article.GiveSlug(collection, withDate: true);
            }

            if (others.Length > 0)
            {
                var more = others.Length == 1 ? "" : FormattableString.Invariant($" (with {others.Length - 1} more of that name)");
                dated.Add(new AddressFault(FindingIds.DateInAddress, collection, others[0].Source, [others[0].Source, others[0].Url, first.Source, more]));
            }
        }

        return dated;
    }

    private static bool CanTakeDate(Draft article) => article.Path.DatePrefix.Length > 0 && article.UrlHasSlug && article.Request is { Slug: null, Url: null };

    private static void GiveFlatNames(Draft[] articles)
    {
        foreach (var article in articles)
        {
            article.FlatName = string.Join("_", [.. article.Scope, article.Identifier]);
            article.HintName = SafeName(article.FlatName);
        }

        foreach (var same in articles.GroupBy(article => article.FlatName, StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any()))
        {
            foreach (var article in same)
            {
                article.FlatName += Identifier.PathSuffix(article.Source);
            }
        }

        foreach (var same in articles.GroupBy(article => article.HintName, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var article in same.Where(article => same.Skip(1).Any() || article.HintName != article.FlatName))
            {
                article.HintName += Identifier.PathSuffix(article.Source);
            }
        }
    }

    private static string SafeName(string name)
    {
        var safe = new StringBuilder();
        foreach (var c in name.Where(c => c is '_' or >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z').Take(60))
        {
            safe.Append(c);
        }

        return safe.ToString();
    }

    /// <summary>An article whose names are being allocated.</summary>
    private sealed class Draft(NameRequest request, VersionPlan versions)
    {
        public NameRequest Request => request;

        public string Source => request.Source;

        public ArticlePath Path => request.Path;

        /// <summary>Whether the address depends on the slug.</summary>
        public bool UrlHasSlug => Pattern?.HasSlug ?? true;

        public EquatableArray<string> Scope { get; set; }

        public string Identifier { get; set; } = "";

        public string FlatName { get; set; } = "";

        public string HintName { get; set; } = "";

        public string Slug { get; private set; } = "";

        public string Url { get; private set; } = "";

        /// <summary>The common prefix of its template's addresses.</summary>
        public string Prefix { get; private set; } = "";

        private AddressPattern? Pattern => request.Pattern is { IsSound: true } pattern ? pattern : null;

        public void GiveSlug(string collection, bool withDate)
        {
            Slug = request.Slug is { } written && Naming.Slug.FromOverride(written) is { Length: > 0 } slug ? InVersion(slug) : FromPath(withDate);
            var language = Path.Lang is null ? "" : "/" + Path.Lang.ToLowerInvariant();
            Prefix = Pattern?.Prefix ?? $"{language}/{Casing.ToLower(collection)}/";
            Url = request.Url ?? Pattern?.Complete(Slug) ?? (Prefix + Slug).TrimEnd('/');
        }

        public EntryName ToName(string collection, List<string> ofVersions) => new()
        {
            Source = Source,
            Key = HashIndex.Hash(collection + "/" + Source),
            Scope = Scope,
            Identifier = Identifier,
            FlatName = FlatName,
            HintName = collection + "." + HintName,
            Slug = Slug,
            Url = Url,
            Lang = Path.Lang ?? "",
            VersionRank = ofVersions.FindIndex(version => version.Equals(versions.VersionOf(Path), StringComparison.OrdinalIgnoreCase)),
            Aliases = Aliases(),
            NamesItsAddress = request.Slug is not null || request.Url is not null,
        };

        /// <summary>The aliases, without the article's own address and without duplicates.</summary>
        private EquatableArray<EntryAlias> Aliases()
        {
            if (request.Aliases.Count == 0)
            {
                return default;
            }

            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { AddressClashes.Key(Url) };
            return request.Aliases
                .Select(alias => new EntryAlias(AliasAddress.Resolve(alias, Url), alias))
                .Where(alias => seen.Add(AddressClashes.Key(alias.Url)))
                .ToEquatableArray();
        }

        /// <summary>A page keeps the slug in its file when it is copied for a new version, so that slug is below the version's.</summary>
        private string InVersion(string slug) => versions.FolderOf(Path) is { } folder ? SegmentOf(folder) + "/" + slug : slug;

        private string FromPath(bool withDate)
        {
            var folders = Path.Folders.Skip(Path.HasLanguageFolder ? 1 : 0).Select(SegmentOf);
            if (Path.IsIndex)
            {
                return string.Join("/", folders);
            }

            var name = SegmentOf(Path.Stem);
            return string.Join("/", [.. folders, withDate ? Path.DatePrefix + "-" + name : name]);
        }

        private static string SegmentOf(string text) => Naming.Slug.OfSegment(text);
    }
}
