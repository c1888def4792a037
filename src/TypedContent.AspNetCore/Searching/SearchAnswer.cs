using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Searching;

/// <summary>What a request searches for, and what is found.</summary>
/// <param name="Query">What somebody is looking for; empty where nothing is asked.</param>
/// <param name="Hits">What is found, best first.</param>
internal sealed record SearchAnswer(string Query, IReadOnlyList<IContentHit> Hits)
{
    private const int DefaultCount = 10;
    private const int MaxCount = 50;

    /// <param name="collection">The collection, as it is visible now.</param>
    /// <param name="request">The request: <c>q</c>, and <c>lang</c> and <c>take</c> where they are given.</param>
    /// <param name="count">How many hits at the most, where the request does not say.</param>
    public static SearchAnswer Of(IContentCollection collection, HttpRequest request, int count = DefaultCount)
    {
        var query = request.Query["q"].ToString().Trim();
        var language = request.Query["lang"].ToString();
        var take = int.TryParse(request.Query["take"], out var asked) ? Math.Clamp(asked, 1, MaxCount) : count;
        var view = language.Length > 0 ? collection.InLanguage(language) : collection;
        return new SearchAnswer(query, query.Length == 0 ? [] : view.Search(query, take));
    }

    public SearchResponse ToResponse() => new(
        Query,
        [.. Hits.Select(hit => new SearchResult(hit.Href, hit.Title, hit.Heading, hit.Snippet.ToString(), Math.Round(hit.Score, 3)))]);
}

/// <summary>The answer as JSON.</summary>
internal sealed record SearchResponse(string Query, IReadOnlyList<SearchResult> Hits);

/// <summary>A hit as JSON.</summary>
internal sealed record SearchResult(string Url, string Title, string? Heading, string Snippet, double Score);

/// <summary>How the answer is written: generated, so that nothing needs reflection.</summary>
[JsonSerializable(typeof(SearchResponse))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class SearchJson : JsonSerializerContext;
