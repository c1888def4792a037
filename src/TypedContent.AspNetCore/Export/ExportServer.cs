using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace TypedContent.AspNetCore.Export;

/// <summary>A server without a network: requests are handed to the app's own pipeline, answers come back in memory.</summary>
internal sealed class ExportServer : IServer
{
    private Func<IFeatureCollection, Task>? _process;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
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

    /// <summary>Asks the app for a page.</summary>
    /// <param name="site">The site's address, for scheme and host.</param>
    /// <param name="path">The path, percent-encoded.</param>
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
        features.Set<IHttpResponseBodyFeature>(bodyFeature);
        await process(features);
        await bodyFeature.CompleteAsync();
        return new ExportResponse(response.StatusCode, response.Headers.ContentType.ToString(), response.Headers.Location, body.ToArray());
    }
}
