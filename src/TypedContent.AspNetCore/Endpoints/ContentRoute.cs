using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using TypedContent.AspNetCore.Addresses;
using TypedContent.Routes;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>
/// Everything that one <c>MapContent…</c> call serves: a table from addresses to items. It is metadata of the endpoint, so that the sitemap and the export can
/// list the pages.
/// </summary>
internal abstract class ContentRoute(IContentCollection collection, ContentHandler handler) : IRouteDiagnosticsMetadata
{
    /// <summary>The pattern of every content endpoint, because permalinks may have any shape.</summary>
    public const string Pattern = "{**path}";

    private Table? _table;

    /// <summary>The site that it was mapped on, which determines what is visible now. Set when it is mapped.</summary>
    public ContentSite Site
    {
        get => field ?? throw new InvalidOperationException("The route was not mapped.");
        set;
    }

    /// <summary>The mapped collection, including entries that are not visible now.</summary>
    public IContentCollection Whole { get; } = collection;

    /// <summary>The mapped collection as it is visible now.</summary>
    public IContentCollection Collection => Site.Current(Whole);

    /// <summary>The addresses of the collection's pages.</summary>
    protected SiteRoutes Routes { get; } = (collection as IAddressedCollection)?.Routes ?? new SiteRoutes(collection.Name);

    /// <summary>One of its addresses, for messages.</summary>
    public string ExampleUrl => Places.FirstOrDefault()?.Url ?? Routes.Root;

    /// <summary>An object that is replaced whenever <see cref="Places"/> change: after a hot reload, and when something is published or expires.</summary>
    protected virtual object Version => Collection.All;

    /// <summary>All addresses, in the collection's order.</summary>
    public abstract IEnumerable<ContentPlace> Places { get; }

    /// <summary>Whether search engines should know these pages.</summary>
    public virtual bool IsForReaders => true;

    /// <summary>Whether the app serves the pages itself, so that only other spellings of their addresses are handled.</summary>
    public virtual bool RedirectsOnly => false;

    /// <summary>The shape of its addresses, for diagnostics.</summary>
    public abstract string Template { get; }

    // Shown by logs, traces, and metrics (http.route), where the common pattern of all content would be useless.
    string IRouteDiagnosticsMetadata.Route => Template;

    /// <summary>Whether its lists are split into pages.</summary>
    protected bool IsPaged => handler.IsPaged;

    public Task RespondAsync(ContentFeature found, HttpContext context) => handler.RespondAsync(found, context);

    /// <summary>The content at exactly this address.</summary>
    public ContentMatch? FindExact(string path) =>
        (FindQuickly(path) is { } item ? new ContentPlace(path, item) : Current.FindExact(path)) is { } place
            ? new ContentMatch(this, place, IsExact: true)
            : null;

    /// <summary>The content at this address in another spelling, or at this old address.</summary>
    /// <param name="folded">The path, folded.</param>
    public ContentMatch? FindFolded(string folded) =>
        Current.FindFolded(folded) is { } place ? new ContentMatch(this, place, IsExact: false) : null;

    private Table Current
    {
        get
        {
            var version = Version;
            return _table is { } table && ReferenceEquals(table.Version, version)
                ? table
                : _table = new Table(version, Places, (Whole as IAddressedCollection)?.Decompositions);
        }
    }

    /// <summary>The content at exactly this address, if it can be found without the table of all addresses.</summary>
    public virtual object? FindQuickly(string path) => null;

    private sealed class Table
    {
        private readonly Dictionary<string, ContentPlace> _exact = new(StringComparer.Ordinal);
        private readonly Dictionary<string, ContentPlace> _folded = new(StringComparer.Ordinal);

        public Table(object version, IEnumerable<ContentPlace> places, IReadOnlyDictionary<char, string>? decompositions)
        {
            Version = version;
            // Old addresses come last, because a current address takes precedence.
            foreach (var place in places.OrderBy(place => place.AliasOf is not null))
            {
                if (place.AliasOf is null)
                {
                    _exact.TryAdd(place.Url, place);
                }

                _folded.TryAdd(ContentAddress.Fold(place.Url), place);
                if (decompositions is not null && ContentAddress.Decompose(place.Url, decompositions) is var pieces && pieces != place.Url)
                {
                    // The compiler recorded the decomposed form, so that a request for it is found even without ICU.
                    _folded.TryAdd(ContentAddress.Fold(pieces), place);
                }
            }
        }

        public object Version { get; }

        public ContentPlace? FindExact(string path) => _exact.GetValueOrDefault(path);

        public ContentPlace? FindFolded(string folded) => _folded.GetValueOrDefault(folded);
    }
}
