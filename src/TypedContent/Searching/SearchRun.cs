using System.Buffers;
using System.Text;
using TypedContent.Generated;

namespace TypedContent.Searching;

/// <summary>One search: scores the sections of an index with Okapi BM25, and finds the articles with the best sections.</summary>
internal sealed class SearchRun
{
    // BM25 parameters: how soon repetitions of a word stop counting, and how much a long section is penalized.
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.6;

    // The weights of words that match the typed word only approximately.
    private const double FormWeight = 0.75;
    private const double PrefixWeight = 0.55;
    private const double TypoWeight = 0.5;
    private const double WholeWeight = 0.6;

    private const int MaxCompletions = 48;
    private const int MaxScanned = 4000;

    /// <summary>The minimum share of the best hit's words that a hit must contain.</summary>
    private const double MinCoverage = 0.4;

    private static readonly double[] s_lengths = [.. Enumerable.Range(0, 256).Select(code => Math.Pow(2, code / 8.0) - 1)];

    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);

    // The terms that matched in the index that is being searched.
    private readonly HashSet<string> _matched = new(StringComparer.Ordinal);

    private SearchRun()
    {
    }

    /// <summary>The words that matched, for highlighting.</summary>
    public IReadOnlySet<string> Terms => _terms;

    /// <summary>The best sections, one per article, best first.</summary>
    public IReadOnlyList<FoundSection> Found { get; private set; } = [];

    /// <param name="source">The source of the indexes.</param>
    /// <param name="text">The query.</param>
    /// <param name="take">The maximum number of articles.</param>
    /// <param name="isShown">Whether the article with a key may be found.</param>
    public static SearchRun Of(ContentSource source, string text, int take, Func<ulong, bool> isShown)
    {
        var run = new SearchRun();
        var query = SearchQuery.Parse(text);
        if (query.Words.Count == 0 || take == 0)
        {
            return run;
        }

        // Almost always one. The first index weighs the words for all, because a few changed articles say nothing about how rare a word is.
        var found = new List<FoundSection>();
        double[]? weights = null;
        for (var number = 0; number < source.SearchTableCount; number++)
        {
            var table = source.GetSearchTable(number);
            if (SearchIndex.IsKnown(table))
            {
                var own = number;
                weights = run.Search(new SearchIndex(table), query, weights, take, key => isShown(key) && source.IsSearchedIn(key, own), found);
            }
        }

        run.Keep(found, take);
        return run;
    }

    /// <param name="table">The only index.</param>
    /// <param name="text">The query.</param>
    /// <param name="take">The maximum number of articles.</param>
    /// <param name="isShown">Whether the article with a key may be found.</param>
    public static SearchRun Of(ReadOnlySpan<byte> table, string text, int take, Func<ulong, bool> isShown)
    {
        var run = new SearchRun();
        var query = SearchQuery.Parse(text);
        if (SearchIndex.IsKnown(table) && query.Words.Count > 0 && take > 0)
        {
            var found = new List<FoundSection>();
            _ = run.Search(new SearchIndex(table), query, null, take, isShown, found);
            run.Keep(found, take);
        }

        return run;
    }

    private void Keep(List<FoundSection> found, int take)
    {
        var most = found.Count == 0 ? 0 : found.Max(section => section.Coverage);
        Found = [.. found.Where(section => section.Coverage >= MinCoverage * most).OrderByDescending(section => section.Score).Take(take)];
    }

    /// <returns>The weight of each word.</returns>
    private double[] Search(SearchIndex index, SearchQuery query, double[]? known, int take, Func<ulong, bool> isShown, List<FoundSection> found)
    {
        // The arrays are pooled, so that a search allocates nothing that grows with the number of sections.
        var count = index.SectionCount;
        var scores = ArrayPool<float>.Shared.Rent(count);
        var matched = ArrayPool<int>.Shared.Rent(count);
        try
        {
            scores.AsSpan(0, count).Clear();
            matched.AsSpan(0, count).Clear();
            var weights = new double[query.Words.Count];
            for (var word = 0; word < weights.Length; word++)
            {
                weights[word] = Weigh(index, query.Words[word], known?[word], 1 << word, scores, matched);
            }

            _terms.UnionWith(_matched);
            _matched.Clear();
            found.AddRange(Choose(index, query, weights, take, isShown, scores, matched));
            return weights;
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
            ArrayPool<int>.Shared.Return(matched);
        }
    }

    /// <summary>Adds the score of a word to the sections that contain it or an approximate match.</summary>
    /// <returns>The maximum score of the word: the rarer, the higher.</returns>
    private double Weigh(SearchIndex index, SearchWord word, double? known, int bit, float[] scores, int[] matched)
    {
        var found = FindTerms(index, word);
        var sections = Math.Min(index.SectionCount, found.Sum(term => term.Posting.Count));
        var weight = known ?? Math.Log(1 + ((index.SectionCount - sections + 0.5) / (sections + 0.5)));
        if (found.Count == 0)
        {
            return weight;
        }

        var postings = index.Postings;
        var lengths = index.Lengths;
        var average = index.AverageLength;
        foreach (var (posting, share) in found)
        {
            var factor = weight * share * (Saturation + 1) * (word.IsOptional ? WholeWeight : 1);
            var at = posting.Start;
            var end = at + posting.Length;
            for (var section = 0; at < end;)
            {
                var gap = SearchIndex.ReadCount(postings, ref at);
                section += gap >> 1;
                var frequency = (gap & 1) == 1 ? 1 : SearchIndex.ReadCount(postings, ref at);
                var length = 1 - LengthWeight + (LengthWeight * s_lengths[lengths[section]] / average);
                scores[section] += (float)(factor * frequency / (frequency + (Saturation * length)));
                matched[section] |= bit;
            }
        }

        return weight;
    }

    /// <summary>The words of the index that may match, each with its weight.</summary>
    private List<(Posting Posting, double Share)> FindTerms(SearchIndex index, SearchWord word)
    {
        var found = new List<(Posting, double)>();
        Add(index, word.Term, 1, found);
        if (word.IsOpen)
        {
            Complete(index, word.Term, found);
        }

        if (word.Kind is TokenKind.Word or TokenKind.Part)
        {
            AddAll(index, WordForms.Inflect(word.Term), FormWeight, found);
            if (found.Count == 0)
            {
                AddAll(index, WordForms.Mistype(word.Term), TypoWeight, found);
            }
        }

        return found;
    }

    private void AddAll(SearchIndex index, IEnumerable<string> terms, double share, List<(Posting, double)> found)
    {
        foreach (var term in terms)
        {
            Add(index, term, share, found);
        }
    }

    private void Add(SearchIndex index, string term, double share, List<(Posting, double)> found)
    {
        var utf8 = Encoding.UTF8.GetBytes(term);
        var reader = index.From(utf8);
        while (reader.Read())
        {
            var order = reader.Term.SequenceCompareTo(utf8);
            if (order == 0 && _matched.Add(term))
            {
                found.Add((reader.Posting, share));
            }

            if (order >= 0)
            {
                return;
            }
        }
    }

    /// <summary>Adds the words that begin with a prefix, those in the most sections.</summary>
    private void Complete(SearchIndex index, string term, List<(Posting, double)> found)
    {
        var utf8 = Encoding.UTF8.GetBytes(term);
        var completions = new PriorityQueue<(string Term, Posting Posting), int>();
        var reader = index.From(utf8);
        for (var scanned = 0; scanned < MaxScanned && reader.Read(); scanned++)
        {
            if (!reader.Term.StartsWith(utf8))
            {
                if (reader.Term.SequenceCompareTo(utf8) > 0)
                {
                    break;
                }

                continue;
            }

            if (reader.Term.Length == utf8.Length)
            {
                continue;
            }

            if (completions.Count < MaxCompletions)
            {
                completions.Enqueue((reader.ToString(), reader.Posting), reader.Posting.Count);
            }
            else if (completions.TryPeek(out _, out var least) && reader.Posting.Count > least)
            {
                completions.DequeueEnqueue((reader.ToString(), reader.Posting), reader.Posting.Count);
            }
        }

        while (completions.TryDequeue(out var completion, out _))
        {
            if (_matched.Add(completion.Term))
            {
                found.Add((completion.Posting, PrefixWeight));
            }
        }
    }

    /// <summary>Goes through the sections article by article, and keeps the best articles.</summary>
    private static List<FoundSection> Choose(
        SearchIndex index, SearchQuery query, double[] weights, int take, Func<ulong, bool> isShown, float[] scores, int[] matched)
    {
        var all = 0.0;
        for (var word = 0; word < weights.Length; word++)
        {
            all += query.Words[word].IsOptional ? 0 : weights[word];
        }

        var best = new PriorityQueue<FoundSection, (double, int)>();
        Func<int, double> coverageOf = mask => CoverageOf(query, weights, mask) / all;
        var start = 0;
        for (var article = 0; article < index.ArticleCount; article++)
        {
            var end = index.StartOf(article + 1);
            var candidate = FindBest(index, article, start, end, scores, matched, coverageOf);
            start = end;
            if (candidate is not { } found
                || (best.Count == take && best.TryPeek(out _, out var least) && (found.Score, -article).CompareTo(least) <= 0)
                || !isShown(found.Key))
            {
                continue;
            }

            if (best.Count == take)
            {
                best.Dequeue();
            }

            best.Enqueue(found, (found.Score, -article));
        }

        var ordered = new List<FoundSection>(best.Count);
        while (best.TryDequeue(out var found, out _))
        {
            ordered.Add(found);
        }

        ordered.Reverse();
        return ordered;
    }

    private static FoundSection? FindBest(
        SearchIndex index, int article, int start, int end, float[] scores, int[] matched, Func<int, double> coverageOf)
    {
        var ofArticle = 0;
        for (var section = start; section < end; section++)
        {
            ofArticle |= matched[section];
        }

        if (ofArticle == 0)
        {
            return null;
        }

        var coverage = coverageOf(ofArticle);
        FoundSection? best = null;
        for (var section = start; section < end; section++)
        {
            if (matched[section] != 0)
            {
                var own = coverageOf(matched[section]);
                var score = scores[section] * own * (0.5 + (0.5 * coverage));
                if (best is not { } known || score > known.Score)
                {
                    best = new FoundSection(index.KeyOf(article), section - start, score, own);
                }
            }
        }

        return best;
    }

    private static double CoverageOf(SearchQuery query, double[] weights, int mask)
    {
        var sum = 0.0;
        for (var word = 0; word < weights.Length; word++)
        {
            sum += (mask & (1 << word)) != 0 && !query.Words[word].IsOptional ? weights[word] : 0;
        }

        return sum;
    }
}

/// <summary>A section that a search found.</summary>
/// <param name="Key">The article's key.</param>
/// <param name="Section">The index of the section within the article.</param>
/// <param name="Score">The score.</param>
/// <param name="Coverage">The share of the query that was found, from 0 to 1.</param>
internal readonly record struct FoundSection(ulong Key, int Section, double Score, double Coverage);
