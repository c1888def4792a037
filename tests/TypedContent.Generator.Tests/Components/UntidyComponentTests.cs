using System.Globalization;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Components;

/// <summary>Components whose parameters are of unusual types and kinds, and what articles write for them.</summary>
public class UntidyComponentTests
{
    private const string Library = """
        namespace Sample.Untidy;

        using System;
        using Microsoft.AspNetCore.Components;
        using Sample.Widgets;

        public enum Level : byte { Low, High }

        public class Middle : IComponent
        {
            [Parameter] public virtual string? Replaced { get; set; }
            [Parameter, EditorRequired] public int Base { get; set; }
            [Parameter] public string? Shadowed { get; set; }
        }

        public sealed class Many : Middle
        {
            [Parameter] public override string? Replaced { get; set; }
            [Parameter] public new int Shadowed { get; set; }
            [Parameter] public required string Needed { get; set; }
            [Parameter] public string? Once { get; init; }
            [Parameter] public Level? Level { get; set; }
            [Parameter] public Sides? Sides { get; set; }
            [Parameter] public TimeSpan Length { get; set; }
            [Parameter] public TimeOnly? At { get; set; }
            [Parameter] public Guid Id { get; set; }
            [Parameter] public decimal Price { get; set; }
            [Parameter] public sbyte Small { get; set; }
            [Parameter] public float? Part { get; set; }
            [Parameter] public char Letter { get; set; }
            [Parameter] public object? Any { get; set; }
            [Parameter] public bool? Maybe { get; set; }
            [Parameter] public Uri? Home { get; set; }
            [Parameter] public string[]? Words { get; set; }
            [Parameter] public Action? Act { get; set; }
            [Parameter] public RenderFragment? Footer { get; set; }
            [Parameter] public RenderFragment<int>? Row { get; set; }
            [CascadingParameter] public string? Theme { get; set; }
            [Parameter] internal string? Hidden { get; set; }
        }

        public sealed class Rows : IComponent
        {
            [Parameter] public RenderFragment<int>? ChildContent { get; set; }
        }

        public sealed class Note : IComponent
        {
            [Parameter, EditorRequired] public RenderFragment? ChildContent { get; set; }
        }

        public sealed class Slots : IComponent
        {
            [Parameter, EditorRequired] public RenderFragment? Header { get; set; }
        }

        public sealed class ServerAttribute : RenderModeAttribute;

        [Server]
        public class Live : IComponent
        {
            [Parameter] public RenderFragment? ChildContent { get; set; }
        }

        public sealed class Lively : Live;
        """;

    private const string Items =
        "Sample.Untidy.Many,Sample.Untidy.Rows,Sample.Untidy.Note,Sample.Untidy.Slots,Sample.Untidy.Live,Sample.Untidy.Lively,Sample.Widgets.Callout";

    [Theory]
    [InlineData("<Many Base=\"1\" />")]
    [InlineData("<Many Base=\" 7 \" Replaced=\"\" Shadowed=\"3\" Needed=\"a\" Once=\"b\" Any=\"c\" />")]
    [InlineData("<Many Base=\"1\" Level=\"high\" Sides=\"Right , left\" Length=\"00:01:30\" At=\"08:30\" Id=\"0f8fad5b-d9cb-469f-a165-70867728950e\" />")]
    [InlineData("<Many Base=\"-1\" Price=\"1.50\" Small=\"-128\" Part=\"1e3\" Letter=\"é\" Maybe=\"FALSE\" Home=\"mailto:a@example.org\" />")]
    [InlineData("<Many Base=1 Maybe Home=/about?a=1 />")]
    [InlineData("<Many Base=\"&#49;\" Home=\"?a=1&amp;b=2#c\" />")]
    [InlineData("<Note>text</Note> and <Live />")]
    [InlineData("<Note>\n\n- text\n\n</Note>")]
    [InlineData("<Note><Live /></Note>")]
    public async Task What_fits_is_no_finding(string body) => Assert.Empty(await AnalyzeAsync(body));

    [Theory]
    [InlineData("<Many base=\"1\" />", "(4,7,4,11): error TC2071: the component 'Many' has no parameter 'base'. Did you mean 'Base'?")]
    [InlineData("<Many Base=\"1\" Theme=\"dark\" />", "(4,16,4,21): error TC2071: the component 'Many' has no parameter 'Theme'. Did you mean 'Home'?")]
    [InlineData("<Many Base=\"1\" Hidden=\"a\" />", "(4,16,4,22): error TC2071: the component 'Many' has no parameter 'Hidden'. It has *")]
    [InlineData(
        "<Many Base=\"1.0\" />",
        "(4,13,4,16): error TC2072: '1.0' is not a valid value of 'Base' in the component 'Many'. Expected a whole number from -2147483648 to 2147483647")]
    [InlineData(
        "<Many Base=\"1\" Shadowed=\"a\" />",
        "(4,26,4,27): error TC2072: 'a' is not a valid value of 'Shadowed' in the component 'Many'. Expected a whole number*")]
    [InlineData(
        "<Many Base=\"1\" Level=\"\" />", "(4,23,4,24): error TC2072: '' is not a valid value of 'Level' in the component 'Many'. Expected one of Low, High")]
    [InlineData(
        "<Many Base=\"1\" Level=\"low,high\" />",
        "(4,23,4,31): error TC2072: 'low,high' is not a valid value of 'Level' in the component 'Many'. Expected one of Low, High*")]
    [InlineData(
        "<Many Base=\"1\" Level />", "(4,16,4,21): error TC2072: '' is not a valid value of 'Level' in the component 'Many'. Expected one of Low, High")]
    [InlineData(
        "<Many Base=\"1\" Sides=\"left, rigth\" />",
        "(4,23,4,34): error TC2072: 'left, rigth' is not a valid value of 'Sides' in the component 'Many'. Expected one of Left, Right. Did you mean 'Right'?")]
    [InlineData(
        "<Many Base=\"1\" Length=\"90s\" />",
        "(4,24,4,27): error TC2072: '90s' is not a valid value of 'Length' in the component 'Many'. Expected a length of time such as 00:01:30")]
    [InlineData(
        "<Many Base=\"1\" At=\"25:00\" />",
        "(4,20,4,25): error TC2072: '25:00' is not a valid value of 'At' in the component 'Many'. Expected a time such as 08:30")]
    [InlineData("<Many Base=\"1\" Id=\"123\" />", "(4,20,4,23): error TC2072: '123' is not a valid value of 'Id' in the component 'Many'. Expected a GUID*")]
    [InlineData(
        "<Many Base=\"1\" Price=\"1,50\" />",
        "(4,23,4,27): error TC2072: '1,50' is not a valid value of 'Price' in the component 'Many'. Expected a number such as 1.5")]
    [InlineData(
        "<Many Base=\"1\" Small=\"128\" />",
        "(4,23,4,26): error TC2072: '128' is not a valid value of 'Small' in the component 'Many'. Expected a whole number from -128 to 127")]
    [InlineData(
        "<Many Base=\"1\" Letter=\"ab\" />",
        "(4,24,4,26): error TC2072: 'ab' is not a valid value of 'Letter' in the component 'Many'. Expected one character")]
    [InlineData(
        "<Many Base=\"1\" Maybe=\"1\" />", "(4,23,4,24): error TC2072: '1' is not a valid value of 'Maybe' in the component 'Many'. Expected true or false")]
    [InlineData(
        "<Many Base=\"1\" Home=\"&#1;javascript:alert(1)\" />",
        "(4,22,4,*): error TC2072: '\u0001javascript:alert(1)' is not a valid value of 'Home' in the component 'Many'. Expected an address*")]
    [InlineData("<Many Base=\"1\" Home=\"JAVASCRIPT:alert(1)\" />", "(4,22,4,*): error TC2072: *")]
    [InlineData(
        "<Many Base=\"1\" Words=\"a,b\" />",
        "(4,23,4,26): error TC2072: 'a,b' is not a valid value of 'Words' in the component 'Many'. Expected nothing: a parameter of type string[]? "
            + "cannot be given in an article")]
    [InlineData(
        "<Many Base=\"1\" Act=\"run\" />", "(4,21,4,24): error TC2072: 'run' is not a valid value of 'Act' in the component 'Many'. Expected nothing: *")]
    [InlineData(
        "<Many Base=\"1\" Footer=\"a\" />", "(4,24,4,25): error TC2072: 'a' is not a valid value of 'Footer' in the component 'Many'. Expected nothing: *")]
    [InlineData("<Many Base=\"1\" Row=\"a\" />", "(4,21,4,22): error TC2072: 'a' is not a valid value of 'Row' in the component 'Many'. Expected nothing: *")]
    [InlineData("<Many />", "(4,2,4,6): error TC2073: the component 'Many' requires the parameter 'Base'. Write Base=\"…\" in its tag.")]
    [InlineData("<Note />", "(4,2,4,6): error TC2073: the component 'Note' requires child content. Write it between <Note …> and </Note>.")]
    [InlineData("<Note>\n\n</Note>", "(4,2,4,6): error TC2073: the component 'Note' requires child content. Write it between <Note …> and </Note>.")]
    [InlineData(
        "<Slots />",
        "(4,2,4,7): error TC2073: the component 'Slots' requires the parameter 'Header'. It takes code, which an article cannot give: remove "
            + "[EditorRequired] from it.")]
    [InlineData(
        "<Many Base=\"1\">a</Many>",
        "(4,2,4,6): error TC2074: the component 'Many' takes no child content. Write <Many … /> without anything between two tags, or give it a "
            + "parameter ChildContent.")]
    [InlineData(
        "<Rows>a</Rows>",
        "(4,2,4,6): error TC2074: the component 'Rows' takes no child content: its ChildContent is of type RenderFragment<int>?, and an article can "
            + "give only a RenderFragment.")]
    [InlineData("a <Live>b</Live> c", "(4,4,4,8): warning TC2077: the component 'Live' has a render mode, and Blazor cannot pass child content to it: *")]
    [InlineData("<Callout Title=\"a\">\n\n<Lively>b</Lively>\n\n</Callout>", "(6,2,6,8): warning TC2077: the component 'Lively' has a render mode*")]
    public async Task What_does_not_fit_is_named_at_its_place(string body, string finding)
    {
        var parts = ("articles/a.md" + finding).Split('*');
        var found = Assert.Single(await AnalyzeAsync(body));
        Assert.True(
            found.StartsWith(parts[0], StringComparison.Ordinal) && (parts.Length > 1 || found.Length == parts[0].Length)
                && parts.All(part => found.Contains(part, StringComparison.Ordinal)),
            found);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public async Task The_culture_of_the_machine_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Empty(await AnalyzeAsync(
                "<Many Base=\"-1\" Price=\"1.50\" Part=\"-1.5\" Level=\"HIGH\" Sides=\"LEFT, RIGHT\" Length=\"1.00:01:30.5\" At=\"08:30\" />"));
            Assert.Contains("Expected a number such as 1.5", Assert.Single(await AnalyzeAsync("<Many Base=\"1\" Price=\"1,50\" />")), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_file_of_Razor_with_a_type_parameter_is_not_a_component_of_articles()
    {
        var site = ComponentSite.Of("text", "Components/Grid.razor").WithRazor(
            "Components/Grid.razor", "@page \"/grid\"\n@typeparam TItem where TItem : class\n<p/>");

        Assert.Contains("'Components/Grid.razor' has a type parameter", Assert.Single(GeneratorRunner.Run(site).Findings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_fit_in_a_part_is_named_in_the_part()
    {
        var site = ComponentSite.Of("Text.\n\n<!-- include: _parts/one.md -->\n\n<Many Base=\"a\" />", Items)
            .With("_parts/one.md", "First.\n\nA <Many Bsae=\"1\" /> and\n\n<Note>text</Note>\n")
            .WithSource("Untidy.cs", Library);

        Assert.Equal(
            [
                "articles/_parts/one.md(3,9,3,13): error TC2071: the component 'Many' has no parameter 'Bsae'. Did you mean 'Base'?",
                "articles/a.md(8,13,8,14): error TC2072: 'a' is not a valid value of 'Base' in the component 'Many'. Expected a whole number from "
                    + "-2147483648 to 2147483647",
            ],
            await GeneratorRunner.Analyze(site));
    }

    private static Task<string[]> AnalyzeAsync(string body) =>
        GeneratorRunner.Analyze(ComponentSite.Of(body, Items).WithSource("Untidy.cs", Library));
}
