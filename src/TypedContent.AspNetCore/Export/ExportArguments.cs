namespace TypedContent.AspNetCore.Export;

/// <summary>The command line of an export: <c>export out/ --base /sub/ --addresses html --redirects netlify</c>.</summary>
/// <param name="Options">The options.</param>
/// <param name="Fault">A message if the arguments are wrong; otherwise null.</param>
internal sealed record ExportArguments(ContentExportOptions Options, string? Fault = null)
{
    private const string Command = "export";

    private static readonly string[] s_options = ["--base", "--addresses", "--redirects"];

    public static bool IsExport(string[] args) => args is [Command, ..];

    public static ExportArguments Read(string[] args)
    {
        var options = new ContentExportOptions();
        string? folder = null;
        for (var i = 1; i < args.Length; i++)
        {
            var argument = args[i];
            if (!argument.StartsWith('-'))
            {
                if (folder is not null)
                {
                    return Wrong($"\"{argument}\" is a second folder, after \"{folder}\". Expected one.");
                }

                folder = argument;
                continue;
            }

            var equals = argument.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? argument : argument[..equals];
            if (!s_options.Contains(name, StringComparer.Ordinal))
            {
                return Wrong($"\"{argument}\" is not an option of export. Expected {string.Join(", ", s_options)}.");
            }

            if (equals < 0 && i + 1 == args.Length)
            {
                return Wrong($"{name} needs a value.");
            }

            var value = equals < 0 ? args[++i] : argument[(equals + 1)..];
            if (name == "--base")
            {
                options = options with { Base = value };
            }
            else if (name == "--addresses" && Parse<ContentPageAddresses>(value) is { } addresses)
            {
                options = options with { Addresses = addresses };
            }
            else if (name == "--redirects" && value.Split(',').Select(Parse<ContentRedirectHost>).ToArray() is var hosts && hosts.All(host => host is not null))
            {
                options = options with { Redirects = [.. hosts.Select(host => host!.Value)] };
            }
            else
            {
                var expected = name == "--addresses"
                    ? "slash or html"
                    : "one or more of netlify, cloudflare, swa, nginx, with commas between them";
                return Wrong($"{name} does not know \"{value}\". Expected {expected}.");
            }
        }

        return new ExportArguments(options with { Folder = folder ?? options.Folder });

        ExportArguments Wrong(string fault) => new(options, fault);
    }

    /// <summary>The site's address on the web.</summary>
    /// <param name="options">The options.</param>
    /// <param name="site">The address in the app's options, or null.</param>
    public static Uri BaseFor(ContentExportOptions options, Uri? site)
    {
        site ??= new Uri("http://localhost/");
        if (options.Base is not { } given)
        {
            return site;
        }

        return Uri.TryCreate(given, UriKind.Absolute, out var whole) && whole.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? whole
            : new Uri(site, "/" + given.Trim('/') + (given.Trim('/').Length > 0 ? "/" : ""));
    }

    // Only by name: Enum.TryParse would accept numbers as well.
    private static T? Parse<T>(string value)
        where T : struct, Enum =>
        Enum.GetNames<T>().FirstOrDefault(name => name.Equals(value.Trim(), StringComparison.OrdinalIgnoreCase)) is { } name ? Enum.Parse<T>(name) : null;
}
