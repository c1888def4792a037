using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Net.Http.Headers;
using TypedContent.AspNetCore.Bodies;

namespace TypedContent.AspNetCore;

/// <summary>
/// A file beside articles as a response: answers HEAD, ranges, and 304 to a client that has it already. What could hold script, such as
/// SVG, may run none; HTML is downloaded rather than shown.
/// </summary>
/// <param name="file">The file.</param>
/// <remarks>In development it is read where it is in the project, else where the build put it: no address can lead to any other file.</remarks>
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
            // As static files have it: another length or another time is another file.
            new EntityTagHeaderValue($"\"{modified.UtcTicks ^ found.Length:x}\""),
            enableRangeProcessing: true).ExecuteAsync(httpContext);
    }

    /// <summary>The file in the project while that is developed, so that an edit shows at once; else the copy beside the program.</summary>
    private FileInfo? Find(IWebHostEnvironment? environment)
    {
        // The files of another project have the same paths as this one's, but another name is before them.
        if (environment is not null && environment.IsDevelopment()
            && File.OutputPath.StartsWith($"content/{environment.ApplicationName}/", StringComparison.Ordinal)
            && new FileInfo(Path.GetFullPath(File.SourcePath, environment.ContentRootPath)) is { Exists: true } source)
        {
            return source;
        }

        return File.OutputPath.Length > 0 && new FileInfo(Path.Combine(AppContext.BaseDirectory, File.OutputPath)) is { Exists: true } copy ? copy : null;
    }
}
