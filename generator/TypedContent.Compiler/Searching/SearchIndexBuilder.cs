using System.Text;
using TypedContent.Compiler.Articles;
using TypedContent.Packing;
using TypedContent.Searching;

namespace TypedContent.Compiler.Searching;

/// <summary>Builds a search index of articles in the layout described by <see cref="SearchFormat"/>.</summary>
internal sealed class SearchIndexBuilder
{
    // The weight of a word by where it appears. The title counts most in the first section, and less in the other sections of the article.
    private const int InTitle = 8;
    private const int InTitleOfSection = 2;
    private const int InHeading = 5;
    private const int InKeywords = 3;
    private const int InText = 1;

    private readonly Dictionary<string, List<(int Section, int Frequency)>> _postings = new(StringComparer.Ordinal);
    private readonly List<ulong> _keys = [];
    private readonly List<int> _starts = [];
    private readonly List<int> _lengths = [];

    private SearchIndexBuilder()
    {
    }

    /// <param name="articles">The articles with their keys, in the order of the collection.</param>
    /// <returns>The index; empty if no article is searchable.</returns>
    public static byte[] Build(IEnumerable<(ulong Key, ArticleModel Model)> articles)
    {
        var builder = new SearchIndexBuilder();
        foreach (var article in articles.Where(article => !SearchKeys.LeavesOut(article.Model)).AsParallel().AsOrdered().Select(Count))
        {
            builder.Add(article);
        }

        return builder._keys.Count == 0 ? [] : builder.Write();
    }

    /// <summary>Counts the terms in each section of an article.</summary>
    private static CountedArticle Count((ulong Key, ArticleModel Model) article)
    {
        var (key, model) = article;
        var title = Terms(model.Title);
        var sections = new List<CountedSection>();
        foreach (var part in SectionReader.Read(model.Body.Html.ToString()))
        {
            var section = new CountedSection();
            if (sections.Count == 0)
            {
                section.Add(title, InTitle);
                section.Add(Terms(string.Join(" \n ", [model.NavTitle ?? "", model.Description ?? "", .. model.Tags, .. model.Categories])), InKeywords);
            }
            else
            {
                section.Add(title, InTitleOfSection);
                section.Add(Terms(part.Heading), InHeading);
            }

            section.Add(Terms(part.Text), InText);
            section.Length = Length(part.Heading) + Length(part.Text);
            sections.Add(section);
        }

        return new CountedArticle(key, sections);

        static int Length(string text) => SearchTokenizer.Read(text).Count(token => token.Kind is not (TokenKind.Part or TokenKind.Last));
    }

    private static IEnumerable<string> Terms(string text) => SearchTokenizer.Read(text).Select(token => token.Term);

    private void Add(CountedArticle article)
    {
        _keys.Add(article.Key);
        _starts.Add(_lengths.Count);
        foreach (var section in article.Sections)
        {
            foreach (var pair in section.Frequencies)
            {
                if (!_postings.TryGetValue(pair.Key, out var list))
                {
                    _postings.Add(pair.Key, list = []);
                }

                list.Add((_lengths.Count, Math.Min(pair.Value, SearchFormat.MaxFrequency)));
            }

            _lengths.Add(section.Length);
        }
    }

    private byte[] Write()
    {
        var blocks = new PackWriter();
        var dictionary = new PackWriter();
        var postings = new PackWriter(capacity: 1 << 16);
        var before = Array.Empty<byte>();
        var count = 0;
        foreach (var (term, list) in Sort())
        {
            if (count++ % SearchFormat.BlockSize == 0)
            {
                blocks.UInt32((uint)dictionary.Length);
                blocks.UInt32((uint)postings.Length);
                before = [];
            }

            WriteTerm(term, before, dictionary);
            var start = postings.Length;
            WritePostings(list, postings);
            var isOne = list.Count == 1;
            dictionary.Count(((postings.Length - start) * 2) + (isOne ? 1 : 0));
            if (!isOne)
            {
                dictionary.Count(list.Count);
            }

            before = term;
        }

        return Assemble(count, blocks, dictionary, postings);
    }

    private (byte[] Term, List<(int Section, int Frequency)> Postings)[] Sort()
    {
        var terms = _postings.Select(pair => (Term: Encoding.UTF8.GetBytes(pair.Key), pair.Value)).ToArray();
        Array.Sort(terms, static (left, right) => left.Term.AsSpan().SequenceCompareTo(right.Term));
        return terms;
    }

    private static void WriteTerm(byte[] term, byte[] before, PackWriter dictionary)
    {
        var shared = 0;
        while (shared < before.Length && shared < term.Length && before[shared] == term[shared])
        {
            shared++;
        }

        var rest = term.Length - shared;
        if (shared < 15 && rest < 15)
        {
            dictionary.Byte((byte)((shared << 4) | rest));
        }
        else
        {
            dictionary.Byte(0xFF);
            dictionary.Count(shared);
            dictionary.Count(rest);
        }

        dictionary.Bytes(term.AsSpan(shared));
    }

    private static void WritePostings(List<(int Section, int Frequency)> list, PackWriter postings)
    {
        var last = 0;
        foreach (var (section, frequency) in list)
        {
            postings.Count(((section - last) * 2) + (frequency == 1 ? 1 : 0));
            if (frequency != 1)
            {
                postings.Count(frequency);
            }

            last = section;
        }
    }

    private byte[] Assemble(int terms, PackWriter blocks, PackWriter dictionary, PackWriter postings)
    {
        var index = new PackWriter(
            capacity: SearchFormat.HeaderSize + blocks.Length + dictionary.Length + postings.Length + (12 * _keys.Count) + _lengths.Count);
        index.Skip(SearchFormat.HeaderSize);
        Set(SearchFormat.VersionAt, SearchFormat.Version);
        Set(SearchFormat.ArticlesAt, _keys.Count);
        Set(SearchFormat.SectionsAt, _lengths.Count);
        Set(SearchFormat.TermsAt, terms);
        Set(SearchFormat.AverageAt, Math.Max(1, (int)(_lengths.Average() * SearchFormat.AverageScale)));
        Set(SearchFormat.KeysAt, index.Length);
        foreach (var key in _keys)
        {
            index.Fixed(key, sizeof(ulong));
        }

        Set(SearchFormat.StartsAt, index.Length);
        foreach (var start in _starts.Append(_lengths.Count))
        {
            index.UInt32((uint)start);
        }

        Set(SearchFormat.LengthsAt, index.Length);
        foreach (var length in _lengths)
        {
            index.Byte((byte)Math.Min(255, (int)Math.Round(8 * Math.Log(1 + length, 2))));
        }

        Set(SearchFormat.BlocksAt, index.Length);
        index.Bytes(blocks.Written);
        Set(SearchFormat.DictionaryAt, index.Length);
        index.Bytes(dictionary.Written);
        Set(SearchFormat.PostingsAt, index.Length);
        index.Bytes(postings.Written);
        Set(SearchFormat.EndAt, index.Length);
        return index.Written.ToArray();

        void Set(int number, int value) => index.UInt32At(number * sizeof(int), (uint)value);
    }

    private sealed record CountedArticle(ulong Key, IReadOnlyList<CountedSection> Sections);

    private sealed class CountedSection
    {
        public Dictionary<string, int> Frequencies { get; } = new(StringComparer.Ordinal);

        public int Length { get; set; }

        public void Add(IEnumerable<string> terms, int weight)
        {
            foreach (var term in terms)
            {
                Frequencies[term] = (Frequencies.TryGetValue(term, out var count) ? count : 0) + weight;
            }
        }
    }
}
