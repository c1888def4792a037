namespace TypedContent.AspNetCore;

/// <summary>Options for exporting a site to files.</summary>
public sealed record ContentExportOptions
{
    /// <summary>The folder for the files: absolute, or relative to the current folder; by default, <c>out</c>.</summary>
    public string Folder { get; init; } = "out";

    /// <summary>
    /// The address of the files on the web: a path such as <c>/docs/</c>, or a full address, which is then the address of the site too. Null for
    /// <see cref="ContentOptions.BaseAddress"/>.
    /// </summary>
    public string? Base { get; init; }

    /// <summary>The form of page addresses; by default, <see cref="ContentPageAddresses.Slash"/>.</summary>
    public ContentPageAddresses Addresses { get; init; }

    /// <summary>The hosts to write redirect files for, such as for redirects from aliases. Without any host, each redirect is an HTML page.</summary>
    public IReadOnlyList<ContentRedirectHost> Redirects { get; init; } = [];
}

/// <summary>The form of addresses of exported pages. A file server answers them with 200, without a redirect.</summary>
public enum ContentPageAddresses
{
    /// <summary><c>/articles/coffee/</c>, in the file <c>articles/coffee/index.html</c>.</summary>
    Slash,

    /// <summary><c>/articles/coffee.html</c>, in the file of that name.</summary>
    Html,
}

/// <summary>A host that reads redirects from a file.</summary>
public enum ContentRedirectHost
{
    /// <summary>Netlify: <c>_redirects</c>.</summary>
    Netlify,

    /// <summary>Cloudflare Pages: <c>_redirects</c>.</summary>
    Cloudflare,

    /// <summary>Azure Static Web Apps: <c>staticwebapp.config.json</c>.</summary>
    Swa,

    /// <summary>nginx: <c>redirects.nginx.conf</c>, which you include in the server block.</summary>
    Nginx,
}

/// <summary>The result of an export.</summary>
public sealed record ContentExportResult
{
    /// <summary>The absolute path of the folder with the files.</summary>
    public required string Folder { get; init; }

    /// <summary>The number of files written.</summary>
    public required int FileCount { get; init; }

    /// <summary>The faults, such as broken links, as one readable line each; empty if there are none.</summary>
    public required IReadOnlyList<string> Faults { get; init; }
}
