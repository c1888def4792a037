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
        catch (IOException exception)
        {
            await Console.Error.WriteLineAsync($"The export ended before it was complete: {exception.Message}");
            Environment.ExitCode = 1;
        }
        finally
        {
            lifetime.StopApplication();
        }
    }
}
