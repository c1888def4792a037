using TypedContent.Generated;
using TypedContent.Searching;

namespace TypedContent;

// What a search finds.
public sealed partial class ContentCollection<TEntry>
{
    /// <summary>Whether there is a search index: with the property <c>TypedContentSearch</c> the compiler makes one.</summary>
    public bool IsSearchable => SearchIndex.IsKnown(_source.GetTable(ContentTable.Search));

    /// <summary>
    /// Searches the entries by the index in the assembly, by Okapi BM25 over titles, headings and text. Case and accents make no difference, the last word may be
    /// the beginning of one, words have other forms, and one of five letters or more that no text has may have a slip. Chinese, Japanese and Korean are
    /// searched by pairs of characters, identifiers by their parts too. Only what this view shows is found:
    /// <c>Articles.Collection.PublishedAt(now).InLanguage("zh").Search("茶")</c>.
    /// </summary>
    /// <param name="text">What somebody is looking for.</param>
    /// <param name="take">How many hits at the most.</param>
    /// <returns>The hits, best first: one an entry, at the section that suits best. None where there is no index.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="take"/> is negative.</exception>
    public IReadOnlyList<ContentHit<TEntry>> Search(string text, int take = 10)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        var shown = Shown;
        var run = SearchRun.Of(shown._source.GetTable(ContentTable.Search), text, take, key => shown.PositionOf(key) >= 0);
        return [.. run.Found.Select(found => shown.HitOf(found, run.Terms))];
    }

    IReadOnlyList<IContentHit> IContentCollection.Search(string text, int take) => Search(text, take);

    ReadOnlySpan<byte> ISearchedCollection.SearchTable => Shown._source.GetTable(ContentTable.Search);

    IContentEntry? ISearchedCollection.Find(ulong key) => Shown is var shown && shown.PositionOf(key) is >= 0 and var position ? shown.At(position) : null;

    private ContentHit<TEntry> HitOf(FoundSection found, IReadOnlySet<string> terms)
    {
        var entry = Get(found.Key);
        var sections = SectionReader.Read(entry.Body.ToString());

        // After a hot reload the body may have fewer of them.
        var section = sections[Math.Min(found.Section, sections.Count - 1)];
        return new ContentHit<TEntry>(
            entry,
            section.Id.Length > 0 ? section.Id : null,
            section.Id.Length > 0 ? section.Heading : null,
            SearchSnippet.Of(section.Text.Length > 0 || entry.Description is null ? section.Text : entry.Description, terms),
            found.Score);
    }
}
