namespace TypedContent.AspNetCore;

/// <summary>How a site is written as files.</summary>
public sealed record ContentExportOptions
{
    /// <summary>The folder that the files go to: absolute, or relative to the current one; <c>out</c> unless set.</summary>
    public string Folder { get; init; } = "out";

    /// <summary>
    /// Where the files will be on the web: a path such as <c>/docs/</c>, or a whole address, which is then the site's too. Null for what
    /// <see cref="ContentOptions.BaseAddress"/> says.
    /// </summary>
    public string? Base { get; init; }

    /// <summary>The addresses of pages; <see cref="ContentPageAddresses.Slash"/> unless set.</summary>
    public ContentPageAddresses Addresses { get; init; }

    /// <summary>The hosts that get a file with the site's redirects, such as those from aliases. Without any, each is a page that leads on.</summary>
    public IReadOnlyList<ContentRedirectHost> Redirects { get; init; } = [];
}

/// <summary>The addresses of exported pages. A file server answers them with 200, without a redirect in between.</summary>
public enum ContentPageAddresses
{
    /// <summary><c>/articles/coffee/</c>, in the file <c>articles/coffee/index.html</c>.</summary>
    Slash,

    /// <summary><c>/articles/coffee.html</c>, in the file of that name.</summary>
    Html,
}

/// <summary>A host that knows redirects from a file.</summary>
public enum ContentRedirectHost
{
    /// <summary>Netlify: <c>_redirects</c>.</summary>
    Netlify,

    /// <summary>Cloudflare Pages: <c>_redirects</c>.</summary>
    Cloudflare,

    /// <summary>Azure Static Web Apps: <c>staticwebapp.config.json</c>.</summary>
    Swa,

    /// <summary>nginx: <c>redirects.nginx.conf</c>, to be included in the server's block.</summary>
    Nginx,
}

/// <summary>What an export has written.</summary>
public sealed record ContentExportResult
{
    /// <summary>The folder that the files are in; absolute.</summary>
    public required string Folder { get; init; }

    /// <summary>How many files were written.</summary>
    public required int FileCount { get; init; }

    /// <summary>What went wrong, such as a link that leads nowhere: one line for people each; empty if nothing did.</summary>
    public required IReadOnlyList<string> Faults { get; init; }
}
