using System.Runtime.CompilerServices;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Parsing;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Proof;
using TypedContent.Compiler.Sanitizing.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing;

/// <summary>
/// Makes a body safe under a policy. The result is a fixed point: sanitizing it again gives the same text. In the output, text determines the tree (there is no
/// raw text, and names decide the namespaces), so equal text means equal trees, and a parser's repairs cannot make anything dangerous. Most results are proven
/// to be fixed points; the others are parsed again and compared. The class has no state: one instance can serve many threads.
/// </summary>
internal sealed class BodySanitizer(SanitizerPolicy policy)
{
    /// <summary>Removing elements can make a parser repair the rest, and that repair another one. Articles never need this many passes.</summary>
    private const int MostPasses = 6;

    /// <summary>The limit with components: each one that does not fit its place takes two passes.</summary>
    private const int MostPassesWithComponents = 40;

    private readonly PolicyRules _rules = new(policy);

    public SanitizedBody Sanitize(string html, CancellationToken cancellation) => Sanitize(html, null, cancellation);

    /// <param name="html">The body.</param>
    /// <param name="marks">Where components are in the body; null if there are none. They do not affect what is allowed, and are not written.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public SanitizedBody Sanitize(string html, ComponentMarks? marks, CancellationToken cancellation)
    {
        html = WithoutCData(WellFormed(html));
        var log = new RemovalLog();
        var longest = (int)Math.Min(int.MaxValue / 4, (16L * html.Length) + 65_536);
        try
        {
            var body = BodyParser.Parse(html, keepOffsets: true, cancellation);
            if (UnclosedMarkup.Find(body) is { } open)
            {
                log.Add(RemovalReason.Unclosed, open.Name, open.Offset, open.Close);
            }

            var first = Walk(body, marks, log, longest, cancellation);
            var last = FixedPointProof.Holds(_rules, first.Html) || IsFixed(first.Html, longest, cancellation)
                ? first
                : Repeat(first, html, log, longest, cancellation);
            return last is null
                ? Failed(BodyFailure.Unstable, 0, log)
                : (ReferenceEquals(first, last) ? first : Align(last, first)) with { Removals = log.ToArray() };
        }
        catch (BodyRejectedException rejected)
        {
            return Failed(rejected.Failure, Math.Min(rejected.Offset, html.Length), log);
        }
    }

    // Half a surrogate pair is not a character and must not get into anything collected. The replacement keeps all offsets.
    [MethodImpl(HotLoop.Options)]
    private static string WellFormed(string html)
    {
        char[]? copy = null;
        for (var i = 0; i < html.Length; i++)
        {
            if (!char.IsSurrogate(html[i]))
            {
                continue;
            }

            if (i + 1 < html.Length && char.IsSurrogatePair(html[i], html[i + 1]))
            {
                i++;
            }
            else
            {
                copy ??= html.ToCharArray();
                copy[i] = '\uFFFD';
            }
        }

        return copy is null ? html : new string(copy);
    }

    // Feeds wrap bodies in CDATA sections, which only XML has: HTML drops the mark together with the tag after it. The replacement keeps all offsets.
    private static string WithoutCData(string html)
    {
        const string Open = "<![CDATA[";
        const string Close = "]]>";
        if (html.IndexOf(Open, StringComparison.Ordinal) < 0)
        {
            return html;
        }

        var kept = html.ToCharArray();
        for (var open = html.IndexOf(Open, StringComparison.Ordinal); open >= 0;)
        {
            kept.AsSpan(open, Open.Length).Fill(' ');
            var close = html.IndexOf(Close, open, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            kept.AsSpan(close, Close.Length).Fill(' ');
            open = html.IndexOf(Open, close, StringComparison.Ordinal);
        }

        return new string(kept);
    }

    private SanitizedBody Walk(ParsedBody body, ComponentMarks? marks, RemovalLog log, int longest, CancellationToken cancellation)
    {
        var html = new HtmlBuffer(body.Source.Length + 64);
        var collector = new BodyCollector(body.Source.Length / 2);
        new BodyWalk(_rules, body, log, html, collector, longest, cancellation) { Marks = marks }.Run();
        var sanitized = collector.ToBody(html.ToString());
        html.ReturnMemory();
        collector.ReturnMemory();
        return sanitized;
    }

    /// <summary>Whether sanitizing a body again leaves it unchanged. This runs the sanitizer to find out.</summary>
    public bool IsFixed(string html) => IsFixed(html, int.MaxValue / 4, CancellationToken.None);

    // Compares while writing: the second pass keeps no output and needs no positions.
    private bool IsFixed(string html, int longest, CancellationToken cancellation) => IsFixed(html, longest, cancellation, out _);

    private bool IsFixed(string html, int longest, CancellationToken cancellation, out int matched)
    {
        var body = BodyParser.Parse(html, keepOffsets: false, cancellation);
        var comparison = new HtmlComparison(html);
        new BodyWalk(_rules, body, new RemovalLog(), comparison, collector: null, longest, cancellation).Run();
        matched = comparison.Matched;
        return comparison.IsAsExpected;
    }

    // A repeated walk reads its own output, so its offsets are replaced by those that the first walk found in the body.
    private static SanitizedBody Align(SanitizedBody last, SanitizedBody first) => last with
    {
        // A repair may have moved the mark in the HTML. Only its place in the text is still known.
        More = first.More is { } more ? more with { TextLength = Math.Min(more.TextLength, last.Text.Length), HtmlLength = -1 } : null,
        Links = Align(last.Links, first.Links, link => link.Url),
        Images = Align(last.Images, first.Images, image => image.Url),
        Resources = Align(last.Resources, first.Resources, resource => resource.Url),
    };

    private static EquatableArray<Located<T>> Align<T>(EquatableArray<Located<T>> items, EquatableArray<Located<T>> first, Func<T, string> addressOf)
        where T : class
    {
        if (items.Count == first.Count)
        {
            return items.Select((item, i) => item with { Offset = first[i].Offset }).ToEquatableArray();
        }

        var next = 0;
        return items.Select(item =>
        {
            var at = next;
            while (at < first.Count && addressOf(first[at].Value) != addressOf(item.Value))
            {
                at++;
            }

            next = at < first.Count ? at + 1 : next;
            return item with { Offset = at < first.Count ? first[at].Offset : 0 };
        }).ToEquatableArray();
    }

    // Null if the output never becomes stable.
    private SanitizedBody? Repeat(SanitizedBody current, string html, RemovalLog log, int longest, CancellationToken cancellation)
    {
        var tags = new SourceTags(html);
        var passes = current.Components.Count == 0 ? MostPasses : MostPassesWithComponents;
        for (var pass = 1; pass < passes; pass++)
        {
            var late = new RemovalLog();
            var (marked, marks) = ComponentPlaces.Mark(current.Html, current.Components);
            var next = Walk(BodyParser.Parse(marked, keepOffsets: true, cancellation), marks, late, longest, cancellation);
            if (string.Equals(next.Html, current.Html, StringComparison.Ordinal))
            {
                if (marks is null || IsFixed(current.Html, longest, cancellation, out var matched))
                {
                    return current;
                }

                // The content of this component does not fit its context. It is no longer treated as a component, and the next pass repairs its HTML.
                current = current with { Components = pass < passes / 2 ? ComponentPlaces.Without(current.Components, matched) : [] };
                continue;
            }

            log.AddLate(late, tags.First);
            current = next;
            if (marks is not null && IsFixed(current.Html, longest, cancellation))
            {
                return current;
            }
        }

        return null;
    }

    private static SanitizedBody Failed(BodyFailure failure, int offset, RemovalLog log) =>
        new() { Failure = failure, FailureOffset = offset, Removals = log.ToArray() };
}
