using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Body.Markdown.Attributes;
using TypedContent.Compiler.Body.Markdown.Components;
using TypedContent.Compiler.Body.Markdown.Containers;
using TypedContent.Compiler.Body.Markdown.Mdx;
using TypedContent.Compiler.Body.Markdown.Parsing;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Sanitizing.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Renders Markdown (CommonMark with GFM's and a few more extensions) to HTML that still has to be sanitized.</summary>
internal static class MarkdownRenderer
{
    private static readonly ConcurrentDictionary<(bool HasMath, bool IsMdx), MarkdownPipeline> s_pipelines = new();
    private static readonly ConditionalWeakTable<ComponentList, ConcurrentDictionary<(bool HasMath, bool IsMdx), MarkdownPipeline>> s_withComponents = new();

    // How long the HTML may get, in UTF-16 code units: an article that holds nothing but marks comes to less. One long definition and
    // very many references to it come to any length.
    private const long TimesItsLength = 10;
    private const long MoreThanThat = 400_000;

    // Heading ids are given by the sanitizer, to HTML bodies as to Markdown ones.
    private static MarkdownPipeline Build((bool HasMath, bool IsMdx) dialect) => Build(dialect, ComponentList.Empty);

    private static MarkdownPipeline Build((bool HasMath, bool IsMdx) dialect, ComponentList components)
    {
        var pipeline = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseAbbreviations()
            .UseDefinitionLists()
            .UseFigures()
            .UseFootnotes()
            .UseGridTables()
            .UsePipeTables(new PipeTableOptions { UseGfmRules = true })
            .Use<LinkDefinitions>()
            .Use<TaskLists>()
            .Use<BareAddresses>()
            .Use<AttributeLists>()
            .Use<Alerts>()
            .Use<IncludedCode>();
        pipeline.InlineParsers.Replace<EmphasisInlineParser>(new BoundedEmphasisParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteMarkParser());
        if (dialect.HasMath)
        {
            pipeline.UseMathematics();
            pipeline.Extensions.AddIfNotAlready(new BoundedMath());
        }

        if (dialect.IsMdx)
        {
            pipeline.Extensions.AddIfNotAlready(new Mdx.Mdx());
        }

        if (!components.IsEmpty)
        {
            pipeline.Extensions.Add(new MarkdownComponents(components));
        }

        return pipeline.Build();
    }

    private static MarkdownPipeline PipelineOf(MarkdownDialect dialect)
    {
        var key = (dialect.HasMath, dialect.IsMdx);
        return dialect.Components.IsEmpty
            ? s_pipelines.GetOrAdd(key, Build)
            : s_withComponents.GetValue(dialect.Components, _ => new()).GetOrAdd(key, key => Build(key, dialect.Components));
    }

    /// <returns>Null for what is nested deeper than the parser goes.</returns>
    public static MarkdownDocument? Parse(string body, MarkdownDialect dialect)
    {
        try
        {
            return Markdig.Markdown.Parse(body, PipelineOf(dialect));
        }
        catch (ArgumentException fault) when (fault.Message.Contains("too deeply nested"))
        {
            return null;
        }
    }

    /// <param name="text">The file's text.</param>
    /// <param name="bodyStart">Where in it the body begins.</param>
    /// <param name="lang">The article's language, or null.</param>
    /// <param name="dialect">What the project wants of Markdown.</param>
    /// <param name="context">What its code may refer to.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    /// <param name="map">Maps the HTML back to the file.</param>
    /// <returns>The HTML; null where it is nested deeper than the parser goes.</returns>
    /// <exception cref="BodyRejectedException">The HTML is many times as long as the Markdown.</exception>
    public static string? Render(string text, int bodyStart, string? lang, MarkdownDialect dialect, CodeContext context, FindingBag findings, out SourceMap map)
    {
        var pipeline = PipelineOf(dialect);
        var body = text.Substring(bodyStart);
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        var longest = (TimesItsLength * (text.Length - bodyStart)) + MoreThanThat;
        var recorder = new SourceMap();
        map = recorder;

        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new ContainerRenderer(lang));
        renderer.ObjectRenderers.Insert(0, new ContainerTitleRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteRenderer(lang));
        renderer.ObjectRenderers.ReplaceOrAdd<LineBreakInlineRenderer>(new LineBreakRenderer(dialect.HasHardBreaks));
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new FenceRenderer(text, bodyStart, context, findings));
        var links = new CodeNameLinks(context, dialect.ApiUrl);
        renderer.ObjectRenderers.ReplaceOrAdd<CodeInlineRenderer>(new CodeNameRenderer(links));
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new CodeLinkRenderer(links));
        renderer.ObjectRenderers.ReplaceOrAdd<EmphasisInlineRenderer>(new EmphasisInlineRenderer { GetTag = EmphasisTags.Find });
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathInlineRenderer>(new MathInlineRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathBlockRenderer>(new MathBlockRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawBlockRenderer(Record));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new RawInlineRenderer(Record));
        if (!dialect.Components.IsEmpty)
        {
            renderer.ObjectRenderers.Add(new ComponentBlockRenderer(body, Record));
            renderer.ObjectRenderers.Add(new ComponentLeafRenderer(body, Record));
            renderer.ObjectRenderers.Add(new ComponentLineRenderer(dialect.Components));
        }

        renderer.ObjectWriteBefore += (_, node) =>
        {
            if (writer.GetStringBuilder().Length > longest)
            {
                throw new BodyRejectedException(BodyFailure.Expands, bodyStart + Math.Max(0, node.Span.Start));
            }

            if (node is Block or Inline && !node.Span.IsEmpty)
            {
                Record(node.Span.Start, isVerbatim: false);
            }

            if (node is IFencedBlock { ClosingFencedCharCount: 0, OpeningFencedCharCount: > 0 } and Block { Span: var fence })
            {
                recorder.AddUnclosedFence(new SourceRange(bodyStart + fence.Start, ((IFencedBlock)node).OpeningFencedCharCount));
            }

            if (node is CodeBlock or CodeInline or MathInline)
            {
                recorder.AddCode(new SourceRange(bodyStart + node.Span.Start, node.Span.Length));
            }

            if (node is LinkInline link && AddressOf(link) is { IsEmpty: false, Start: >= 0 } address && bodyStart + address.End < text.Length)
            {
                var inAngles = text[bodyStart + address.Start] == '<' ? 1 : 0;
                var written = new SourceRange(bodyStart + address.Start + inAngles, address.Length - (2 * inAngles));
                recorder.AddAddress(writer.GetStringBuilder().Length, written);
            }
        };
        try
        {
            if (Parse(body, dialect) is not { } document)
            {
                return null;
            }

            TaskLabels.Add(document);
            foreach (var span in (document.Find<ParsedLists>()?.Applied ?? []).Concat(document.Find<ContainerMarks>()?.Spans ?? []))
            {
                recorder.AddCode(new SourceRange(bodyStart + span.Start, span.Length));
            }

            if (document.Find<MdxNotes>() is { } notes)
            {
                MdxFindings.Report(notes, body, bodyStart, dialect.Components, findings);
                foreach (var note in notes.All)
                {
                    recorder.AddCode(SourceRange.FromBounds(bodyStart + note.Start, bodyStart + note.End));
                }
            }

            renderer.Render(document);
            new MarkdownFindings(text, bodyStart, findings).Report(document, recorder.Code);
        }
        catch (ArgumentException fault) when (fault.Message.Contains("too deeply nested"))
        {
            return null;
        }

        writer.Flush();
        return writer.ToString();

        void Record(int start, bool isVerbatim) => recorder.Add(writer.GetStringBuilder().Length, bodyStart + Math.Max(0, start), isVerbatim);
    }

    /// <summary>Where a link's address is: in the link itself, or in the definition that it refers to.</summary>
    private static SourceSpan AddressOf(LinkInline link) => link.UrlSpan.IsEmpty ? link.Reference?.UrlSpan ?? SourceSpan.Empty : link.UrlSpan;

    /// <summary>Writes a block of raw HTML line by line, so that every line keeps its place.</summary>
    private sealed class RawBlockRenderer(Action<int, bool> record) : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block)
        {
            var lines = block.Lines;
            for (var i = 0; i < lines.Count; i++)
            {
                ref var line = ref lines.Lines[i];
                record(line.Slice.Start, true);
                renderer.Write(ref line.Slice);
                renderer.WriteLine();
            }
        }
    }

    private sealed class RawInlineRenderer(Action<int, bool> record) : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline inline)
        {
            record(inline.Span.Start, true);
            renderer.Write(inline.Tag);
        }
    }
}
