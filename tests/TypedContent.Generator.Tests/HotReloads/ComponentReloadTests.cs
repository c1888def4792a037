using TypedContent.Generator.Tests.Components;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.HotReloads;

/// <summary>Sessions of edits to articles with components, and to the components themselves.</summary>
public class ComponentReloadTests
{
    private const string Box = """
        namespace Sample.Widgets;
        public class Box : Microsoft.AspNetCore.Components.IComponent
        {
            [Microsoft.AspNetCore.Components.Parameter] public string? Name { get; set; }
        }
        """;

    private const string BoxFile = "@namespace Sample.Widgets\n<b>@Name</b>";

    private static readonly Site s_site = Site
        .Of(
            ("one.md", Article("One", "<Callout Title=\"a\">\n\nText, and <Chart Src=\"x\" />.\n\n</Callout>")),
            ("two.md", Article("Two", "No component.")),
            ("guides/three.md", Article("Three", "A <Chart Src=\"y\" Width=\"3\" /> within a line.")))
        .WithComponents()
        .WithProperty("TypedContentCollections", "Articles/Article");

    /// <summary>Each edit is applied to the article with two components, one nested in the other.</summary>
    public static TheoryData<string, string> Edits => new()
    {
        { "an argument", "<Callout Title=\"b\">\n\nText, and <Chart Src=\"x\" />.\n\n</Callout>" },
        { "an argument more", "<Callout Title=\"a\" Kind=\"warning\">\n\nText, and <Chart Src=\"x\" Open Ratio=\"1.5\" />.\n\n</Callout>" },
        { "an argument less", "<Callout>\n\nText, and <Chart />.\n\n</Callout>" },
        { "a line before it", "Before.\n\n\n<Callout Title=\"a\">\n\nText, and <Chart Src=\"x\" />.\n\n</Callout>" },
        { "the text in it", "<Callout Title=\"a\">\n\nOther *text*, and <Chart Src=\"x\" />.\n\n</Callout>" },
        { "no text in it", "<Callout Title=\"a\" />" },
        { "a component more", "<Callout Title=\"a\">\n\nText, and <Chart Src=\"x\" />.\n\n<Callout Title=\"c\">Inner</Callout>\n\n</Callout>\n\n<Chart Src=\"z\" />" },
        { "a component less", "<Callout Title=\"a\">\n\nText.\n\n</Callout>" },
        { "the components the other way round", "<Chart Src=\"x\" />\n\n<Callout Title=\"a\">\n\nText.\n\n</Callout>" },
        { "no component any more", "Text." },
        { "an element around it", "> - <Callout Title=\"a\">a</Callout>\n> - b" },
        { "forty of them", string.Concat(Enumerable.Range(0, 40).Select(number => $"<Callout Title=\"t{number}\">\n\nText {number}.\n\n</Callout>\n\n")) },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_is_a_hot_reload_and_so_is_taking_it_back(string edit, string body)
    {
        Assert.NotEmpty(edit);
        var session = new EditSession(s_site);

        session.Save(site => site.With("one.md", Article("One", body)));
        session.Save(_ => s_site);

        Assert.Equal((2, 0), (session.Reloads, session.Restarts));
    }

    [Fact]
    public void The_first_component_of_an_article_and_its_last_one_are_hot_reloads()
    {
        var session = new EditSession(s_site);

        session.Save(site => site.With("two.md", Article("Two", "<Callout Title=\"first\">One</Callout>")));
        Assert.Contains("\"first\"", session.Code, StringComparison.Ordinal);
        session.Save(site => site.With("two.md", Article("Two", "<Chart Src=\"second\" />")));
        session.Save(site => site.With("two.md", Article("Two", "No component.")));
        Assert.DoesNotContain("second", session.Code, StringComparison.Ordinal);

        Assert.Equal((3, 0), (session.Reloads, session.Restarts));
    }

    [Fact]
    public void Articles_with_components_come_and_go()
    {
        var session = new EditSession(s_site);

        session.Save(site => site.With("four.md", Article("Four", "<Chart Src=\"four\" />")));
        session.Save(site => site.With("four.md", Article("Four", "<Chart Src=\"five\" />")));
        session.Save(site => site.Without("one.md"));
        session.Save(site => site.With("four.md", Article("Four", "<Callout Title=\"six\">Six</Callout>")));

        Assert.Equal((2, 2), (session.Reloads, session.Restarts));
    }

    [Fact]
    public void Components_come_change_and_go()
    {
        var session = new EditSession(s_site.With("two.md", Article("Two", "A <Box Name=\"n\" /> here.")));

        // At first the component is not listed, so the sanitizer handles its tag. Then it is listed, its fallback is edited, and it is removed again.
        session.Save(site => WithBox(site, BoxFile));
        session.Save(site => WithBox(site, "@attribute [ContentFallback(\"<b>{Name}</b>\")]\n" + BoxFile));
        session.Save(site => site.With("two.md", Article("Two", "A <Box Name=\"m\" /> here.")));
        session.Save(site => WithBox(site, BoxFile + "<p>edited</p>"));
        session.Save(_ => s_site.With("two.md", Article("Two", "A <Box Name=\"m\" /> here.")));
        session.Save(site => site.With("one.md", Article("One", "<Callout Title=\"last\">a</Callout>")));

        Assert.Equal((4, 2), (session.Reloads, session.Restarts));
    }

    [Fact]
    public void A_component_whose_file_is_deleted_is_in_the_list_until_the_project_is_evaluated_again()
    {
        var session = new EditSession(WithBox(s_site, BoxFile).With("two.md", Article("Two", "A <Box Name=\"n\" /> here.")));

        session.Save(site => site with { Files = site.Files.RemoveAll(file => file.Path.EndsWith("Box.razor", StringComparison.Ordinal)) });
        session.Save(site => site.With("two.md", Article("Two", "No box any more.")));

        Assert.Equal((2, 0), (session.Reloads, session.Restarts));
    }

    [Fact]
    public void An_editor_that_forgets_what_it_knew_goes_on()
    {
        var session = new EditSession(s_site);

        foreach (var (_, body) in Edits.Select(row => row.Data))
        {
            session.Save(site => site.With("one.md", Article("One", body)), isForgetful: true);
        }

        Assert.Equal((Edits.Count, 0), (session.Reloads, session.Restarts));
    }

    private static Site WithBox(Site site, string razor) => site
        .WithRazor("Components/Box.razor", razor, Box)
        .WithProperty("TypedContentComponentItems", "Sample.Widgets.Callout,Sample.Widgets.Chart,Components/Box.razor");

    private static string Article(string title, string body) => $"---\ntitle: {title}\ndate: 2024-01-03\n---\n\n{body}\n";
}
