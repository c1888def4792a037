using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Fences;

/// <summary>The place of a file's front matter and the start of its body. Nothing is parsed here.</summary>
/// <param name="Kind">How it is fenced.</param>
/// <param name="Fence">The opening fence.</param>
/// <param name="Content">The text between the fences; for <see cref="FenceKind.Json"/> without fences, including the braces.</param>
/// <param name="BodyStart">Where the body begins.</param>
/// <param name="IsClosed">Whether a closing fence was found.</param>
internal sealed record FrontMatterBlock(FenceKind Kind, SourceRange Fence, SourceRange Content, int BodyStart, bool IsClosed)
{
    /// <summary>The description for a message about a file whose front matter is <see cref="FenceKind.Unknown"/>.</summary>
    public string Fault { get; init; } = "";

    /// <summary>The description for a message about a line that looks like an earlier closing fence; empty if there is none.</summary>
    public string NearClose { get; init; } = "";

    /// <summary>Whether the first nonblank line opens front matter, or looks like it.</summary>
    public static bool Opens(string text)
    {
        var line = FirstLine(text);
        return Classify(text, line) != FenceKind.None || NearFence.Find(text, line.Start) is not null;
    }

    public static FrontMatterBlock Find(string text)
    {
        var fence = FirstLine(text);
        var kind = Classify(text, fence);
        return kind switch
        {
            FenceKind.None when NearFence.Find(text, fence.Start) is var (range, fault) => Unknown(text, range, fault),
            FenceKind.None when LateFence.Find(text, fence) is var (range, fault) => Unknown(text, range, fault),
            FenceKind.None => new(kind, fence, default, fence.Start, IsClosed: true),
            FenceKind.Unknown => Unknown(text, fence,
                $"begins with '{text.Substring(fence.Start, Math.Min(fence.Length, 40))}', which does not open front matter that TypedContent reads"),
            FenceKind.Json when text[fence.Start] == '{' => FindBraces(text, fence),
            _ => FindClosingFence(text, kind, fence),
        };
    }

    private static FrontMatterBlock Unknown(string text, SourceRange fence, string fault) =>
        new(FenceKind.Unknown, fence, default, text.Length, IsClosed: false) { Fault = fault };

    /// <summary>The first nonblank line, without trailing blanks.</summary>
    private static SourceRange FirstLine(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (start < text.Length)
        {
            var line = FileLines.At(text, start);
            if (!FileLines.IsBlank(text, line))
            {
                return FileLines.TrimEnd(text, line);
            }

            start = FileLines.Next(text, line.End);
        }

        return new SourceRange(text.Length, 0);
    }

    private static FenceKind Classify(string text, SourceRange line)
    {
        var fence = text.AsSpan(line.Start, line.Length);
        if (fence.SequenceEqual("---".AsSpan()) || fence.SequenceEqual("---yaml".AsSpan()) || fence.SequenceEqual("---yml".AsSpan()))
        {
            return FenceKind.Yaml;
        }

        if (fence.SequenceEqual("+++".AsSpan()))
        {
            return FenceKind.Toml;
        }

        if (fence.SequenceEqual("---json".AsSpan()))
        {
            return FenceKind.Json;
        }

        if (fence.Length > 0 && fence[0] == '{')
        {
            var next = line.Start + 1 < text.Length ? text[line.Start + 1] : ' ';
            return char.IsWhiteSpace(next) || next == '"' ? FenceKind.Json : FenceKind.None;
        }

        return fence.StartsWith("---".AsSpan()) || fence.StartsWith("+++".AsSpan()) || fence.SequenceEqual(";;;".AsSpan())
            ? FenceKind.Unknown
            : FenceKind.None;
    }

    private static FrontMatterBlock FindClosingFence(string text, FenceKind kind, SourceRange fence)
    {
        var contentStart = FileLines.Next(text, FileLines.At(text, fence.Start).End);
        var mark = kind == FenceKind.Toml ? "+++" : "---";
        var near = "";
        for (var start = contentStart; start < text.Length;)
        {
            var line = FileLines.At(text, start);
            var trimmed = FileLines.TrimEnd(text, line);
            var content = text.AsSpan(trimmed.Start, trimmed.Length);
            if (content.SequenceEqual(mark.AsSpan()) || (kind == FenceKind.Yaml && content.SequenceEqual("...".AsSpan())))
            {
                return new(kind, fence, SourceRange.FromBounds(contentStart, start), FileLines.Next(text, line.End), IsClosed: true) { NearClose = near };
            }

            near = near.Length == 0 && NearFence.DescribeClose(text, line, mark) is { } fault ? $" Line {LineNumber(text, start)} {fault}." : near;

            start = FileLines.Next(text, line.End);
        }

        return new(kind, fence, SourceRange.FromBounds(Math.Min(contentStart, text.Length), text.Length), text.Length, IsClosed: false) { NearClose = near };
    }

    private static string LineNumber(string text, int start) =>
        (new LineMap(text).Locate(new SourceRange(start, 0)).StartLine + 1).ToString(CultureInfo.InvariantCulture);

    private static FrontMatterBlock FindBraces(string text, SourceRange fence)
    {
        var depth = 0;
        for (var i = fence.Start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    for (i++; i < text.Length && text[i] is not ('"' or '\r' or '\n'); i++)
                    {
                        i += text[i] == '\\' ? 1 : 0;
                    }

                    break;
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    var json = SourceRange.FromBounds(fence.Start, i + 1);
                    return new(FenceKind.Json, new SourceRange(fence.Start, 1), json, FileLines.Next(text, json.End), IsClosed: true);
            }
        }

        return new(FenceKind.Json, new SourceRange(fence.Start, 1), SourceRange.FromBounds(fence.Start, text.Length), text.Length, IsClosed: false);
    }
}
