using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Searching;

/// <summary>The search in a request, and its results.</summary>
/// <param name="Query">The query; empty if there is none.</param>
/// <param name="Hits">The hits, best first.</param>
internal sealed record SearchAnswer(string Query, IReadOnlyList<IContentHit> Hits)
{
    private const int DefaultCount = 10;
    private const int MaxCount = 50;

    /// <param name="collection">The collection, as it is visible now.</param>
    /// <param name="request">The request: <c>q</c>, and optionally <c>lang</c>, <c>version</c>, and <c>take</c>.</param>
    /// <param name="count">The maximum number of hits if the request does not set it.</param>
    public static SearchAnswer Of(IContentCollection collection, HttpRequest request, int count = DefaultCount)
    {
        var query = request.Query["q"].ToString().Trim();
        var language = request.Query["lang"].ToString();
        var take = int.TryParse(request.Query["take"], out var asked) ? Math.Clamp(asked, 1, MaxCount) : count;
        var version = request.Query["version"].ToString();
        var view = language.Length > 0 ? collection.InLanguage(language) : collection;
        view = version.Length > 0 ? view.InVersion(version) : view;
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

/// <summary>Serializes the answer. It is generated, so no reflection is needed.</summary>
[JsonSerializable(typeof(SearchResponse))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class SearchJson : JsonSerializerContext;
