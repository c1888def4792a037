using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedContent.AspNetCore;
using TypedContent.AspNetCore.Export;

// Where WebApplicationBuilder is, so that no using is needed.
namespace Microsoft.AspNetCore.Builder;

/// <summary>Writes a site as static files instead of serving it.</summary>
public static class ContentExportExtensions
{
    private const int Failed = 1;
    private const int Misused = 2;

    /// <summary>
    /// Lets the program know one command more: <c>dotnet run -- export out/</c> writes every page, feed and file of the site to a folder. With
    /// other arguments this does nothing. Call it first, before the environment is asked for: an export is always for production. The program
    /// then ends with <c>return await app.RunOrExportAsync(args);</c>.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The app answers as ever, through its own middleware and endpoints, but without a server: what is exported is what would be
    /// served. Beginning with the index and all content that is mapped, every link is followed.
    /// </para>
    /// <para>
    /// <c>--base /sub/</c> says where the files will be: a path, or a whole address, which is then the site's too. <c>--addresses html</c> writes
    /// <c>x.html</c> instead of <c>x/index.html</c>. <c>--redirects netlify,cloudflare,swa,nginx</c> writes the redirects as those hosts read them.
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

    /// <summary>Makes the app one that is exported by <see cref="ExportContentAsync"/>, whatever the program's arguments are.</summary>
    /// <param name="builder">The app's builder.</param>
    /// <param name="options">Where to, and how.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static WebApplicationBuilder AddContentExport(this WebApplicationBuilder builder, ContentExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(options);
        builder.Environment.EnvironmentName = Environments.Production;

        // In production only what was published is found otherwise, and not what packages bring.
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
    /// Runs the app; or exports it, if the arguments are <c>export out/</c> and <see cref="AddContentExport(WebApplicationBuilder, string[])"/> was called.
    /// Faults are listed on the standard error.
    /// </summary>
    /// <param name="app">The app.</param>
    /// <param name="args">The program's arguments.</param>
    /// <returns>The program's exit code: 0; 1 for an export with faults, or one that could not be completed; 2 for arguments that say nothing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">An export is asked for, but <c>AddContentExport</c> was not called.</exception>
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

    /// <summary>Exports the app and ends it.</summary>
    /// <param name="app">The app, whose builder was told <c>AddContentExport</c>.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>What was written, and what went wrong.</returns>
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
