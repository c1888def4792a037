using System.Text.Json;
using TypedContent.Tool.Check;
using TypedContent.Tool.Reports;

namespace TypedContent.Tool.Tests.Check;

public sealed class CheckTests(FaultyProject project) : IClassFixture<FaultyProject>
{
    [Fact]
    public async Task Findings_their_order_and_their_places_are_those_of_a_build()
    {
        Assert.True(project.Build.Count > 10, string.Join("\n", project.Build));

        var run = await ToolRun.StartAsync("check", project.File);

        Assert.Equal(project.Build, project.Lines(run.Output));
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
    }

    [Fact]
    public async Task It_leaves_the_project_as_it_is()
    {
        var before = project.Files();

        await ToolRun.StartAsync("check", project.File);

        Assert.Equal(before, project.Files());
    }

    [Fact]
    public async Task JSON_and_SARIF_have_the_same_findings()
    {
        using var folder = new TemporaryFolder();
        var log = Path.Combine(folder.Root, "check.sarif");

        var run = await ToolRun.StartAsync("check", project.File, "--json", "--sarif", log);

        using var json = JsonDocument.Parse(run.Output);
        using var sarif = JsonDocument.Parse(File.ReadAllText(log));
        Assert.Equal(project.Build.Count, json.RootElement.GetArrayLength());
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal(project.Build.Count, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task An_edit_changes_what_is_found_and_nothing_else_is_read_again()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var path = Path.Combine(project.Root, "articles", "a-date.md");
        var text = project.Read("articles/a-date.md");
        var checker = await ProjectChecker.LoadAsync(project.File, [], cancellation);
        var before = checker.Run(cancellation);
        try
        {
            project.Write("articles/a-date.md", text.Replace("2024-13-45", "2024-03-02", StringComparison.Ordinal));
            checker.Replace(path);
            var after = checker.Run(cancellation);

            Assert.Contains(before, finding => finding.File == path && finding.Id == "TC1012");
            Assert.Equal(before.Where(finding => finding.File != path), after);
        }
        finally
        {
            project.Write("articles/a-date.md", text);
        }
    }

    [Fact]
    public async Task A_project_without_the_package_is_told_what_is_missing()
    {
        using var folder = new TemporaryFolder(
            ("Plain.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>"));

        var run = await ToolRun.StartAsync("check", folder.Root);

        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("does not use TypedContent", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_project_is_told()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(ExitCodes.Usage, (await ToolRun.StartAsync("check", folder.Root)).ExitCode);
    }

    [Fact]
    public void Annotations_of_GitHub_escape_what_would_end_them()
    {
        var output = new StringWriter();

        FindingWriter.WriteAnnotations(
            [new Finding("TC1012", Severity.Error, "a,b.md", 3, 7, 3, 9, "100%\nof it")], new Terminal.Output(output, TextWriter.Null, isTerminal: false));

        Assert.Equal("::error file=a%2Cb.md,line=3,col=7,endLine=3,endColumn=9,title=TC1012::100%25%0Aof it", output.ToString().Trim());
    }
}
