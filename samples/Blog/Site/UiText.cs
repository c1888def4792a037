using System.Globalization;

namespace Blog.Site;

/// <summary>
/// The texts of the pages in the blog's two languages. To add a language, add a property and an item in <see cref="Known"/>.
/// </summary>
public sealed record UiText(string Lang, string DateFormat)
{
    public static UiText En { get; } = new("en", "d MMMM yyyy")
    {
        About = "About",
        AboutDescription = "How this blog is made.",
        AboutHeading = "About this blog",
        AboutText =
        [
            "Margin is what a blog looks like when its articles are compiled.",
            "Each file in the folder articles has become a class member, with a title, a date and a body "
            + "that was rendered and sanitized before the program was started.",
        ],
        All = "All",
        AllArticles = "list of all articles",
        AlsoIn = "Also in",
        Archive = "Archive",
        Author = "By",
        Authors = "Authors",
        AuthorsDescription = "Who writes here, and what.",
        Categories = "Categories",
        Contents = "Contents",
        Copied = "Copied",
        Copy = "Copy",
        Dark = "Dark mode",
        Edit = "Edit this article",
        Enlarge = "Enlarge",
        ErrorHeading = "Something went wrong on our side",
        ErrorText = "It has been noted. Try again in a moment, or go on with the",
        Feeds = "Follow:",
        Footer = "Margin is a sample blog. Its articles are compiled, typed and checked before anyone reads them.",
        LanguageName = "English",
        Navigation = "Main",
        Neighbors = "Newer and older articles",
        Newer = "Newer",
        NewerPage = "Newer articles",
        NotFoundHeading = "There is nothing at this address",
        NotFoundText = "It may have been moved or mistyped. A good place to look for it is the",
        Older = "Older",
        OlderPage = "Older articles",
        Pages = "Pages",
        Published = "Published",
        Reading = "Reading time",
        Related = "Related",
        Series = "Series",
        Share = "Share:",
        SiteDescription = "On code, kitchens, cities and type: written slowly, checked by a compiler, read at leisure.",
        SiteHeading = "Notes from the margin",
        SiteName = "Margin",
        SkipLink = "Skip to the text",
        Tags = "Tags",
        Updated = "Updated",
    };

    public static UiText Zh { get; } = new("zh", "yyyy年M月d日")
    {
        About = "关于",
        AboutDescription = "这个博客是怎样做成的。",
        AboutHeading = "关于这个博客",
        AboutText =
        [
            "“页边”是一个把文章编译出来的博客。",
            "articles 文件夹里的每个文件都成了一个类成员：标题、日期和正文在程序启动之前就已渲染并清理完毕。",
        ],
        All = "全部",
        AllArticles = "全部文章",
        AlsoIn = "其他语言",
        Archive = "归档",
        Author = "作者",
        Authors = "作者",
        AuthorsDescription = "谁在这里写，写了什么。",
        Categories = "分类",
        Contents = "目录",
        Copied = "已复制",
        Copy = "复制",
        Dark = "深色模式",
        Edit = "编辑本文",
        Enlarge = "放大",
        ErrorHeading = "我们这边出了点问题",
        ErrorText = "已经记录下来。请稍后再试，或者去看看",
        Feeds = "订阅：",
        Footer = "“页边”是一个示例博客：文章先由编译器读过、查过，再请你来读。",
        LanguageName = "中文",
        Navigation = "主导航",
        Neighbors = "相邻文章",
        Newer = "较新",
        NewerPage = "较新的文章",
        NotFoundHeading = "这个地址没有内容",
        NotFoundText = "它可能搬走了，也可能写错了。不妨从这里找起：",
        Older = "较早",
        OlderPage = "较早的文章",
        Pages = "分页",
        Published = "发表",
        Reading = "阅读时间",
        Related = "相关文章",
        Series = "系列",
        Share = "分享：",
        SiteDescription = "关于代码、厨房、城市与文字，慢慢写，慢慢读。",
        SiteHeading = "写在页边的字",
        SiteName = "页边",
        SkipLink = "跳到正文",
        Tags = "标签",
        Updated = "更新",
    };

    public required string About { get; init; }
    public required string AboutDescription { get; init; }
    public required string AboutHeading { get; init; }
    public required IReadOnlyList<string> AboutText { get; init; }
    public required string All { get; init; }
    public required string AllArticles { get; init; }
    public required string AlsoIn { get; init; }
    public required string Archive { get; init; }
    public required string Author { get; init; }
    public required string Authors { get; init; }
    public required string AuthorsDescription { get; init; }
    public required string Categories { get; init; }
    public required string Contents { get; init; }
    public required string Copied { get; init; }
    public required string Copy { get; init; }
    public required string Dark { get; init; }
    public required string Edit { get; init; }
    public required string Enlarge { get; init; }
    public required string ErrorHeading { get; init; }
    public required string ErrorText { get; init; }
    public required string Feeds { get; init; }
    public required string Footer { get; init; }
    public required string LanguageName { get; init; }
    public required string Navigation { get; init; }
    public required string Neighbors { get; init; }
    public required string Newer { get; init; }
    public required string NewerPage { get; init; }
    public required string NotFoundHeading { get; init; }
    public required string NotFoundText { get; init; }
    public required string Older { get; init; }
    public required string OlderPage { get; init; }
    public required string Pages { get; init; }
    public required string Published { get; init; }
    public required string Reading { get; init; }
    public required string Related { get; init; }
    public required string Series { get; init; }
    public required string Share { get; init; }
    public required string SiteDescription { get; init; }
    public required string SiteHeading { get; init; }
    public required string SiteName { get; init; }
    public required string SkipLink { get; init; }
    public required string Tags { get; init; }
    public required string Updated { get; init; }

    /// <summary>The languages for which the pages have texts.</summary>
    public static IReadOnlyList<UiText> Known { get; } = [En, Zh];

    /// <summary>The texts for a language; the first ones if there are none for it.</summary>
    public static UiText For(string? lang) =>
        Known.FirstOrDefault(text => lang is not null
            && (lang.Equals(text.Lang, StringComparison.OrdinalIgnoreCase) || lang.StartsWith(text.Lang + "-", StringComparison.OrdinalIgnoreCase)))
            ?? Known[0];

    /// <summary>The displayed name of a taxonomy.</summary>
    public string NameOf(string taxonomy) => taxonomy switch
    {
        "Categories" => Categories,
        "Tags" => Tags,
        "Series" => Series,
        _ => taxonomy,
    };

    public string Date(DateTimeOffset date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    public string Month(int year, int month) => new DateTime(year, month, 1).ToString(this == Zh ? "yyyy年M月" : "MMMM yyyy", CultureInfo.InvariantCulture);

    public string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}{(this == Zh ? "年" : "")}");

    public string DayOfYear(DateTimeOffset date) => date.ToString(this == Zh ? "M月d日" : "d MMM", CultureInfo.InvariantCulture);

    public string Minutes(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes} {(this == Zh ? "分钟" : "min")}");

    public string ArticleCount(int count) => this == Zh ? $"{count} 篇" : count == 1 ? "1 article" : $"{count} articles";

    public string PageOf(int number, int count) => this == Zh ? $"第 {number} 页，共 {count} 页" : $"Page {number} of {count}";
}
