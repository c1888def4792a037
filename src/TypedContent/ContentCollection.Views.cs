using System.Globalization;
using TypedContent.Languages;
using TypedContent.Memory;
using TypedContent.Scheduling;
using TypedContent.Views;

namespace TypedContent;

// Parts of the collection that are collections themselves: what is visible at a time, and what there is in a language.
public sealed partial class ContentCollection<TEntry>
{
    /// <summary>
    /// The collection as it is visible at a point in time: without the entries whose <c>publishDate</c> (else <c>date</c>) is
    /// in the future, and without those whose <c>expiryDate</c> is past. The view leaves them out everywhere: its lists and counts, its terms, neighbors,
    /// related entries and look-ups. Its entries are objects of their own, equal to those of the whole: what they lead to, such as <c>Newer</c>, <c>Related</c>
    /// and entries of other collections, is what is visible at that time too.
    /// </summary>
    /// <param name="now">The time, as a <see cref="TimeProvider"/> gives it.</param>
    /// <returns>The view; this collection where nothing is left out.</returns>
    public ContentCollection<TEntry> PublishedAt(DateTimeOffset now)
    {
        if (_live is { } live)
        {
            return live.Whole.PublishedAt(now);
        }

        if (_source is LanguageSource<TEntry> inLanguage)
        {
            // First the clock: while an article's translation is not published yet, another language is shown.
            return inLanguage.Whole.PublishedAt(now).In(inLanguage.Choice);
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
    /// The collection as it is visible whenever it is asked: what <see cref="PublishedAt"/> gives at that moment. It may be kept as long as the
    /// program runs; a list that it gave stays as it was. This is what <c>AddCollection</c> registers as a service.
    /// </summary>
    /// <param name="clock">The clock.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is null.</exception>
    public ContentCollection<TEntry> PublishedBy(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new ContentCollection<TEntry>(_live?.Whole ?? this, clock);
    }

    /// <summary>
    /// When the collection changes next by itself, because something of it, or of what it refers to, is published or expires: until then a page made
    /// of it may be cached. Null where nothing will, and for a collection that no clock looks at, such as <c>Articles.Collection</c>.
    /// </summary>
    public DateTimeOffset? NextChange =>
        _live is { } live ? live.Whole.NextChangeAfter(live.Clock.GetUtcNow())
        : _source is IScheduledView view ? NextChangeAfter(view.Now)
        : _source is LanguageSource<TEntry> inLanguage ? inLanguage.Whole.NextChange
        : null;

    /// <summary>
    /// When something of the collection, or of what it refers to, is published or expires next after a point in time; null where nothing will.
    /// </summary>
    /// <param name="time">The time, as a <see cref="TimeProvider"/> gives it.</param>
    public DateTimeOffset? NextChangeAfter(DateTimeOffset time) =>
        _live is { } live ? live.Whole.NextChangeAfter(time)
        : _source is ChosenSource<TEntry> chosen ? chosen.Whole.NextChangeAfter(time)
        : _schedule!.SpanAt(time.UtcTicks).Until is var until && until < DateTimeOffset.MaxValue.UtcTicks ? new DateTimeOffset(until, TimeSpan.Zero)
        : null;

    IContentCollection IContentCollection.PublishedAt(DateTimeOffset now) => PublishedAt(now);

    /// <summary>
    /// The collection in one language: the entries whose language is in a range. Of an article with several such languages, it has the one whose tag is
    /// the range itself, else the first by tag. The view has only these entries in its lists and counts, its terms, neighbors, related entries and look-ups.
    /// The entries are the same objects: what leads from one to another without the view, such as <c>Newer</c>, leads to an entry in the same language.
    /// Asking a view of one language for another one searches the whole collection.
    /// </summary>
    /// <param name="language">
    /// A BCP 47 tag or range, ignoring case, as RFC 4647 filters by it: <c>zh</c> includes <c>zh</c>, <c>zh-CN</c> and <c>zh-Hant-TW</c>; <c>zh-CN</c>
    /// includes only itself and more specific tags. An entry that names no language has the site's default (<c>TypedContentLanguage</c>), if there is one.
    /// </param>
    /// <returns>The view; this collection where nothing is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public ContentCollection<TEntry> InLanguage(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return In(LanguageChoice.Of(language));
    }

    /// <summary>
    /// The collection for readers of a culture: every article once, in the language that serves them best. That is the culture's own language, else a
    /// more specific one, then the same for each of the culture's parents (for <c>pt-PT</c>: <c>pt-PT</c>, <c>pt</c>, <c>pt-BR</c>), then the site's
    /// default language, then the entry without a language, then the first by language tag. Every article is there; only its other languages are left out.
    /// </summary>
    /// <param name="culture">The culture; the invariant one chooses each article's text in the site's default language, if there is one.</param>
    /// <returns>The view; this collection where nothing is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public ContentCollection<TEntry> ForCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return In(LanguageChoice.Of(culture));
    }

    IContentCollection IContentCollection.InLanguage(string language) => InLanguage(language);

    IContentCollection IContentCollection.ForCulture(CultureInfo culture) => ForCulture(culture);

    /// <summary>
    /// The articles that exist only in other languages: each once, in the site's default language if it has that, else the one without a language,
    /// else the first by language tag.
    /// </summary>
    /// <param name="language">The language that they lack: a BCP 47 tag or range, as for <see cref="InLanguage"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public ContentList<TEntry> MissingIn(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var shown = Shown;
        return new ContentList<TEntry>(shown, [.. LanguageChoice.Of(language).FindMissing(shown._source)]);
    }

    /// <summary>The same article in its other languages, the site's default language first, then by language tag; empty where there are none.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public ContentList<TEntry> TranslationsOf(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.TranslationsOf(entry);
        }

        var position = PositionOf(entry);
        var row = position < 0 ? [] : LanguageChoice.RowOf(_source.Translations, position);
        return row.Length < 2 ? Current.Nothing : new ContentList<TEntry>(this, [.. row.ToArray().Where(other => other != position)]);
    }

    IReadOnlyList<IContentEntry> IContentCollection.TranslationsOf(IContentEntry entry) => entry is TEntry typed ? TranslationsOf(typed) : [];

    /// <summary>Those of some entries that a choice of languages chooses among all.</summary>
    internal int[] Choose(LanguageChoice choice, IEnumerable<int> positions)
    {
        var chosen = new bool[_source.Keys.Length];
        foreach (var position in choice.Choose(_source))
        {
            chosen[position] = true;
        }

        return [.. positions.Where(position => chosen[position])];
    }

    /// <summary>The positions in a view of those entries of this collection that it has.</summary>
    internal int[] PositionsIn(ContentCollection<TEntry> view, IEnumerable<int> positions) =>
        [.. positions.Select(position => view.PositionOf(_source.Keys[position])).Where(position => position >= 0)];

    private ContentCollection<TEntry> In(LanguageChoice choice)
    {
        if (_live is { } live)
        {
            return new ContentCollection<TEntry>(live.Whole.In(choice), live.Clock);
        }

        if (_source is LanguageSource<TEntry> view)
        {
            return view.Whole.In(choice);
        }

        return Current.Views.GetOrAdd(choice.KeyOf(_source), static (_, asked) =>
        {
            var source = new LanguageSource<TEntry>(asked.Whole, asked.Whole._source, asked.choice);

            // A view by the clock that leaves nothing out today may still be asked for a language on another day.
            var isWhole = asked.Whole._source is not ChosenSource<TEntry> && source.Keys.Length == asked.Whole.Count;
            return isWhole ? asked.Whole : new ContentCollection<TEntry>(source);
        }, (Whole: this, choice));
    }

    /// <summary>
    /// An entry of a view stays in its view, also where the whole is asked, and one of a collection made by hand in that; a view that is asked answers
    /// for itself.
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
