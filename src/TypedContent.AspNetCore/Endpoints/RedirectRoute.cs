using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>Redirects for entries whose pages the app serves itself: from other spellings and old addresses.</summary>
internal sealed class RedirectRoute(IContentCollection collection) : EntryRoute(collection, ContentHandler.Of<object>((_, _) => Results.NotFound()))
{
    public override bool RedirectsOnly => true;
}
