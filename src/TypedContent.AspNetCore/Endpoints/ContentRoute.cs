using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using TypedContent.AspNetCore.Addresses;
using TypedContent.Routes;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>
/// What one <c>MapContent…</c> call serves: a table from addresses to things. It is the endpoint's metadata, so that the
/// sitemap and the export know what there is.
/// </summary>
internal abstract class ContentRoute(IContentCollection collection, ContentHandler handler) : IRouteDiagnosticsMetadata
{
    /// <summary>What every content endpoint is mapped at: permalinks may have any shape.</summary>
    public const string Pattern = "{**path}";

    private Table? _table;

    /// <summary>The site that it was mapped on, which knows what is to be seen now. Set when it is mapped.</summary>
    public ContentSite Site
    {
        get => field ?? throw new InvalidOperationException("The route was not mapped.");
        set;
    }

    /// <summary>What was mapped, whatever the time.</summary>
    public IContentCollection Whole { get; } = collection;

    /// <summary>What was mapped, as it is to be seen now.</summary>
    public IContentCollection Collection => Site.Current(Whole);

    /// <summary>The addresses of the collection's pages.</summary>
    protected SiteRoutes Routes { get; } = (collection as IAddressedCollection)?.Routes ?? new SiteRoutes(collection.Name);

    /// <summary>One of its addresses, for messages.</summary>
    public string ExampleUrl => Places.FirstOrDefault()?.Url ?? Routes.Root;

    /// <summary>Another object whenever <see cref="Places"/> are others: after a hot reload, and when something is published or expires.</summary>
    protected virtual object Version => Collection.All;

    /// <summary>All addresses, in the collection's order.</summary>
    public abstract IEnumerable<ContentPlace> Places { get; }

    /// <summary>Whether these are pages that a search engine should know.</summary>
    public virtual bool IsForReaders => true;

    /// <summary>Whether the pages themselves are the app's own, and only requests that spell their addresses otherwise are answered.</summary>
    public virtual bool RedirectsOnly => false;

    /// <summary>The shape of its addresses, for diagnostics.</summary>
    public abstract string Template { get; }

    // What logs, traces and metrics (http.route) show: the pattern that all content is mapped at says nothing.
    string IRouteDiagnosticsMetadata.Route => Template;

    /// <summary>Whether its lists are shown page by page.</summary>
    protected bool IsPaged => handler.IsPaged;

    public Task RespondAsync(ContentFeature found, HttpContext context) => handler.RespondAsync(found, context);

    /// <summary>What has exactly this address.</summary>
    public ContentMatch? FindExact(string path) =>
        (FindQuickly(path) is { } item ? new ContentPlace(path, item) : Current.FindExact(path)) is { } place
            ? new ContentMatch(this, place, IsExact: true)
            : null;

    /// <summary>What has this address in another spelling, or had it once.</summary>
    /// <param name="folded">The path, folded.</param>
    public ContentMatch? FindFolded(string folded) =>
        Current.FindFolded(folded) is { } place ? new ContentMatch(this, place, IsExact: false) : null;

    private Table Current
    {
        get
        {
            var version = Version;
            return _table is { } table && ReferenceEquals(table.Version, version) ? table : _table = new Table(version, Places, (Whole as IAddressedCollection)?.Decompositions);
        }
    }

    /// <summary>What is at exactly this address, if that can be told without the table of all.</summary>
    public virtual object? FindQuickly(string path) => null;

    private sealed class Table
    {
        private readonly Dictionary<string, ContentPlace> _exact = new(StringComparer.Ordinal);
        private readonly Dictionary<string, ContentPlace> _folded = new(StringComparer.Ordinal);

        public Table(object version, IEnumerable<ContentPlace> places, IReadOnlyDictionary<char, string>? decompositions)
        {
            Version = version;
            // Old addresses last: what is at an address takes precedence over what once was.
            foreach (var place in places.OrderBy(place => place.AliasOf is not null))
            {
                if (place.AliasOf is null)
                {
                    _exact.TryAdd(place.Url, place);
                }

                _folded.TryAdd(ContentAddress.Fold(place.Url), place);
                if (decompositions is not null && ContentAddress.Decompose(place.Url, decompositions) is var pieces && pieces != place.Url)
                {
                    // The compiler knows how it is written in pieces, so that a request finds it where the program runs without ICU, too.
                    _folded.TryAdd(ContentAddress.Fold(pieces), place);
                }
            }
        }

        public object Version { get; }

        public ContentPlace? FindExact(string path) => _exact.GetValueOrDefault(path);

        public ContentPlace? FindFolded(string folded) => _folded.GetValueOrDefault(folded);
    }
}
