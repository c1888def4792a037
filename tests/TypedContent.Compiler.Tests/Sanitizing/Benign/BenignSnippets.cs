using TypedContent.Compiler.Tests.Sanitizing.Browser;

namespace TypedContent.Compiler.Tests.Sanitizing.Benign;

/// <summary>The snippets in <c>benign.txt</c>, each with its category.</summary>
internal static class BenignSnippets
{
    public static TheoryData<string, string> All()
    {
        var snippets = new TheoryData<string, string>();
        var field = "";
        foreach (var line in TestResource.Read("benign.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                field = line[3..];
            }
            else if (!line.StartsWith("# ", StringComparison.Ordinal))
            {
                snippets.Add(field, line.Replace('␊', '\n').Replace('␉', '\t'));
            }
        }

        return snippets;
    }
}
