namespace TypedContent.Searching;

/// <summary>A parsed query: groups of words. Any word of a group matches the word that was typed.</summary>
internal sealed class SearchQuery
{
    private const int MaxWords = 16;

    private SearchQuery(List<SearchWord> words) => Words = words;

    public IReadOnlyList<SearchWord> Words { get; }

    public static SearchQuery Parse(string text)
    {
        // A whole page of text is not a query.
        var tokens = SearchTokenizer.Read(text.Length <= 400 ? text : text[..400]);
        var words = new List<SearchWord>();
        for (var i = 0; i < tokens.Count && words.Count < MaxWords; i++)
        {
            var token = tokens[i];

            // The last character of an unspaced text is already part of the previous pair.
            var isInPair = token.Kind == TokenKind.Last && i > 0 && tokens[i - 1].Kind == TokenKind.Pair && tokens[i - 1].End == token.End;
            if (!isInPair && !words.Any(word => word.Term == token.Term))
            {
                var isLast = token.End == text.Length && !tokens.Skip(i + 1).Any(later => later.Kind is not TokenKind.Part and not TokenKind.Last);
                words.Add(new SearchWord(token.Term, token.Kind, isLast && token.Kind is not TokenKind.Pair));
            }
        }

        return new SearchQuery(words);
    }
}

/// <summary>A word of a query.</summary>
/// <param name="Term">The word, folded.</param>
/// <param name="Kind">The kind of word.</param>
/// <param name="IsOpen">Whether the user may still be typing it.</param>
internal sealed record SearchWord(string Term, TokenKind Kind, bool IsOpen)
{
    /// <summary>Whether a section need not contain it, because the parts of the word are searched for too.</summary>
    public bool IsOptional => Kind == TokenKind.Whole;
}
