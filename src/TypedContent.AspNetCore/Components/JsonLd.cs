using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace TypedContent.AspNetCore.Components;

/// <summary>The data about an article for search engines (schema.org/Article), as JSON in the page.</summary>
internal static class JsonLd
{
    // The default options escape < > & ' as well, so no text can end the script element.
    private static readonly JsonLdContext s_context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <summary>The script element. It is data, not script, so a Content-Security-Policy allows it.</summary>
    public static MarkupString Script(JsonLdArticle article) =>
        Script(JsonSerializer.Serialize(article, s_context.JsonLdArticle));

    /// <inheritdoc cref="Script(JsonLdArticle)" />
    public static MarkupString Script(JsonLdBreadcrumbs breadcrumbs) => Script(JsonSerializer.Serialize(breadcrumbs, s_context.JsonLdBreadcrumbs));

    private static MarkupString Script(string json) => new($"""<script type="application/ld+json">{json}</script>""");
}
