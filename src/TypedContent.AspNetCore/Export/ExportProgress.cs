namespace TypedContent.AspNetCore.Export;

/// <summary>Reports the progress of an export every few seconds. A short export reports nothing.</summary>
internal sealed class ExportProgress(TimeProvider clock)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(5);

    private long _last = clock.GetTimestamp();

    public void Report(int written, int left)
    {
        if (clock.GetElapsedTime(_last) >= s_interval)
        {
            _last = clock.GetTimestamp();
            Console.Error.WriteLine($"{written} files written, {left} addresses to go");
        }
    }
}
