using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>Entries whose pages are the app's own: what leads to them from other spellings and old addresses.</summary>
internal sealed class RedirectRoute(IContentCollection collection) : EntryRoute(collection, ContentHandler.Of<object>((_, _) => Results.NotFound()))
{
    public override bool RedirectsOnly => true;
}
