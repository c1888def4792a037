using Microsoft.AspNetCore.Http;
using TypedContent.AspNetCore.Addresses;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>
/// What one <c>MapContent…</c> call serves: a table from addresses to things. It is the endpoint's metadata, so that the
/// sitemap and the export know what there is.
/// </summary>
internal abstract class ContentRoute(IContentCollection collection, Func<object, HttpContext, IResult> respond)
{
    private Table? _table;

    public IContentCollection Collection { get; } = collection;

    /// <summary>All addresses, in the collection's order.</summary>
    public abstract IEnumerable<ContentPlace> Places { get; }

    /// <summary>Whether these are pages that a search engine should know.</summary>
    public virtual bool IsForReaders => true;

    public IResult Respond(object item, HttpContext context) => respond(item, context);

    /// <summary>What has exactly this address.</summary>
    public ContentMatch? FindExact(string path) =>
        (FindQuickly(path) ?? Current.FindExact(path)) is { } item ? new ContentMatch(this, item, path, IsExact: true) : null;

    /// <summary>What has this address in another spelling, or had it once.</summary>
    /// <param name="folded">The path, folded.</param>
    public ContentMatch? FindFolded(string folded) =>
        Current.FindFolded(folded) is { } place ? new ContentMatch(this, place.Item, place.AliasOf ?? place.Url, IsExact: false) : null;

    // The list of entries is another one after a hot reload, and nothing is remembered from before.
    private Table Current => _table is { } table && ReferenceEquals(table.Entries, Collection.Entries) ? table : _table = new Table(Collection.Entries, Places);

    /// <summary>What is at exactly this address, if that can be told without the table of all.</summary>
    public virtual object? FindQuickly(string path) => null;

    private sealed class Table
    {
        private readonly Dictionary<string, object> _exact = new(StringComparer.Ordinal);
        private readonly Dictionary<string, ContentPlace> _folded = new(StringComparer.Ordinal);

        public Table(IReadOnlyList<IContentEntry> entries, IEnumerable<ContentPlace> places)
        {
            Entries = entries;
            // Old addresses last: what is at an address goes before what once was.
            foreach (var place in places.OrderBy(place => place.AliasOf is not null))
            {
                if (place.AliasOf is null)
                {
                    _exact.TryAdd(place.Url, place.Item);
                }

                _folded.TryAdd(ContentAddress.Fold(place.Url), place);
            }
        }

        public IReadOnlyList<IContentEntry> Entries { get; }

        public object? FindExact(string path) => _exact.GetValueOrDefault(path);

        public ContentPlace? FindFolded(string folded) => _folded.GetValueOrDefault(folded);
    }
}
