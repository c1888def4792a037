using System.Diagnostics;
using Ganss.Xss;
using Markdig;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

// The usual way: the program itself reads, renders, and sanitizes article files. It reports the same figures as TypedContentApp.
var (scenario, folder) = (args[0], args[1]);
var kept = GC.GetTotalMemory(forceFullCollection: true);
var allocated = GC.GetTotalAllocatedBytes(precise: true);
var start = Stopwatch.GetTimestamp();

var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).IgnoreUnmatchedProperties().Build();
var markdown = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
var sanitizer = new HtmlSanitizer();
var files = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal);
var articles = (scenario == "first" ? files.Take(1) : files).Select(Load).ToArray();

var elapsed = Stopwatch.GetElapsedTime(start);
allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
kept = GC.GetTotalMemory(forceFullCollection: true) - kept;
GC.KeepAlive(articles);
Console.WriteLine(FormattableString.Invariant($"{elapsed.TotalMicroseconds};{allocated};{kept}"));

(FrontMatter Values, string Html) Load(string path)
{
    var text = File.ReadAllText(path);
    var end = text.IndexOf("\n---\n", 4, StringComparison.Ordinal);
    var body = text[(end + 5)..];
    var html = path.EndsWith(".md", StringComparison.Ordinal) ? Markdown.ToHtml(body, markdown) : body;
    return (yaml.Deserialize<FrontMatter>(text[4..end]), sanitizer.Sanitize(html));
}

internal sealed class FrontMatter
{
    public string Title { get; set; } = "";
    public string Date { get; set; } = "";
    public string Author { get; set; } = "";
    public List<string> Categories { get; set; } = [];
    public List<string> Tags { get; set; } = [];
    public string Url { get; set; } = "";
}
