using System.Collections.Concurrent;
using System.Globalization;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Tests.Sanitizing;

public class MutationFuzzTests
{
    /// <summary>The number of samples. Set TYPEDCONTENT_FUZZ_COUNT to run more.</summary>
    private static readonly int s_count =
        int.TryParse(Environment.GetEnvironmentVariable("TYPEDCONTENT_FUZZ_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : 50_000;

    [Fact]
    public void Output_of_hostile_input_holds_nothing_live_does_not_change_again_and_is_hardly_ever_unstable()
    {
        ConcurrentBag<string> live = [], changing = [], unstable = [];
        Parallel.For(0, s_count, i =>
        {
            var html = new PayloadGrammar((ulong)i).Next();
            var body = Sanitize.Article(html);
            if (OutputOracle.Fault(body.Html, inAllContexts: (html.Length & 3) == 0) is { } fault)
            {
                live.Add(Describe(i, html, body) + fault);
            }

            if (Sanitize.Article(body.Html).Html != body.Html)
            {
                changing.Add(Describe(i, html, body));
            }

            if (body.Failure == BodyFailure.Unstable)
            {
                unstable.Add(Describe(i, html, body));
            }
        });

        Assert.Empty(live);
        Assert.Empty(changing);
        Assert.True(unstable.Count <= s_count / 10_000, string.Join('\n', unstable.Take(10)));
    }

    private static string Describe(int number, string html, SanitizedBody body) => $"{number}\n  in:  {html}\n  out: {body.Html}\n  ";
}
