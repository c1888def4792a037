namespace Docs;

internal static class SecurityHeaders
{
    // Everything that is not listed is blocked. Style attributes are allowed because bodies may keep a few, which the sanitizer checked.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; connect-src 'self'; img-src 'self' https: data:; " +
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Sends security headers with every response.</summary>
    public static void UseSecurityHeaders(this WebApplication app)
    {
        // 'dotnet watch' uses a WebSocket to tell the browser when to reload.
        var policy = app.Environment.IsDevelopment() ? Policy.Replace("connect-src 'self'", "connect-src 'self' ws: wss:", StringComparison.Ordinal) : Policy;
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            return next(context);
        });
    }
}
