namespace TypedContent.Tool.Links;

/// <summary>Options for checking links.</summary>
internal sealed record LinkOptions
{
    /// <summary>The timeout of a request.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The number of retries after a temporary failure.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The pause before the first retry. It doubles for each further one.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause that a host can request with <c>Retry-After</c>.</summary>
    public TimeSpan MaxPause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The maximum number of concurrent requests.</summary>
    public int Parallel { get; init; } = 16;

    /// <summary>The maximum number of concurrent requests to one host.</summary>
    public int PerHost { get; init; } = 2;

    /// <summary>The maximum number of redirects to follow.</summary>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>The maximum part of a page to search for a fragment, in bytes.</summary>
    public int MaxPage { get; init; } = 4 * 1024 * 1024;

    /// <summary>Addresses to skip: patterns with <c>*</c>.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    public bool ChecksFragments { get; init; } = true;
}
