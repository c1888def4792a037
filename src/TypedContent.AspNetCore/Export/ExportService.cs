using Microsoft.Extensions.Hosting;

namespace TypedContent.AspNetCore.Export;

/// <summary>Exports once the app has started, then ends it.</summary>
internal sealed class ExportService(SiteExporter exporter, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);

        // Whatever ends it early has not exported the site.
        Environment.ExitCode = 1;
        try
        {
            await exporter.ExportAsync(stoppingToken);
            foreach (var fault in exporter.Faults)
            {
                await Console.Error.WriteLineAsync(fault);
            }

            Console.WriteLine($"{exporter.FileCount} files written to {exporter.Folder}, {exporter.Faults.Count} faults");
            Environment.ExitCode = exporter.Faults.Count > 0 ? 1 : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"The export to {exporter.Folder} ended before it was complete: {exception.Message}");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"The export to {exporter.Folder} ended before it was complete: {exception}");
        }
        finally
        {
            lifetime.StopApplication();
        }
    }
}
