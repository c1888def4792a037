namespace Docs;

internal static class SecurityHeaders
{
    // Nothing but what is named. Bodies may keep a few style attributes, which the sanitizer has gone through.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; connect-src 'self'; img-src 'self' https: data:; " +
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Sends the headers that tell a browser to be strict with these pages.</summary>
    public static void UseSecurityHeaders(this WebApplication app)
    {
        // 'dotnet watch' tells the browser over a socket of its own when to reload.
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
