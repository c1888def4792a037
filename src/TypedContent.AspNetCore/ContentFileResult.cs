using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Net.Http.Headers;
using TypedContent.AspNetCore.Bodies;

namespace TypedContent.AspNetCore;

/// <summary>
/// A response with a file beside articles. Supports HEAD and ranges, and answers 304 to a client that already has the file. Files that could contain script,
/// such as SVG, can't run it; HTML is downloaded instead of shown.
/// </summary>
/// <param name="file">The file.</param>
/// <remarks>
/// In development, the file is read from the project folder; otherwise, from the copy that the build created. No address can lead to any other file.
/// </remarks>
public sealed class ContentFileResult(ContentFile file) : IResult
{
    /// <summary>The file.</summary>
    public ContentFile File { get; } = file ?? throw new ArgumentNullException(nameof(file));

    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        if (Find(httpContext.RequestServices.GetService<IWebHostEnvironment>()) is not { } found)
        {
            return Results.NotFound().ExecuteAsync(httpContext);
        }

        var modified = new DateTimeOffset(found.LastWriteTimeUtc, TimeSpan.Zero);
        FileSafety.Apply(httpContext.Response.Headers, File.MediaType);
        return TypedResults.PhysicalFile(
            found.FullName,
            FileSafety.WithCharset(File.MediaType),
            FileSafety.IsDownload(File.MediaType) ? File.Name : null,
            modified,
            // The same scheme as static files: another length or time means another file.
            new EntityTagHeaderValue($"\"{modified.UtcTicks ^ found.Length:x}\""),
            enableRangeProcessing: true).ExecuteAsync(httpContext);
    }

    /// <summary>In development, the file in the project folder, so that an edit is visible immediately; otherwise, the copy beside the program.</summary>
    private FileInfo? Find(IWebHostEnvironment? environment)
    {
        // Files of another project have the same source paths, but their output paths begin with another project name.
        if (environment is not null && environment.IsDevelopment()
            && File.OutputPath.StartsWith($"content/{environment.ApplicationName}/", StringComparison.Ordinal)
            && new FileInfo(Path.GetFullPath(File.SourcePath, environment.ContentRootPath)) is { Exists: true } source)
        {
            return source;
        }

        return File.OutputPath.Length > 0 && new FileInfo(Path.Combine(AppContext.BaseDirectory, File.OutputPath)) is { Exists: true } copy ? copy : null;
    }
}
