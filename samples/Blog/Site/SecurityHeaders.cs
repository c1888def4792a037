namespace Blog.Site;

internal static class SecurityHeaders
{
    // Nothing but what is named. Bodies may keep a few style attributes, which the sanitizer has gone through; images may come
    // from elsewhere, because articles that were moved here often show some; players come from the hosts that the sanitizer knows.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; font-src 'self'; connect-src 'self'; " +
        "img-src 'self' https: data:; media-src 'self' https:; " +
        "frame-src https://www.youtube-nocookie.com https://player.vimeo.com https://player.bilibili.com https://music.163.com https://v.qq.com; " +
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
