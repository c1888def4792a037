using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace TypedContent.AspNetCore.Export;

/// <summary>A server without a network: requests go to the app's own pipeline, and responses are returned in memory.</summary>
internal sealed partial class ExportServer(ILogger<ExportServer> logger) : IServer
{
    private Func<IFeatureCollection, Task>? _process;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    /// <summary>Whether an export is running. Otherwise, the app would wait forever for requests.</summary>
    public bool IsExporting { get; set; }

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        if (!IsExporting)
        {
            throw new InvalidOperationException(
                "This run is an export. End the program with 'return await app.RunOrExportAsync(args);' instead of 'app.Run();'.");
        }

        _process = async features =>
        {
            var context = application.CreateContext(features);
            Exception? failure = null;
            try
            {
                await application.ProcessRequestAsync(context);
            }
            catch (Exception exception)
            {
                failure = exception;
                throw;
            }
            finally
            {
                application.DisposeContext(context, failure);
            }
        };
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
    }

    /// <summary>Requests a page from the app.</summary>
    /// <param name="site">The site's address, for scheme and host.</param>
    /// <param name="path">The path, percent-encoded.</param>
    /// <returns>The app's response; 500 if it throws, as with any server.</returns>
    public async Task<ExportResponse> GetAsync(Uri site, string path)
    {
        var process = _process ?? throw new InvalidOperationException("The app was not started.");
        using var body = new MemoryStream();
        var bodyFeature = new StreamResponseBodyFeature(body);
        var request = new HttpRequestFeature
        {
            Method = HttpMethods.Get,
            Scheme = site.Scheme,
            Protocol = HttpProtocol.Http11,
            Path = Uri.UnescapeDataString(path),
            RawTarget = path,
            Headers = new HeaderDictionary { ["Host"] = site.Authority },
        };
        var response = new HttpResponseFeature();
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(request);
        features.Set<IHttpResponseFeature>(response);
        features.Set(ExportFeature.Instance);
        features.Set<IHttpResponseBodyFeature>(bodyFeature);
        try
        {
            await process(features);
            await bodyFeature.CompleteAsync();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailure(exception, request.Path);
            return ExportResponse.Failed(exception);
        }

        return new ExportResponse(response.StatusCode, response.Headers.ContentType.ToString(), response.Headers.Location, body.ToArray());
    }

    [LoggerMessage(LogLevel.Error, "{Path} threw, and was not exported.")]
    private partial void LogFailure(Exception exception, string path);
}
