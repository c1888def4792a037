using System.Globalization;
using TypedContent.Compiler.Sanitizing;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Tests.Sanitizing;

public class MutationFuzzTests
{
    /// <summary>More are run by setting TYPEDCONTENT_FUZZ_COUNT.</summary>
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("TYPEDCONTENT_FUZZ_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 50_000;

    [Fact]
    public void No_output_of_hostile_input_holds_anything_live()
    {
        var faults = Run((html, body) => OutputOracle.Fault(body.Html, inAllContexts: (html.Length & 3) == 0));

        Assert.Empty(faults);
    }

    [Fact]
    public void Hostile_input_sanitized_twice_is_the_same_as_sanitized_once()
    {
        var faults = Run((_, body) => Sanitize.Article(body.Html).Html == body.Html ? null : "changes again");

        Assert.Empty(faults);
    }

    [Fact]
    public void Hostile_input_hardly_ever_stays_unstable()
    {
        var unstable = Run((_, body) => body.Failure == BodyFailure.Unstable ? "unstable" : null);

        Assert.True(unstable.Count <= Count / 10_000, string.Join("\n", unstable.Take(10)));
    }

    private static List<string> Run(Func<string, SanitizedBody, string?> judge)
    {
        var faults = new List<string>();
        Parallel.For(0, Count, i =>
        {
            var html = new PayloadGrammar((ulong)i).Next();
            var body = Sanitize.Article(html);
            if (judge(html, body) is { } fault)
            {
                lock (faults)
                {
                    faults.Add($"{i}: {fault}\n  in:  {html}\n  out: {body.Html}");
                }
            }
        });
        return faults;
    }
}
