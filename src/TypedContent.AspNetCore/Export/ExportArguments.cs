namespace TypedContent.AspNetCore.Export;

/// <summary>What an export was asked for.</summary>
/// <param name="Folder">Where the files go.</param>
/// <param name="Base">Where they will lie on the web: a path, a whole address, or null for what the app says.</param>
internal sealed record ExportArguments(string Folder, string? Base)
{
    public static ExportArguments Read(string[] args)
    {
        string? folder = null, at = null;
        for (var i = 1; i < args.Length; i++)
        {
            if (args[i] == "--base" && i + 1 < args.Length)
            {
                at = args[++i];
            }
            else if (args[i].StartsWith("--base=", StringComparison.Ordinal))
            {
                at = args[i]["--base=".Length..];
            }
            else if (!args[i].StartsWith('-') && folder is null)
            {
                folder = args[i];
            }
        }

        return new ExportArguments(Path.GetFullPath(folder ?? "out"), at);
    }

    public Uri BaseFor(Uri? site)
    {
        site ??= new Uri("http://localhost/");
        if (Base is null)
        {
            return site;
        }

        return Uri.TryCreate(Base, UriKind.Absolute, out var whole) && whole.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? whole
            : new Uri(site, "/" + Base.Trim('/') + (Base.Trim('/').Length > 0 ? "/" : ""));
    }
}
