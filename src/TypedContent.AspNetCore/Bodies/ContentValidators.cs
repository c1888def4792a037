using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace TypedContent.AspNetCore.Bodies;

/// <summary>The validators by which a client checks whether its copy is current (RFC 9110, section 8.8), and the check (section 13).</summary>
/// <param name="Tag"> The entity tag, or null. It is weak, because the bytes sent may be compressed in several ways, all with the same meaning. </param>
/// <param name="Modified">The time of the last change, in whole seconds and never in the future; or null.</param>
internal readonly record struct ContentValidators(EntityTagHeaderValue? Tag, DateTimeOffset? Modified)
{
    public static ContentValidators For(IContentEntry entry, DateTimeOffset now) =>
        For(entry.ContentHash, entry.Updated ?? entry.Date, now);

    public static ContentValidators For(string hash, DateTimeOffset? changed, DateTimeOffset now) => new(
        hash.Length > 0 ? new EntityTagHeaderValue($"\"{hash}\"", isWeak: true) : null,
        // RFC 9110, 8.8.2.1: a server must not send a Last-Modified that is later than its own clock.
        changed is { } date && date <= now ? DateTimeOffset.FromUnixTimeSeconds(date.ToUnixTimeSeconds()) : null);

    public void WriteTo(HttpResponse response)
    {
        response.Headers.ETag = Tag?.ToString();
        response.Headers.LastModified = Modified is { } modified ? HeaderUtilities.FormatDate(modified) : null;
    }

    /// <summary>Whether the client already has the current version, so that the response is 304. A tag takes precedence over the date.</summary>
    public bool AreKnownTo(HttpRequest request)
    {
        if (request.Headers.IfNoneMatch.Count > 0)
        {
            foreach (var known in request.GetTypedHeaders().IfNoneMatch)
            {
                if (known.Equals(EntityTagHeaderValue.Any) || (Tag is not null && known.Compare(Tag, useStrongComparison: false)))
                {
                    return true;
                }
            }

            return false;
        }

        return Modified is { } modified && request.Headers.IfModifiedSince.Count > 0
            && request.GetTypedHeaders().IfModifiedSince is { } since && modified <= since;
    }
}
