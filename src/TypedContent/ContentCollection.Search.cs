using TypedContent.Editions;
using TypedContent.Generated;
using TypedContent.Searching;

namespace TypedContent;

// Search.
public sealed partial class ContentCollection<TEntry>
{
    /// <summary>Whether there is a search index. The compiler creates one with the property <c>TypedContentSearch</c>.</summary>
    public bool IsSearchable => SearchIndex.IsKnown(_source.GetTable(ContentTable.Search));

    /// <summary>
    /// Searches the entries with the index in the assembly, with Okapi BM25 over titles, headings, and text. Case and accents are ignored, the last word can
    /// be the beginning of a word, other forms of a word match, and an unknown word of five or more letters can contain a typo. Chinese, Japanese, and Korean
    /// are searched by pairs of characters, and identifiers also by their parts. Only what this view shows is found:
    /// <c>Articles.Collection.PublishedAt(now).InLanguage("zh").Search("茶")</c>. If there are versions, the newest release is searched, unless this is a view
    /// of another version: <c>Articles.Collection.InVersion("v1").Search("kettle")</c>.
    /// </summary>
    /// <param name="text">The text to search for.</param>
    /// <param name="take">The maximum number of hits.</param>
    /// <returns>The hits, best first: one per entry, at its best matching section. Empty if there is no index.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="take"/> is negative.</exception>
    public IReadOnlyList<ContentHit<TEntry>> Search(string text, int take = 10)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        var shown = Shown;
        var version = shown.HasOneVersion ? Every : shown.VersionAround(Every);
        var run = SearchRun.Of(shown._source, text, take, key => shown.IsIn(version, shown.PositionOf(key)));
        return [.. run.Found.Select(found => shown.HitOf(found, run.Terms))];
    }

    IReadOnlyList<IContentHit> IContentCollection.Search(string text, int take) => Search(text, take);

    ReadOnlySpan<byte> ISearchedCollection.SearchTable => Shown._source.GetTable(ContentTable.Search);

    IContentEntry? ISearchedCollection.Find(ulong key) => Shown is var shown && shown.PositionOf(key) is >= 0 and var position ? shown.At(position) : null;

    /// <summary>Whether there is an entry at a position, and it is part of a version.</summary>
    private bool IsIn(int version, int position) => position >= 0 && (version < 0 || EditionChoice.IsIn(version, _source.EntryVersions, position));

    private ContentHit<TEntry> HitOf(FoundSection found, IReadOnlySet<string> terms)
    {
        var entry = Get(found.Key);
        var sections = SectionReader.Read(entry.Body.ToString());

        // After a hot reload, the body may have fewer sections than the index.
        var section = sections[Math.Min(found.Section, sections.Count - 1)];
        return new ContentHit<TEntry>(
            entry,
            section.Id.Length > 0 ? section.Id : null,
            section.Id.Length > 0 ? section.Heading : null,
            SearchSnippet.Of(section.Text.Length > 0 || entry.Description is null ? section.Text : entry.Description, terms),
            found.Score);
    }
}
