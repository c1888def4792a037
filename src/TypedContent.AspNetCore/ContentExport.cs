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
public static class ContentExport
{
    /// <summary>
    /// Makes <c>dotnet run -- export out/ [--base /sub/]</c> write every page, feed and file of the site to a folder and end. With
    /// other arguments this does nothing. Call it first, before the environment is asked for: an export is always for production.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The app answers as ever, through its own middleware and endpoints, but without a server: what is exported is what would be
    /// served. Beginning with the index and all content that is mapped, every link is followed.
    /// </para>
    /// <para>
    /// <c>--base</c> says where the files will lie: a path, or a whole address, which is then the site's too. Faults, such as a link
    /// that leads nowhere, are listed, and the exit code is 1.
    /// </para>
    /// </remarks>
    /// <param name="builder">The app's builder.</param>
    /// <param name="args">The program's arguments.</param>
    /// <returns>Whether this run is an export.</returns>
    public static bool AddContentExport(this WebApplicationBuilder builder, string[] args)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(args);
        if (args is not ["export", ..])
        {
            return false;
        }

        var arguments = ExportArguments.Read(args);
        builder.Environment.EnvironmentName = Environments.Production;
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(arguments);
        builder.Services.PostConfigure<ContentOptions>(options => options.BaseAddress = arguments.BaseFor(options.BaseAddress));
        builder.Services.AddSingleton<ExportServer>();
        builder.Services.RemoveAll<IServer>();
        builder.Services.AddSingleton<IServer>(services => services.GetRequiredService<ExportServer>());
        builder.Services.AddSingleton<SiteExporter>();
        builder.Services.AddHostedService<ExportService>();
        return true;
    }
}
