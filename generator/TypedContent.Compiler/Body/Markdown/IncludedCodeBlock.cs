using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using TypedContent.Compiler.Includes;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>A line that stands for code in a file, in the spelling of another system.</summary>
/// <param name="parser">Its parser.</param>
/// <param name="file">The file, and the part of it.</param>
internal sealed class IncludedCodeBlock(BlockParser parser, FileReference file) : FencedCodeBlock(parser)
{
    public FileReference File { get; } = file;
}

/// <summary>Adds them to a pipeline, before the containers that one of their spellings looks like.</summary>
internal sealed class IncludedCode : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new IncludedCodeParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}

/// <summary>
/// Finds such lines: <c>&lt;&lt;&lt; @/file.cs#part{1,3 cs} [title]</c> of VitePress, <c>[!code-csharp[title](file.cs#part)]</c> of docfx with <c>?name=</c>,
/// <c>?range=</c> and <c>?highlight=</c>, and <c>:::code language="csharp" source="file.cs" id="part":::</c> of Microsoft Learn.
/// </summary>
internal sealed class IncludedCodeParser : BlockParser
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex s_vitePress = new(
        @"\A<<<[ \t]*(?<path>[^<\s{][^{\[]*[./][^{\[]*)(\{(?<braces>[^{}]*)\})?[ \t]*(\[(?<title>[^\]]*)\])?[ \t]*\z", Options);

    private static readonly Regex s_docfx = new(
        @"\A\[!code(-(?<language>[^\s\[\]]+))?[ \t]*\[(?<title>[^\]]*)\]\([ \t]*<?(?<path>[^)>""]+)>?[ \t]*(""[^""]*"")?[ \t]*\)\][ \t]*\z",
        Options | RegexOptions.IgnoreCase);

    private static readonly Regex s_learn = new(@"\A:::[ \t]*code[ \t](?<pairs>.*?):::[ \t]*\z", Options);
    private static readonly Regex s_pair = new(@"(?<key>[\w-]+)[ \t]*=[ \t]*""(?<value>[^""]*)""", Options);

    public IncludedCodeParser() => OpeningCharacters = ['<', '[', ':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        var line = processor.Line.ToString();
        if ((line[0] switch { '<' => ReadVitePress(line), '[' => ReadDocfx(line), _ => ReadLearn(line) }) is not { } block)
        {
            return BlockState.None;
        }

        block.Column = processor.Column;
        block.Span = new SourceSpan(processor.Start, processor.Line.End);
        processor.NewBlocks.Push(block);
        return BlockState.BreakDiscard;
    }

    private IncludedCodeBlock? ReadVitePress(string line)
    {
        if (s_vitePress.Match(line) is not { Success: true } match)
        {
            return null;
        }

        var words = match.Groups["braces"].Value.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return Create(
            FileReference.Parse(match.Groups["path"].Value),
            words.FirstOrDefault(word => LineMarks.ReadLines(word) is null) ?? "",
            words.FirstOrDefault(word => LineMarks.ReadLines(word) is not null),
            match.Groups["title"].Value);
    }

    private IncludedCodeBlock? ReadDocfx(string line)
    {
        if (s_docfx.Match(line) is not { Success: true } match)
        {
            return null;
        }

        var path = match.Groups["path"].Value.Trim();
        var query = path.IndexOf('?');
        var reference = FileReference.Parse(query < 0 ? path : path.Substring(0, query));
        var pairs = query < 0 ? [] : path.Substring(query + 1).Split('&', ';').Select(pair => pair.Split('=')).Where(pair => pair.Length == 2).ToList();
        return Create(
            reference with { Part = FindPart(reference.Part, key => pairs.Find(pair => pair[0] == key)?[1]) },
            match.Groups["language"].Value,
            pairs.Find(pair => pair[0] == "highlight")?[1],
            match.Groups["title"].Value);
    }

    private IncludedCodeBlock? ReadLearn(string line)
    {
        if (s_learn.Match(line) is not { Success: true } match)
        {
            return null;
        }

        var pairs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match pair in s_pair.Matches(match.Groups["pairs"].Value))
        {
            pairs[pair.Groups["key"].Value] = pair.Groups["value"].Value;
        }

        if (!pairs.TryGetValue("source", out var source))
        {
            return null;
        }

        var reference = FileReference.Parse(source);
        return Create(reference with { Part = FindPart(reference.Part, Find) }, Find("language") ?? "", Find("highlight"), Find("title") ?? "");

        string? Find(string key) => pairs.TryGetValue(key, out var value) ? value : null;
    }

    private static string FindPart(string part, Func<string, string?> find) =>
        find("name") ?? find("id") ?? find("range") ?? (find("start") is { } start ? $"{start}-{find("end")}" : part);

    private IncludedCodeBlock Create(FileReference file, string language, string? highlight, string title)
    {
        // Where no language is said, the file's name says it.
        var name = file.Path.Substring(file.Path.LastIndexOf('/') + 1);
        var point = name.LastIndexOf('.');
        language = language.Length > 0 ? language : point >= 0 ? name.Substring(point + 1) : "";
        return new IncludedCodeBlock(this, file)
        {
            Info = language,
            Arguments = (highlight is { Length: > 0 } ? "{" + highlight + "} " : "") + (title.Length > 0 ? $"title=\"{title.Replace('"', '\'')}\"" : ""),
        };
    }
}
