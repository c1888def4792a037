namespace TypedContent.Templates.Generation;

/// <summary>The docs site: the manual's frame, without the manual.</summary>
internal static class DocsTemplate
{
    private const string Frame = "Components/Frame.razor";
    private const string Home = "Components/HomePage.razor";
    private const string Page = "Components/ManualPage.razor";

    public static Template Template { get; } = new(
        "docs", "TypedContent documentation site", "A documentation site with a sidebar, search, breadcrumbs, and a table of contents.")
    {
        Sample = "samples/Docs",
        Namespace = "Docs",
        LeftOut = ["articles/", "examples/", "Shop/", "DiagnosticKinds.cs"],
        Changes =
        [
            .. ProjectFiles.Changes("Docs.csproj", "Docs", "TypedContent"),
            new(
                "Docs.csproj",
                "    <TargetFramework>net10.0</TargetFramework>\n",
                "    <TargetFramework>net10.0</TargetFramework>\n"
                + "    <Nullable>enable</Nullable>\n"
                + "    <ImplicitUsings>enable</ImplicitUsings>\n"),
            new("Docs.csproj", "The manual uses the components", "Articles may use the components"),
            new("Docs.csproj", """
                  <ItemGroup>
                    <!-- What the manual's samples speak of: the site of a cafe. The pages compile their samples against it. -->
                    <AdditionalFiles Include="examples/**/*.md" ContentCollection="Examples" />
                    <!-- What pages show of the manual's own files. -->
                    <ContentSnippet Include="Shop/*.cs;examples/coffee.md" />
                  </ItemGroup>


                """, ""),

            new("Program.cs", "https://manual.example/", "https://example.org/"),
            new("Program.cs", "\"TypedContent\"", $"\"{Tokens.Title}\""),
            new("Program.cs", "\"How to turn article files into typed, sanitized C#.\"", "\"How to use it.\"") { Chinese = "\"使用说明。\"" },
            new("Program.cs", "site.Lang = \"en\"", $"site.Lang = \"{Tokens.Language}\""),
            new(
                "Program.cs",
                "    site.EditBase = new Uri(\"https://git.example/typedcontent/edit/main/samples/Docs/\");\n",
                "    // With the address of the project's folder in your repository, each page has a link to edit it.\n"
                + "    // site.EditBase = new Uri(\"https://git.example/docs/edit/main/\");\n"),

            new("Program.cs", "builder.Services.AddRazorComponents();\n", """
                builder.Services.AddRazorComponents();

                // Letters of every script go into the page as they are.
                builder.Services.AddSingleton(System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));

                """),

            new(Frame, "\n<!DOCTYPE html>", "\n@inject ContentSite Site\n\n<!DOCTYPE html>"),
            new(Frame, "<html lang=\"en\">", "<html lang=\"@(Entry?.Lang ?? Site.Options.Lang)\">"),
            new(Frame, "Skip to the text", "Skip to the text") { Chinese = "跳到正文" },
            new(Frame, ">Menu<", ">Menu<") { Chinese = ">目录<" },
            new(Frame, ">TypedContent<", ">@Site.Options.Title<"),
            new(Frame, "<ContentSearch />", "<ContentSearch />")
                { Chinese = "<ContentSearch Label=\"搜索\" ButtonLabel=\"搜索\" NothingLabel=\"没有找到\" CountLabel=\"找到 {0} 页\" />" },
            new(Frame, ">Dark<", ">Dark<") { Chinese = ">深色<" },
            new(Frame, "Label=\"The manual\"", "Label=\"Pages\"") { Chinese = "Label=\"页面\" BelowLabel=\"“{0}”之下的页面\"" },
            new(Frame, "The manual page being shown;", "The article being shown;") { IsComment = true },

            new(Home, "<Frame>\n  <h1>The manual</h1>", "@inject ContentSite Site\n\n<Frame>\n  <h1>@Site.Options.Title</h1>"),
            new(
                Home,
                "TypedContent compiles article files, front matter with Markdown or HTML, into typed and sanitized C#. "
                + "A bad article fails the build at its own line and column.",
                "@Site.Options.Description"),
            new(
                Home,
                "  // With a hundred diagnostics, readers look them up by number rather than browse, so long lists are not shown.\n",
                "  // Longer lists are not shown.\n") { IsComment = true },

            new(Page, """
                        @if (Entry.Severity is not null)
                        {
                          <p><span class="severity @Entry.Severity">@Entry.Severity</span></p>
                        }

                """, ""),
            new(Page, "<summary>On this page</summary>", "<summary>On this page</summary>") { Chinese = "<summary>本页内容</summary>" },
            new(Page, "Label=\"On this page, folded\"", "Label=\"On this page, folded\"") { Chinese = "Label=\"本页内容（折叠）\"" },
            new(Page, "aria-label=\"Pages below this one\"", "aria-label=\"Pages below this one\"") { Chinese = "aria-label=\"下级页面\"" },
            new(Page, """
                          @foreach (var (name, pages) in Groups)
                          {
                            <h2>@name</h2>
                            <ul class="pages">
                              @foreach (var child in pages)
                              {
                                <li><a href="@child.Href">@child.Title</a> @if (child.Severity is null) { <span>@child.Description</span> }</li>
                              }
                            </ul>
                          }

                """, Children("In this chapter")) { Chinese = Children("本章") },
            new(Page, "<ContentBreadcrumbs Entry=\"Entry\" />", "<ContentBreadcrumbs Entry=\"Entry\" />")
                { Chinese = "<ContentBreadcrumbs Entry=\"Entry\" Label=\"当前位置\" />" },
            new(Page, "<ContentEditLink Entry=\"Entry\" />", "<ContentEditLink Entry=\"Entry\" />")
                { Chinese = "<ContentEditLink Entry=\"Entry\">编辑本页</ContentEditLink>" },
            new(Page, "<ContentUpdated Entry=\"Entry\" />", "<ContentUpdated Entry=\"Entry\" />")
                { Chinese = "<ContentUpdated Entry=\"Entry\" Label=\"最后更新：\" />" },
            new(Page, "<ContentPrevNext Entry=\"Entry\" />", "<ContentPrevNext Entry=\"Entry\" />")
                { Chinese = "<ContentPrevNext Entry=\"Entry\" Label=\"上一页和下一页\" PreviousLabel=\"上一页\" NextLabel=\"下一页\" />" },
            new(
                Page,
                "<ContentToc Entry=\"Entry\"><p class=\"label\">On this page</p></ContentToc>",
                "<ContentToc Entry=\"Entry\"><p class=\"label\">On this page</p></ContentToc>")
                { Chinese = "<ContentToc Entry=\"Entry\" Label=\"本页内容\"><p class=\"label\">本页内容</p></ContentToc>" },
            new(Page, """


                  private IEnumerable<(string Name, IReadOnlyList<Article> Pages)> Groups =>
                    Entry.Slug == "diagnostics" ? DiagnosticKinds.Of(Entry.Children) : [("In this chapter", Entry.Children)];
                """, ""),

            new("Components/Missing.razor", "\"Not found\"", "\"Not found\"") { Chinese = "\"没有找到\"" },
            new("Components/Missing.razor", "There is no such page", "There is no such page") { Chinese = "没有这个页面" },
            new("Components/Missing.razor", "The <a href=\"/\">contents</a> list the chapters of the manual, and the box above searches it.",
                "The <a href=\"/\">contents</a> list the pages, and the box above searches them.") { Chinese = "<a href=\"/\">首页</a>列出了所有页面，也可以在上方搜索。" },
            new("Components/SearchPage.razor", "Title=\"Search\"", "Title=\"Search\"") { Chinese = "Title=\"搜索\"" },
            new("Components/SearchPage.razor", "<h1>Search</h1>", "<h1>Search</h1>") { Chinese = "<h1>搜索</h1>" },
            new("Components/SearchPage.razor", "<ContentSearchResults />", "<ContentSearchResults />")
                { Chinese = "<ContentSearchResults NothingLabel=\"没有找到\" CountLabel=\"找到 {0} 页\" />" },
        ],
    };

    private static string Children(string heading) => $"""
                  <h2>{heading}</h2>
                  <ul class="pages">
                    @foreach (var child in Entry.Children)
                    {"{"}
                      <li><a href="@child.Href">@child.Title</a> <span>@child.Description</span></li>
                    {"}"}
                  </ul>

        """;
}
