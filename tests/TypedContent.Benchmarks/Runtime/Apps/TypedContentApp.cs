using System.Diagnostics;

// Runs one scenario as the first thing in its process. Prints the time (µs), the bytes allocated, and the bytes kept.
var scenario = args[0];
var kept = GC.GetTotalMemory(forceFullCollection: true);
var allocated = GC.GetTotalAllocatedBytes(precise: true);
var start = Stopwatch.GetTimestamp();

object result = scenario switch
{
    "first" => Articles.Article00000.Title,
    "ten" => Articles.All.Take(10).Sum(article => article.Title.Length),
    "titles" => Articles.All.Sum(article => article.Title.Length),
    "tryget" => Articles.TryGet("article-00005", out var found) ? found.Title : throw new InvalidOperationException("no such article"),
    "body" => Articles.Article00003.Body.Utf8.Length,
    "html" => Articles.Article00003.Html,
    "nothing" => scenario,
    _ => throw new ArgumentException(scenario),
};

var elapsed = Stopwatch.GetElapsedTime(start);
allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
kept = GC.GetTotalMemory(forceFullCollection: true) - kept;
GC.KeepAlive(result);
Console.WriteLine(FormattableString.Invariant($"{elapsed.TotalMicroseconds};{allocated};{kept}"));
