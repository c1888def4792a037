namespace Blog.Site;

internal static class SecurityHeaders
{
    // Everything that is not listed is blocked. Style attributes are allowed because bodies may keep a few, which the sanitizer checked. Images may come from
    // other sites, because imported articles often show some. Players come from the hosts that the sanitizer allows.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; font-src 'self'; connect-src 'self'; " +
        "img-src 'self' https: data:; media-src 'self' https:; " +
        "frame-src https://www.youtube-nocookie.com https://player.vimeo.com https://player.bilibili.com https://music.163.com https://v.qq.com; " +
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
