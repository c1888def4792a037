using System.Collections.Concurrent;
using System.Globalization;
using TypedContent.Compiler.Sanitizing;

namespace TypedContent.Compiler.Tests.Sanitizing;

public class MutationFuzzTests
{
    /// <summary>More are run by setting TYPEDCONTENT_FUZZ_COUNT.</summary>
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("TYPEDCONTENT_FUZZ_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 50_000;

    // Each payload is sanitized once for all three.
    private static readonly Lazy<Outcome> s_outcome = new(Run);

    [Fact]
    public void No_output_of_hostile_input_holds_anything_live() => Assert.Empty(s_outcome.Value.Live);

    [Fact]
    public void Hostile_input_sanitized_twice_is_the_same_as_sanitized_once() => Assert.Empty(s_outcome.Value.Changing);

    [Fact]
    public void Hostile_input_hardly_ever_stays_unstable() =>
        Assert.True(s_outcome.Value.Unstable.Count <= Count / 10_000, string.Join("\n", s_outcome.Value.Unstable.Take(10)));

    private static Outcome Run()
    {
        var outcome = new Outcome([], [], []);
        Parallel.For(0, Count, i =>
        {
            var html = new PayloadGrammar((ulong)i).Next();
            var body = Sanitize.Article(html);
            Note(outcome.Live, OutputOracle.Fault(body.Html, inAllContexts: (html.Length & 3) == 0));
            Note(outcome.Changing, Sanitize.Article(body.Html).Html == body.Html ? null : "changes again");
            Note(outcome.Unstable, body.Failure == BodyFailure.Unstable ? "unstable" : null);

            void Note(ConcurrentQueue<string> faults, string? fault)
            {
                if (fault is not null)
                {
                    faults.Enqueue($"{i}: {fault}\n  in:  {html}\n  out: {body.Html}");
                }
            }
        });
        return outcome;
    }

    /// <summary>The payloads that have a fault, of each kind of fault.</summary>
    private sealed record Outcome(ConcurrentQueue<string> Live, ConcurrentQueue<string> Changing, ConcurrentQueue<string> Unstable);
}
