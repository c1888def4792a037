using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Body.Excerpts;
using TypedContent.Compiler.Body.Highlighting;
using TypedContent.Compiler.Body.LeftOver;
using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Body.Parts;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.Sanitizing;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body;

/// <summary>Compiles the body of an article file, Markdown or HTML, into sanitized HTML and everything derived from it.</summary>
/// <param name="policy">The sanitizer policy.</param>
/// <param name="dialect">The project's Markdown settings.</param>
/// <param name="highlighter">Highlights code blocks; null if they stay unchanged.</param>
internal sealed class BodyCompiler(SanitizerPolicy policy, MarkdownDialect dialect, CodeHighlighter? highlighter)
{
    // What was removed from the HTML must not be published in the Markdown.
    private static readonly HashSet<string> s_removals =
    [
        FindingIds.DangerousRemoved, FindingIds.AttributeRemoved, FindingIds.AddressRemoved, FindingIds.StyleRemoved, FindingIds.FrameReplaced,
        FindingIds.ElementRemoved,
    ];

    private readonly BodySanitizer _sanitizer = new(policy);

    public CompiledBody Compile(BodySource source, CancellationToken cancellation)
    {
        var findings = new FindingBag(source.Lines);
        source = source with { Start = WithoutByteOrderMark(source.Text, source.Start) };
        var expanded = Expand(source);
        if (expanded is not null)
        {
            source = source with { Text = expanded.Text.ToString(), Code = source.Code with { Assembled = expanded.Text } };
            findings = new FindingBag(source.Lines) { Assembled = expanded.Text, Restore = expanded.Values.Restore };
            findings.AddRange(expanded.Findings.ToEquatableArray());
        }

        if (ToHtml(ref source, findings, out var map) is not { } html)
        {
            return new CompiledBody(ArticleBody.Empty with { Excerpt = source.Excerpt ?? "" }, findings.InOrderFound());
        }

        if (expanded is not null)
        {
            var edits = new List<ComponentEdit>();
            html = expanded.Values.Fill(html, edits);
            map = edits.Count == 0 ? map : map.Edit(edits);
            foreach (var unknown in expanded.Unknown)
            {
                map.AddCode(unknown);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        var pass = new ComponentPass(dialect.Components, source, findings);
        var marked = dialect.Components.IsEmpty ? ComponentPass.None(html, map) : pass.Run(html, map);
        var body = _sanitizer.Sanitize(marked.Html, marked.Marks, cancellation);
        if (body.Failure == BodyFailure.None && pass.FindMisfits(marked.Uses, body.Components) is { Count: > 0 } misfits)
        {
            // The components that did not fit are within a line of text, so their fallbacks are written again without block elements.
            marked = pass.Write(html, map, misfits);
            body = _sanitizer.Sanitize(marked.Html, marked.Marks, cancellation);
        }

        map = marked.Map;
        var locator = new AddressLocator(source.Text, map, findings);
        BodyFindings.Report(body, source.Text, map, findings);
        LeftOverSyntax.Report(source.Text, source.Start, map, !map.IsVerbatim, body.Text, findings);
        BodyFindings.ReportMissingAlt(body, locator, findings);

        var addresses = locator.Locate(body);
        var components = body.Failure == BodyFailure.None ? pass.Place(marked.Uses, body.Components) : [];
        var (files, places) = ComponentAddresses.Find(components, addresses.ResourceLocations.Count);
        var assembled = Assemble(body, BodyExcerpt.Of(source.Excerpt, body), addresses, components, files);
        var found = findings.InOrderFound();
        if (dialect.KeepsSource && !map.IsVerbatim && source.Extension != "mdx" && body.Failure == BodyFailure.None
            && !found.Any(finding => s_removals.Contains(finding.Id)))
        {
            var markdown = PublishedMarkdown.Of(source.Text.Substring(source.Start), dialect);
            assembled = assembled with { Markdown = expanded is null ? markdown : expanded.Values.Restore(markdown) };
        }

        return new CompiledBody(assembled, found)
        {
            LinkLocations = addresses.LinkLocations,
            ResourceLocations = [.. addresses.ResourceLocations, .. places],
        };
    }

    /// <returns>The body with the parts that it includes and words for the values that it names; null where it has neither.</returns>
    private ExpandedText? Expand(BodySource source)
    {
        var isMarkdown = BodyFormats.Decide(source.Format, source.Extension, source.Text.AsSpan(source.Start)) == BodyFormat.Markdown;
        return PartExpander.Expand(source.Text, source.Start, isMarkdown, dialect with { IsMdx = source.Extension == "mdx" }, source.Code);
    }

    /// <returns>The HTML, not yet sanitized; null if the Markdown was rejected, which has been reported.</returns>
    private string? ToHtml(ref BodySource source, FindingBag findings, out SourceMap map)
    {
        map = SourceMap.Verbatim(source.Start);
        if (BodyFormats.Decide(source.Format, source.Extension, source.Text.AsSpan(source.Start)) == BodyFormat.Html)
        {
            return source.Text.Substring(source.Start);
        }

        if (MarkdownLimits.Find(source.Text, source.Start) is var (id, range, reason))
        {
            findings.Add(id, range, reason);
            return null;
        }

        source = WithoutPrivateComments(source, findings);
        try
        {
            var html = MarkdownRenderer.Render(
                source.Text, source.Start, source.Lang, dialect with { IsMdx = source.Extension == "mdx" }, source.Code, findings, out map);
            if (html is null)
            {
                findings.Add(FindingIds.NestedTooDeep, new SourceRange(source.Start, 0));
            }

            foreach (var fence in map.UnclosedFences)
            {
                findings.Add(FindingIds.UnclosedMarkup, fence, "this fence", "", source.Text.Substring(fence.Start, fence.Length));
            }

            return html;
        }
        catch (BodyRejectedException rejected)
        {
            findings.Add(FindingIds.BodyTooComplex, new SourceRange(Math.Min(rejected.Offset, source.Text.Length), 0), BodyFindings.Describe(rejected.Failure));
            return null;
        }
    }

    /// <summary>Skips byte order marks at the start of the body, as in concatenated files. There they would keep a heading from being recognized.</summary>
    private static int WithoutByteOrderMark(string text, int start)
    {
        var at = start;
        while (at < text.Length && text[at] is '\r' or '\n')
        {
            at++;
        }

        var mark = at;
        while (at < text.Length && text[at] is '\uFEFF' or '\u200B')
        {
            at++;
        }

        return at > mark ? at : start;
    }

    private static BodySource WithoutPrivateComments(BodySource source, FindingBag findings)
    {
        var (comments, isOpen) = PrivateComments.Find(source.Text, source.Start);
        if (comments.Count == 0)
        {
            return source;
        }

        // The comment is private, so its text must not appear in a build log.
        findings.Add(FindingIds.PrivateComment, comments[0], comments.Count == 1 ? "" : $" (with {comments.Count - 1} more, first here)");
        if (isOpen)
        {
            findings.Add(FindingIds.UnclosedMarkup, new SourceRange(comments[comments.Count - 1].Start, 2), "this comment", "", "%%");
        }

        return source with { Text = PrivateComments.Hide(source.Text, comments) };
    }

    private ArticleBody Assemble(
        SanitizedBody body, BodyExcerpt excerpt, LocatedAddresses addresses, EquatableArray<BodyComponent> components, IEnumerable<string> files)
    {
        var edits = components.Count == 0 ? null : new HtmlEdits();
        var html = Utf8Text.Of(Highlight(body.Html, body.CodeListings, edits));
        var (words, minutes) = WordCounter.Count(body.Text);
        return new ArticleBody
        {
            Html = html,
            Text = BodyText.Of(body.Text, html),
            Excerpt = excerpt.Text,
            ExcerptHtml = excerpt.Html is null ? "" : Highlight(excerpt.Html.Html, excerpt.Html.CodeListings),
            WordCount = words,
            ReadingTime = minutes,
            Headings = BodyLists.Pack(body.Headings),
            Links = BodyLists.Pack(addresses.Links),
            Images = BodyLists.Pack(addresses.Images),
            Resources = body.Resources.Select(resource => resource.Value.Url).Concat(files).ToEquatableArray(),
            Components = edits is null ? [] : components.Select(component => component.Move(edits.Move)).ToEquatableArray(),
            Ids = body.Ids,
            IdPrefix = policy.IdPrefix,
            IdsAreKnown = policy.KeepsIdentifiers && body.Html.Length > 0,
        };
    }

    private string Highlight(string html, EquatableArray<CodeListing> blocks, HtmlEdits? edits = null) =>
        highlighter is null ? html : highlighter.Highlight(html, blocks, edits);
}
