using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Components;

/// <summary>Arguments that articles pass to components are checked, and errors are reported at the line in the article.</summary>
public class ComponentCheckTests
{
    [Theory]
    [InlineData("<Callout Title=\"a\" Kind=\"warning\">b</Callout>")]
    [InlineData("<Callout Title=\"a\">\n\n<Chart Src=\"b\" Width=\"3\" Ratio=\"1.5\" Open />\n\n</Callout>")]
    [InlineData("a <Chart Src=\"b\" Open=\"false\" Day=\"2026-03-02\" Moment=\"2026-03-02T08:30:00+01:00\" Home=\"/about\" Sides=\"left, right\" /> c")]
    [InlineData("<Chart Src=\"https://example.org/?a=1&amp;b=2\" Home=\"https://example.org/\" />")]
    public async Task What_fits_is_no_finding(string body) => Assert.Empty(await GeneratorRunner.Analyze(ComponentSite.Of(body)));

    [Theory]
    [InlineData("<Callout Titel=\"a\">b</Callout>", "(4,10,4,15): error TC2071: the component 'Callout' has no parameter 'Titel'. Did you mean 'Title'?")]
    [InlineData("<Callout Title=\"a\" Secret=\"b\" />", "(4,20,4,26): error TC2071: the component 'Callout' has no parameter 'Secret'. It has Kind, Title")]
    [InlineData(
        "<Chart Src=\"a\" Others=\"b\" />",
        "(4,16,4,22): error TC2071: the component 'Chart' has no parameter 'Others'. It has Day, Home, Moment, Open, Ratio, Sides, Src, Version, Width")]
    [InlineData(
        "<Callout Title=\"a\" ChildContent=\"b\" />",
        "(4,34,4,35): error TC2072: 'b' is not a valid value of 'ChildContent' in the component 'Callout'. Expected nothing: a parameter of type "
            + "Microsoft.AspNetCore.Components.RenderFragment? cannot be given in an article")]
    [InlineData(
        "text\n\n<Callout\n  Title=\"a\"\n  Kind=\"warnin\">b</Callout>",
        "(8,9,8,15): error TC2072: 'warnin' is not a valid value of 'Kind' in the component 'Callout'. Expected one of Note, Warning. Did you mean 'Warning'?")]
    [InlineData(
        "<Callout Title=\"a\" Kind=\"1\" />",
        "(4,26,4,27): error TC2072: '1' is not a valid value of 'Kind' in the component 'Callout'. Expected one of Note, Warning")]
    [InlineData(
        "a <Chart Src=\"a\" Width=\"3px\" />",
        "(4,25,4,28): error TC2072: '3px' is not a valid value of 'Width' in the component 'Chart'. Expected a whole number from -2147483648 to 2147483647")]
    [InlineData(
        "<Chart Src=\"a\" Ratio=\"1,5\" />",
        "(4,23,4,26): error TC2072: '1,5' is not a valid value of 'Ratio' in the component 'Chart'. Expected a number such as 1.5")]
    [InlineData(
        "<Chart Src=\"a\" Open=\"yes\" />", "(4,22,4,25): error TC2072: 'yes' is not a valid value of 'Open' in the component 'Chart'. Expected true or false")]
    [InlineData(
        "<Chart Src=\"a\" Day=\"2026-02-30\" />",
        "(4,21,4,31): error TC2072: '2026-02-30' is not a valid value of 'Day' in the component 'Chart'. Expected a date such as 2026-03-02")]
    [InlineData(
        "<Chart Src=\"a\" Home=\"a b\" />",
        "(4,22,4,25): error TC2072: 'a b' is not a valid value of 'Home' in the component 'Chart'. Expected an address such as https://example.org/ or /about")]
    [InlineData(
        "<Chart Src=\"a\" Home=\"javascript:alert(1)\" />",
        "(4,22,4,41): error TC2072: 'javascript:alert(1)' is not a valid value of 'Home' in the component 'Chart'. Expected an address, and of another "
            + "scheme than javascript")]
    [InlineData(
        "<Chart Src=\"a\" Version=\"1.0\" />",
        "(4,25,4,28): error TC2072: '1.0' is not a valid value of 'Version' in the component 'Chart'. Expected nothing: a parameter of type "
            + "System.Version? cannot be given in an article")]
    [InlineData(
        "<Callout Kind=\"note\">b</Callout>", "(4,2,4,9): error TC2073: the component 'Callout' requires the parameter 'Title'. Write Title=\"…\" in its tag.")]
    [InlineData("x\n\ny <Chart/>", "(6,4,6,9): error TC2073: the component 'Chart' requires the parameter 'Src'. Write Src=\"…\" in its tag.")]
    [InlineData(
        "<Chart Src=\"a\">b</Chart>",
        "(4,2,4,7): error TC2074: the component 'Chart' takes no child content. Write <Chart … /> without anything between two tags, or give it a "
            + "parameter ChildContent.")]
    public async Task What_does_not_fit_is_an_error_at_its_place(string body, string finding) =>
        Assert.Equal(["articles/a.md" + finding], await GeneratorRunner.Analyze(ComponentSite.Of(body)));

    [Fact]
    public void Without_analyzers_the_compiler_says_it_there()
    {
        // The runner asserts that the generated code compiles.
        var fault = Assert.ThrowsAny<Exception>(() => GeneratorRunner.Run(ComponentSite.Of("<Callout Titel=\"a\" />").WithProperty("RunAnalyzers", "false")));

        Assert.Contains(
            "/site/articles/a.md(4,10): error CS1061: 'Callout' does not contain a definition for 'Titel'", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sample.Widgets.Missing", "'Sample.Widgets.Missing' is not a type of this project")]
    [InlineData("Sample.Widgets.Plain", "'Sample.Widgets.Plain' is not a component")]
    [InlineData("Sample.Widgets.Base", "'Sample.Widgets.Base' is not a component")]
    [InlineData("Sample.Widgets.Of`1", "'Sample.Widgets.Of`1' cannot be the name of a tag")]
    [InlineData("Components/Missing.razor", "'Components/Missing.razor' is not among the Razor components of this project")]
    [InlineData("Components/chart.razor", "'Components/chart.razor' cannot be the name of a tag")]
    public void An_item_that_names_no_component_is_an_error(string item, string message) => Assert.Contains(
        "error TC2076: the <ContentComponent> " + message, Assert.Single(GeneratorRunner.Run(ComponentSite.Of("text", item)).Findings));

    [Theory]
    [InlineData("Components/Content/Box.razor", "<p/>", "", "Sample.Components.Content")]
    [InlineData("Components/my-content/Box.razor", "<p/>", "", "Sample.Components.my_content")]
    [InlineData("Components/Content/Box.razor", "@namespace Other.Place\n<p/>", "", "Other.Place")]
    [InlineData("Components/Content/Box.razor", "<p/>", "@namespace Widgets.Here", "Widgets.Here.Content")]
    public void A_file_of_Razor_is_named_by_Razors_rules(string path, string razor, string imports, string @namespace)
    {
        var site = ComponentSite.Of("<Box>a</Box>", path)
            .WithRazor(path, razor, $$"""
                namespace {{@namespace}};
                public class Box : Microsoft.AspNetCore.Components.IComponent
                {
                    [Microsoft.AspNetCore.Components.Parameter] public Microsoft.AspNetCore.Components.RenderFragment? ChildContent { get; set; }
                }
                """)
            .WithRazor("Components/_Imports.razor", imports);
        var run = GeneratorRunner.Run(site);

        Assert.Empty(run.Findings);
        RunRules.AssertCompiles(run);
    }

    [Fact]
    public void Fallbacks_are_read_from_types_and_from_files_of_Razor()
    {
        var site = ComponentSite.Of("<Callout Title=\"a\">b</Callout>\n\n<Box Name=\"c\" />", "Sample.Widgets.Callout,Box.razor")
            .WithRazor("Box.razor", "@attribute [ContentFallback(\"<p>Box {Name}</p>\")]\n<b/>", """
                namespace Sample;
                public class Box : Microsoft.AspNetCore.Components.IComponent
                {
                    [Microsoft.AspNetCore.Components.Parameter] public string? Name { get; set; }
                }
                """);
        var html = GeneratorRunner.Run(site).Sources.Single(source => source.Key.Contains("Article.g.cs", StringComparison.Ordinal)).Value;

        Assert.Contains("<p><b>a</b></p><p>b</p>", html, StringComparison.Ordinal);
        Assert.Contains("<p>Box c</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_components_has_nothing_of_them() => Assert.DoesNotContain(
        GeneratorRunner.Run(ComponentSite.Of("text", "")).Sources, source => source.Key.Contains("Components", StringComparison.Ordinal));
}
