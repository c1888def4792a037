namespace Blog.Site;

internal static class SecurityHeaders
{
    // The pages have no script at all, so nothing needs to be allowed for one. Bodies may keep a few style attributes, which the
    // sanitiser has gone through; images may come from elsewhere, because articles that were moved here often show some.
    private const string Policy =
        "default-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' https: data:; media-src 'self' https:; " +
        "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Sends the headers that tell a browser to be strict with these pages.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        return next(context);
    });
}
