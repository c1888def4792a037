using System.Globalization;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.HotReloads;

/// <summary>Editing sessions: an update contains only bodies of existing methods; otherwise the program restarts.</summary>
public class HotReloadTests
{
    private static readonly Site s_site = Site
        .Of(
            ("one.md", Article("One", "date: 2024-01-03\ntags: [a, b]")),
            ("two.md", Article("Two", "date: 2024-01-02\ntags: [a]")),
            ("guides/three.md", Article("Three", "date: 2024-01-01\nrating: 4")))
        .WithMember("Posts", "p.md", "---\ntitle: P\n---\nP.\n")
        .WithProperty("TypedContentCollections", "Articles/Article,Posts/Post");

    /// <summary>Each edit is applied to the site above. The value says whether the program must keep running.</summary>
    public static TheoryData<string, bool> Edits => new()
    {
        { "a body", true },
        { "a title", true },
        { "a date, and with it the order", true },
        { "a term that there is", true },
        { "a link to another article", true },
        { "an address", true },
        { "a heading, an image and a file", true },
        { "a body in Chinese with emoji", true },
        { "a body of half a megabyte", true },
        { "an empty body", true },
        { "a term that is new", false },
        { "a term that is gone", false },
        { "a key that is new", false },
        { "an article more", false },
        { "an article less", false },
        { "another name", false },
        { "a folder more", false },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_is_a_hot_reload_where_no_member_comes_or_goes_and_so_is_taking_it_back(string edit, bool goesOn)
    {
        var session = new EditSession(s_site);
        var before = session.Patch;

        session.Save(Changes[edit]);
        Assert.Equal((goesOn ? 1 : 0, goesOn ? 0 : 1), (session.Reloads, session.Restarts));

        session.Save(_ => s_site);
        Assert.Equal((goesOn ? 2 : 0, goesOn ? 0 : 2), (session.Reloads, session.Restarts));
        Assert.Equal(before, session.Patch);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_session_goes_on_whatever_is_done(bool isForgetful)
    {
        var session = new EditSession(s_site);

        Save(site => site.With("one.md", Article("One", "date: 2024-01-03\ntags: [a, b]", "Edited.")));
        Save(site => site.With("two.md", Article("Two", "date: 2024-01-02\ntags: [a]", "Edited.")));
        Save(site => site.With("one.md", Article("One", "date: 2024-01-03\ntags: [a, b]")));
        Save(site => site.With("four.md", Article("Four", "tags: b")));
        Save(site => site.With("four.md", Article("Four", "tags: b", "Edited after it was added.")));
        Save(site => site.With("four.md", Article("Four", "tags: b")));
        Save(site => site.Without("two.md"));
        Save(site => site.With("one.md", Article("One", "date: 2025-01-03\ntags: [a, b]", "Edited once more.")));
        Save(site => site.Without("four.md").With("vier.md", Article("Four", "tags: b")));
        Save(site => site.With("vier.md", Article("Vier", "tags: b", "Edited after it was renamed.")));

        Assert.Equal((7, 3), (session.Reloads, session.Restarts));

        // Forgetful: as after a build in another terminal, which makes the editor reload the project.
        void Save(Func<Site, Site> change) => session.Save(change, isForgetful);
    }

    [Fact]
    public void Fifty_edits_in_a_row_are_fifty_hot_reloads()
    {
        var session = new EditSession(s_site);

        for (var number = 0; number < 50; number++)
        {
            var name = number % 2 == 0 ? "one.md" : "two.md";
            var text = string.Create(CultureInfo.InvariantCulture, $"Edit {number}.\n\n[Two](two.md)");
            session.Save(site => site.With(name, Article($"T{number / 3}", "date: 2024-01-03\ntags: [a, b]", text)));
        }

        Assert.Equal((50, 0), (session.Reloads, session.Restarts));
    }

    private static Dictionary<string, Func<Site, Site>> Changes { get; } = new(StringComparer.Ordinal)
    {
        ["a body"] = site => site.With("one.md", Article("One", "date: 2024-01-03\ntags: [a, b]", "Edited.")),
        ["a title"] = site => site.With("one.md", Article("Other", "date: 2024-01-03\ntags: [a, b]")),
        ["a date, and with it the order"] = site => site.With("one.md", Article("One", "date: 2023-01-03\ntags: [a, b]")),
        ["a term that there is"] = site => site.With("two.md", Article("Two", "date: 2024-01-02\ntags: [b]")),
        ["a link to another article"] = site => site.With("two.md", Article("Two", "date: 2024-01-02\ntags: [a]", "[One](one.md)")),
        ["an address"] = site => site.With("two.md", Article("Two", "date: 2024-01-02\ntags: [a]\nslug: other\naliases: /old")),
        ["a heading, an image and a file"] = site => site
            .WithFiles("y.png")
            .With("two.md", Article("Two", "date: 2024-01-02\ntags: [a]", "## H\n\n![x](https://x.example/x.png) ![y](y.png)")),
        ["a body in Chinese with emoji"] = site => site.With("one.md", Article("一", "date: 2024-01-03\ntags: [a, b]", "新闻 🎉 \U0001F468\u200D\U0001F469")),
        ["a body of half a megabyte"] = site => site.With("one.md", Article("One", "date: 2024-01-03\ntags: [a, b]", string.Concat(Enumerable.Repeat("A line of text.\n\n", 30_000)))),
        ["an empty body"] = site => site.With("one.md", Article("One", "date: 2024-01-03\ntags: [a, b]", "")),
        ["a term that is new"] = site => site.With("two.md", Article("Two", "date: 2024-01-02\ntags: [a, c]")),
        ["a term that is gone"] = site => site.With("one.md", Article("One", "date: 2024-01-03\ntags: [a]")),
        ["a key that is new"] = site => site.With("one.md", Article("One", "date: 2024-01-03\ntags: [a, b]\nprice: 1.5")),
        ["an article more"] = site => site.With("four.md", Article("Four", "tags: b")),
        ["an article less"] = site => site.Without("two.md"),
        ["another name"] = site => site.Without("two.md").With("zwei.md", Article("Two", "date: 2024-01-02\ntags: [a]")),
        ["a folder more"] = site => site.With("notes/two.md", Article("Two", "date: 2024-01-02\ntags: [a]")),
    };

    private static string Article(string title, string keys, string body = "Text.") => $"---\ntitle: {title}\n{keys}\n---\n\n{body}\n";
}
