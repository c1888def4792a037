using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedContent.AspNetCore;
using TypedContent.AspNetCore.Export;

// In the namespace of WebApplicationBuilder, so that no using is needed.
namespace Microsoft.AspNetCore.Builder;

/// <summary>Writes a site as static files instead of serving it.</summary>
public static class ContentExportExtensions
{
    private const int Failed = 1;
    private const int Misused = 2;

    /// <summary>
    /// Adds a command to the program: <c>dotnet run -- export out/</c> writes every page, feed, and file of the site to a folder. With other arguments, this
    /// does nothing. Call it first, before anything reads the environment, because an export always runs in production mode. End the program with <c>return
    /// await app.RunOrExportAsync(args);</c>.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The app answers as usual, through its own middleware and endpoints, but without a server, so the export contains exactly what the app would serve. It
    /// starts with the index and all mapped content, and follows every link.
    /// </para>
    /// <para>
    /// <c>--base /sub/</c> sets the address of the files: a path, or a full address, which is then the address of the site too. <c>--addresses html</c>
    /// writes <c>x.html</c> instead of <c>x/index.html</c>. <c>--redirects netlify,cloudflare,swa,nginx</c> writes the redirects in the formats of these
    /// hosts.
    /// </para>
    /// </remarks>
    /// <param name="builder">The app's builder.</param>
    /// <param name="args">The program's arguments.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static WebApplicationBuilder AddContentExport(this WebApplicationBuilder builder, string[] args)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(args);
        return ExportArguments.IsExport(args) ? builder.AddContentExport(ExportArguments.Read(args).Options) : builder;
    }

    /// <summary>Prepares the app for <see cref="ExportContentAsync"/>, regardless of the program's arguments.</summary>
    /// <param name="builder">The app's builder.</param>
    /// <param name="options">The options of the export.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static WebApplicationBuilder AddContentExport(this WebApplicationBuilder builder, ContentExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(options);
        builder.Environment.EnvironmentName = Environments.Production;

        // In production, static web assets of packages are found only after publishing.
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(options);
        builder.Services.PostConfigure<ContentOptions>(site =>
        {
            site.BaseAddress = ExportArguments.BaseFor(options, site.BaseAddress);
            site.PagesByQuery = false;
        });
        builder.Services.AddSingleton<ExportServer>();
        builder.Services.AddSingleton<ExportProgress>();
        builder.Services.RemoveAll<IServer>();
        builder.Services.AddSingleton<IServer>(services => services.GetRequiredService<ExportServer>());
        builder.Services.AddTransient<SiteExporter>();
        return builder;
    }

    /// <summary>
    /// Runs the app, or exports it if the arguments are <c>export out/</c> and <see cref="AddContentExport(WebApplicationBuilder, string[])"/> was called.
    /// Faults are written to standard error.
    /// </summary>
    /// <param name="app">The app.</param>
    /// <param name="args">The program's arguments.</param>
    /// <returns>The program's exit code: 0; 1 for an export with faults, or an incomplete export; 2 for unknown arguments.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The arguments request an export, but <c>AddContentExport</c> was not called.</exception>
    public static async Task<int> RunOrExportAsync(this WebApplication app, string[] args)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(args);
        if (!ExportArguments.IsExport(args))
        {
            await app.RunAsync();
            return 0;
        }

        if (ExportArguments.Read(args).Fault is { } fault)
        {
            await Console.Error.WriteLineAsync(fault);
            return Misused;
        }

        try
        {
            var result = await app.ExportContentAsync();
            foreach (var found in result.Faults)
            {
                await Console.Error.WriteLineAsync(found);
            }

            Console.WriteLine($"{result.FileCount} files written to {result.Folder}, {result.Faults.Count} faults");
            return result.Faults.Count > 0 ? Failed : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"The export ended before it was complete: {exception.Message}");
            return Failed;
        }
    }

    /// <summary>Exports the app and stops it.</summary>
    /// <param name="app">The app. <c>AddContentExport</c> must have been called on its builder.</param>
    /// <param name="cancellationToken">Cancels the export.</param>
    /// <returns>The number of files and the faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="app"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddContentExport</c> was not called.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task<ContentExportResult> ExportContentAsync(this WebApplication app, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(app);
        var server = app.Services.GetService<ExportServer>()
            ?? throw new InvalidOperationException(
                "An export is asked for, but the app has a server. Add builder.AddContentExport(args) right after WebApplication.CreateBuilder(args).");
        server.IsExporting = true;
        await app.StartAsync(cancellationToken);
        try
        {
            return await app.Services.GetRequiredService<SiteExporter>().ExportAsync(cancellationToken);
        }
        finally
        {
            await app.StopAsync(CancellationToken.None);
        }
    }
}
