using Microsoft.CodeAnalysis;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

/// <summary>
/// When a generator registers an output, the driver follows each path from it to the inputs. Steps that share earlier steps multiply the paths, and every build and
/// every project that an editor opens would pay for them.
/// </summary>
public class DriverPathTests
{
    [Fact]
    public void From_all_outputs_few_paths_lead_to_the_inputs()
    {
        var run = GeneratorRunner.Run(ManyArticles.Site(20));
        var known = new Dictionary<IncrementalGeneratorRunStep, long>(ReferenceEqualityComparer.Instance);

        var paths = run.Result.TrackedOutputSteps.Values.SelectMany(steps => steps).Sum(PathsOf);

        Assert.InRange(paths, 20, 2_000);

        long PathsOf(IncrementalGeneratorRunStep step)
        {
            if (!known.TryGetValue(step, out var paths))
            {
                paths = known[step] = step.Inputs.IsEmpty ? 1 : step.Inputs.Sum(input => PathsOf(input.Source));
            }

            return paths;
        }
    }
}
