using TypedContent.Compiler.Sanitizing.Collecting;

namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>
/// The sanitized payloads under a policy: each distinct output once, with the payload it came from. Most outputs are the same under both policies. They are
/// judged once, by the stricter rules of the default policy.
/// </summary>
internal sealed class BrowserArticles
{
    private static readonly Lazy<BrowserArticles> ArticleOutputs = new(() => new(Sanitize.Article, isTrusted: false, judged: []));
    private static readonly Lazy<BrowserArticles> TrustedOutputs = new(() => new(Sanitize.Trusted, isTrusted: true, Article.Html));

    private readonly List<string> _payloads = [];

    private BrowserArticles(Func<string, SanitizedBody> sanitize, bool isTrusted, IEnumerable<string> judged)
    {
        IsTrusted = isTrusted;
        var seen = new HashSet<string>(judged, StringComparer.Ordinal);
        var html = new List<string>();
        foreach (var payload in BrowserPayloads.All)
        {
            var output = sanitize(payload).Html;
            if (output.Length > 0 && seen.Add(output))
            {
                html.Add(output);
                _payloads.Add(payload);
            }
        }

        Html = html;
    }

    public static BrowserArticles Article => ArticleOutputs.Value;

    /// <summary>The outputs that only this policy has.</summary>
    public static BrowserArticles Trusted => TrustedOutputs.Value;

    public bool IsTrusted { get; }

    public IReadOnlyList<string> Html { get; }

    /// <summary>Describes a fault with its payload and output, for debugging.</summary>
    public string Explain(BrowserFault fault) =>
        fault.Index < 0 || fault.Index >= Html.Count
            ? fault.ToString()
            : $"{(IsTrusted ? "Trusted" : "Article")}: {fault.Kind}, {fault.Way}, {fault.Index}: {fault.Detail}\n"
                + $"  payload: {_payloads[fault.Index]}\n  output:  {Html[fault.Index]}\n";
}
