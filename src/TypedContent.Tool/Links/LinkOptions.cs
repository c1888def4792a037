namespace TypedContent.Tool.Links;

/// <summary>How links are checked.</summary>
internal sealed record LinkOptions
{
    /// <summary>How long one request may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often a request is made again that failed in a way that may pass.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>How long it is waited before the first repetition; before the next twice as long.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait that a host may ask for by <c>Retry-After</c>.</summary>
    public TimeSpan MaxPause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many requests there may be at once.</summary>
    public int Parallel { get; init; } = 16;

    /// <summary>How many requests one host gets at once.</summary>
    public int PerHost { get; init; } = 2;

    /// <summary>How many redirects are followed.</summary>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>How much of a page is read to find a place in it, in bytes.</summary>
    public int MaxPage { get; init; } = 4 * 1024 * 1024;

    /// <summary>Addresses that are not asked: patterns with <c>*</c>.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    public bool ChecksFragments { get; init; } = true;
}
