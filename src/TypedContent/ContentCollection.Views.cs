using System.Globalization;
using TypedContent.Editions;
using TypedContent.Memory;
using TypedContent.Scheduling;
using TypedContent.Views;

namespace TypedContent;

// Views, which are collections themselves: by time, by language, and by version.
public sealed partial class ContentCollection<TEntry>
{
    /// <summary>
    /// The collection as it is visible at a point in time: without entries whose <c>publishDate</c> (or else <c>date</c>) is in the future, and without
    /// entries whose <c>expiryDate</c> has passed. The view omits them everywhere: in lists and counts, terms, neighbors, related entries, and lookups. Its
    /// entries are separate objects that equal those of the whole collection. <c>Newer</c>, <c>Related</c>, and entries of other collections that you reach
    /// from them are limited to what is visible at that time, too.
    /// </summary>
    /// <param name="now">The time, as a <see cref="TimeProvider"/> gives it.</param>
    /// <returns>The view, or this collection if nothing is left out.</returns>
    public ContentCollection<TEntry> PublishedAt(DateTimeOffset now)
    {
        if (_live is { } live)
        {
            return live.Whole.PublishedAt(now);
        }

        if (_source is EditionSource<TEntry> edition)
        {
            // The clock comes first: while the translation of an article is not published yet, another language is shown.
            return edition.Whole.PublishedAt(now).In(edition.Choice);
        }

        if (_source is VisibleSource<TEntry> view)
        {
            return view.Whole.PublishedAt(now);
        }

        var cache = Current;
        var last = cache.LastView;
        if (last is null || !_schedule!.Covers(last.Span, now.UtcTicks))
        {
            var span = _schedule!.SpanAt(now.UtcTicks);
            cache.LastView = last = new View(span, span.HidesNone ? this : new VisibleSource<TEntry>(this, _source, now).View);
        }

        return last.Collection;
    }

    /// <summary>
    /// A view of the collection that always shows what is visible now, as <see cref="PublishedAt"/> does for a point in time. You can keep it for the
    /// lifetime of the program; a list that you got from it doesn't change. <c>AddCollection</c> registers this view as a service.
    /// </summary>
    /// <param name="clock">The clock.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is null.</exception>
    public ContentCollection<TEntry> PublishedBy(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new ContentCollection<TEntry>(_live?.Whole ?? this, clock);
    }

    /// <summary>
    /// The time of the next automatic change, when something in the collection, or something that it refers to, is published or expires. Until then, you can
    /// cache a page that shows the collection. Null if there is no such change, and for a collection without a clock, such as <c>Articles.Collection</c>.
    /// </summary>
    public DateTimeOffset? NextChange =>
        _live is { } live ? live.Whole.NextChangeAfter(live.Clock.GetUtcNow())
        : _source is IScheduledView view ? NextChangeAfter(view.Now)
        : _source is EditionSource<TEntry> edition ? edition.Whole.NextChange
        : null;

    /// <summary>
    /// The first time after a point in time when something in the collection, or something that it refers to, is published or expires; null if there is none.
    /// </summary>
    /// <param name="time">The time, as a <see cref="TimeProvider"/> gives it.</param>
    public DateTimeOffset? NextChangeAfter(DateTimeOffset time) =>
        _live is { } live ? live.Whole.NextChangeAfter(time)
        : _source is ChosenSource<TEntry> chosen ? chosen.Whole.NextChangeAfter(time)
        : _schedule!.SpanAt(time.UtcTicks).Until is var until && until < DateTimeOffset.MaxValue.UtcTicks ? new DateTimeOffset(until, TimeSpan.Zero)
        : null;

    IContentCollection IContentCollection.PublishedAt(DateTimeOffset now) => PublishedAt(now);

    /// <summary>
    /// The collection in one language: the entries whose language matches a range. If an article exists in several such languages, the view contains the one
    /// whose tag equals the range, or else the first by tag. The view limits lists and counts, terms, neighbors, related entries, and lookups to these
    /// entries. The entries are the same objects as in the whole collection; members such as <c>Newer</c> lead to an entry in the same language. If you ask a
    /// view of one language for another language, it searches the whole collection.
    /// </summary>
    /// <param name="language">
    /// A BCP 47 tag or range, ignoring case, for filtering as in RFC 4647: <c>zh</c> includes <c>zh</c>, <c>zh-CN</c> and <c>zh-Hant-TW</c>; <c>zh-CN</c>
    /// includes only itself and more specific tags. An entry that doesn't name a language has the site's default language (<c>TypedContentLanguage</c>), if
    /// there is one.
    /// </param>
    /// <returns>The view, or this collection if nothing is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public ContentCollection<TEntry> InLanguage(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return In(EditionChoice.Of(language) with { Version = Choice?.Version });
    }

    /// <summary>
    /// The collection for readers of a culture: every article once, in the best language for them. That is the culture's own language, or else a more
    /// specific one, then the same for each parent culture (for <c>pt-PT</c>: <c>pt-PT</c>, <c>pt</c>, <c>pt-BR</c>), then the site's default language, then
    /// the entry without a language, then the first by language tag. The view contains every article and omits only its other languages.
    /// </summary>
    /// <param name="culture">The culture. The invariant culture chooses each article in the site's default language, if there is one.</param>
    /// <returns>The view, or this collection if nothing is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public ContentCollection<TEntry> ForCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return In(EditionChoice.Of(culture) with { Version = Choice?.Version });
    }

    IContentCollection IContentCollection.InLanguage(string language) => InLanguage(language);

    IContentCollection IContentCollection.ForCulture(CultureInfo culture) => ForCulture(culture);

    /// <summary>
    /// The articles that exist only in other languages, each once: in the site's default language if available, or else the one without a language, or else
    /// the first by language tag.
    /// </summary>
    /// <param name="language">The missing language: a BCP 47 tag or range, as for <see cref="InLanguage"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public ContentList<TEntry> MissingIn(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var shown = Shown;
        return new ContentList<TEntry>(shown, [.. EditionChoice.Of(language).FindMissing(shown._source)]);
    }

    /// <summary>The same article in its other languages, the site's default language first, then sorted by language tag; empty if there are none.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public ContentList<TEntry> TranslationsOf(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.TranslationsOf(entry);
        }

        var position = PositionOf(entry);
        var row = position < 0 ? [] : EditionChoice.RowOf(_source.Translations, position);
        return row.Length < 2 ? Current.Nothing : new ContentList<TEntry>(this, [.. row.ToArray().Where(other => other != position)]);
    }

    IReadOnlyList<IContentEntry> IContentCollection.TranslationsOf(IContentEntry entry) => entry is TEntry typed ? TranslationsOf(typed) : [];

    /// <summary>The entries that a choice of languages selects.</summary>
    internal int[] Choose(EditionChoice choice, IEnumerable<int> positions)
    {
        var chosen = new bool[_source.Keys.Length];
        foreach (var position in choice.Choose(_source))
        {
            chosen[position] = true;
        }

        return [.. positions.Where(position => chosen[position])];
    }

    /// <summary>The positions, in a view, of the entries of this collection that it contains.</summary>
    internal int[] PositionsIn(ContentCollection<TEntry> view, IEnumerable<int> positions) =>
        [.. positions.Select(position => view.PositionOf(_source.Keys[position])).Where(position => position >= 0)];

    /// <summary>The languages and the version of a view; null if this collection is not such a view.</summary>
    private EditionChoice? Choice => (_source as EditionSource<TEntry>)?.Choice;

    private ContentCollection<TEntry> In(EditionChoice choice)
    {
        if (_live is { } live)
        {
            return new ContentCollection<TEntry>(live.Whole.In(choice), live.Clock);
        }

        if (_source is EditionSource<TEntry> view)
        {
            return view.Whole.In(choice);
        }

        return Current.Views.GetOrAdd(choice.KeyOf(_source), static (_, asked) =>
        {
            var source = new EditionSource<TEntry>(asked.Whole, asked.Whole._source, asked.choice);

            // A view by time may contain only this edition now, but PublishedAt can switch the result to another time, so it must remember the edition.
            var isWhole = asked.Whole._source is not ChosenSource<TEntry> && source.Keys.Length == asked.Whole.Count;
            return isWhole ? asked.Whole : new ContentCollection<TEntry>(source);
        }, (Whole: this, choice));
    }

    /// <summary>
    /// An entry of a view stays in its view, even if you ask the whole collection, and an entry of a collection that you created stays in that collection. If
    /// you ask a view, it answers for itself.
    /// </summary>
    private ContentCollection<TEntry>? ViewOf(TEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _source is ChosenSource<TEntry> ? null
            : entry.View is VisibleSource<TEntry> { View: var view } ? view
            : _live is not null ? Shown
            : entry.Identity.Source is MemorySource<TEntry> memory && memory != _source ? memory.Collection
            : null;
    }

    private sealed record View(VisibleSpan Span, ContentCollection<TEntry> Collection);
}
