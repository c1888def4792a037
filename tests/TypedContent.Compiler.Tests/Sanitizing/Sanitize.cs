using TypedContent.Compiler.Sanitizing;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Sanitizing.Policy;

namespace TypedContent.Compiler.Tests.Sanitizing;

/// <summary>Short names for what most tests need.</summary>
internal static class Sanitize
{
    private static readonly BodySanitizer ArticleSanitizer = new(SanitizerPolicy.Article);
    private static readonly BodySanitizer StrictSanitizer = new(SanitizerPolicy.Strict);
    private static readonly BodySanitizer TrustedSanitizer = new(SanitizerPolicy.Trusted);

    public static SanitizedBody Article(string html) => ArticleSanitizer.Sanitize(html, CancellationToken.None);

    public static SanitizedBody Strict(string html) => StrictSanitizer.Sanitize(html, CancellationToken.None);

    public static SanitizedBody Trusted(string html) => TrustedSanitizer.Sanitize(html, CancellationToken.None);

    public static SanitizedBody With(SanitizerPolicy policy, string html) => new BodySanitizer(policy).Sanitize(html, CancellationToken.None);
}
