namespace TypedContent.Compiler.Sanitizing;

/// <summary>
/// Makes a body safe under a policy. The result is a fixed point: sanitised again it is the same, letter for letter. As what is
/// written determines the tree (nothing in it is raw text, names decide on namespaces), equal letters are equal trees,
/// and no parser's repair can bring anything to life. Holds no state: one instance may serve many threads.
/// </summary>
internal sealed class BodySanitizer(SanitizerPolicy policy)
{
    /// <summary>Taking elements out can make a parser repair what is left, and that once more; never this often in an article.</summary>
    private const int MostPasses = 6;

    private readonly PolicyRules _rules = new(policy);

    public SanitizedBody Sanitize(string html, CancellationToken cancellation)
    {
        html = WellFormed(html);
        var log = new RemovalLog();
        var longest = (int)Math.Min(int.MaxValue / 4, (16L * html.Length) + 65_536);
        try
        {
            var first = Walk(html, log, longest, cancellation);
            var current = first;
            for (var pass = 1; pass < MostPasses; pass++)
            {
                var next = Walk(current.Html, new RemovalLog(), longest, cancellation);
                if (string.Equals(next.Html, current.Html, StringComparison.Ordinal))
                {
                    return current with
                    {
                        MoreTextLength = Math.Min(first.MoreTextLength, current.Text.Length),
                        Removals = log.ToArray(),
                    };
                }

                current = next;
            }

            return Failed(BodyFailure.Unstable, 0, log);
        }
        catch (BodyRefusedException refused)
        {
            return Failed(refused.Failure, Math.Min(refused.Offset, html.Length), log);
        }
    }

    // Half a surrogate pair is no character: nothing that is collected may hold one. Offsets stay as they are.
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

    private SanitizedBody Walk(string html, RemovalLog log, int longest, CancellationToken cancellation) =>
        new BodyWalk(_rules, BodyParser.Parse(html, cancellation), log, longest, cancellation).Run();

    private static SanitizedBody Failed(BodyFailure failure, int offset, RemovalLog log) =>
        new() { Failure = failure, FailureOffset = offset, Removals = log.ToArray() };
}
