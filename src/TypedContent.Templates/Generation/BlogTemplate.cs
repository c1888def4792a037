namespace TypedContent.Templates.Generation;

/// <summary>The blog: samples/Blog with its own name, and without its articles.</summary>
internal static class BlogTemplate
{
    private const string Texts = "Site/UiText.cs";

    public static Template Template { get; } = new(
        "blog", "TypedContent blog", "A blog of compiled articles with categories, tags, an archive, feeds, and a sitemap.")
    {
        Sample = "samples/Blog",
        Namespace = "Blog",
        LeftOut =
        [
            "articles/", "README.md", "screenshot.png", "Components/Content/",
            "wwwroot/images/bread.svg", "wwwroot/images/code.svg", "wwwroot/images/grid.svg",
            "wwwroot/images/letters.svg", "wwwroot/images/library.svg", "wwwroot/images/marks.svg",
            "wwwroot/images/river.svg", "wwwroot/images/tea.svg", "wwwroot/images/wheel.svg",
        ],
        Changes =
        [
            .. ProjectFiles.Changes("Blog.csproj", "Blog", "TypedContent.AspNetCore"),
            new("Blog.csproj", """
                    <!-- The scraped articles have an attribute 'label' throughout, which nobody misses. -->
                    <NoWarn>$(NoWarn);TC2003</NoWarn>

                """, ""),
            new("Blog.csproj", "And those that come with TypedContent.AspNetCore.", "Articles may use the components that come with TypedContent.AspNetCore."),
            new("Blog.csproj", "<!-- Components that articles may use. -->", "<!-- And components of your own in this folder. -->"),

            new("Program.cs", "https://margin.example/", "https://example.org/"),
            new("Program.cs", "UiText.En.SiteName", "UiText.En.SiteName") { Chinese = "UiText.Zh.SiteName" },
            new("Program.cs", "\"Notes on code, kitchens, cities and type, in English and Chinese.\"", "UiText.En.SiteDescription")
                { Chinese = "UiText.Zh.SiteDescription" },
            new("Program.cs", "UiText.En.Lang", $"\"{Tokens.Language}\""),

            new("wwwroot/site.css", "/* Margin: one", "/* One") { IsComment = true },

            new(Texts, "[En, Zh]", "[En, Zh]") { Chinese = "[Zh, En]" },
            new(Texts, "\"How this blog is made.\"", "\"About this blog.\""),
            new(
                Texts,
                "            \"Margin is what a blog looks like when its articles are compiled.\",\n",
                "            \"Say here what this blog is about, and who writes it.\",\n"),
            new(
                Texts,
                "            \"Each file in the folder articles has become a class member, with a title, a date and a body \"\n"
                + "            + \"that was rendered and sanitized before the program was started.\",\n",
                ""),
            new(Texts, "\"Margin is a sample blog. Its articles are compiled, typed and checked before anyone reads them.\"", $"\"{Tokens.Title}\""),
            new(Texts, "\"On code, kitchens, cities and type: written slowly, checked by a compiler, read at leisure.\"", "\"Notes on what I do.\""),
            new(Texts, "\"Notes from the margin\"", $"\"{Tokens.Title}\""),
            new(Texts, "\"Margin\"", $"\"{Tokens.Title}\""),

            new(Texts, "\"这个博客是怎样做成的。\"", "\"关于这个博客。\""),
            new(Texts, "            \"“页边”是一个把文章编译出来的博客。\",\n", "            \"在这里写下这个博客的内容和作者。\",\n"),
            new(Texts, "            \"articles 文件夹里的每个文件都成了一个类成员：标题、日期和正文在程序启动之前就已渲染并清理完毕。\",\n", ""),
            new(Texts, "\"“页边”是一个示例博客：文章先由编译器读过、查过，再请你来读。\"", $"\"{Tokens.Title}\""),
            new(Texts, "\"关于代码、厨房、城市与文字，慢慢写，慢慢读。\"", "\"随手记下的事。\""),
            new(Texts, "\"写在页边的字\"", $"\"{Tokens.Title}\""),
            new(Texts, "\"页边\"", $"\"{Tokens.Title}\""),
        ],
    };
}
