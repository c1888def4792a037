using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Searching;

/// <summary>Queries, and the section that must come first. The benchmarks compare the search with other engines.</summary>
public class SearchQualityTests
{
    private static readonly Lazy<IContentCollection> s_site = new(() => GeneratorRunner.Run(SearchCorpus.Site).Load().Collection());

    [Theory]

    // English: words in titles, headings, and text; inflected forms; typos; prefixes.
    [InlineData("en", "kettle", "kettle")]
    [InlineData("en", "kettles", "kettle")]
    [InlineData("en", "descale kettle", "kettle#descaling")]
    [InlineData("en", "descaling", "kettle#descaling")]
    [InlineData("en", "citric acid", "kettle#descaling")]
    [InlineData("en", "green tea temperature", "kettle#temperature")]
    [InlineData("en", "ketle", "kettle")]
    [InlineData("en", "kettel", "kettle")]
    [InlineData("en", "sourd", "bread#sourdough-starter")]
    [InlineData("en", "knead the dough", "bread#kneading")]
    [InlineData("en", "brad", null)]
    [InlineData("en", "flat tire puncture", "bicycle#a-puncture")]
    [InlineData("en", "gears rattle", "bicycle#adjusting-the-gears")]
    [InlineData("en", "compost heap", "garden#compost")]
    [InlineData("en", "roses", "garden")]
    [InlineData("en", "resume", "resume")]
    [InlineData("en", "RÉSUMÉ", "resume")]
    [InlineData("en", "naive cafe", "resume")]
    [InlineData("en", "autofocus dark", "photography#focus-1")]
    [InlineData("en", "milky way", "photography")]
    [InlineData("en", "uninstall", "install#uninstalling")]
    [InlineData("en", "path linux", "install#on-linux")]
    [InlineData("en", "enviroment variables", "configuration#environment-variables")]
    [InlineData("en", "deadlock", "sql#deadlocks")]
    [InlineData("en", "out of memory", "errors#acme2001-out-of-memory")]

    // Code: whole identifiers, their parts, and prefixes; language names; error numbers.
    [InlineData("en", "GetStringAsync", "http-client")]
    [InlineData("en", "getstring", "http-client")]
    [InlineData("en", "CancellationToken", "http-client#timeouts")]
    [InlineData("en", "cancellation", "http-client#timeouts")]
    [InlineData("en", "TaskCanceledException", "http-client#timeouts")]
    [InlineData("en", "resilience handler", "http-client#retries")]
    [InlineData("en", "ACME_LOG_LEVEL", "configuration#environment-variables")]
    [InlineData("en", "log level", "configuration#environment-variables")]
    [InlineData("en", "FindSystemTimeZoneById", "configuration#time-zones")]
    [InlineData("en", "ACME1042", "errors#acme1042")]
    [InlineData("en", "1042", "errors#acme1042")]
    [InlineData("en", "C#", "cpp")]
    [InlineData("en", "c++", "cpp")]
    [InlineData("en", "explain analyze", "sql")]
    [InlineData("en", "dotnet tool install", "install")]

    // German: umlauts, written or not; prefixes of compounds; inflected forms.
    [InlineData("de", "Kaffee", "kaffee")]
    [InlineData("de", "entkalken", "kaffee#entkalken")]
    [InlineData("de", "Haus", "haeuser")]
    [InlineData("de", "hauser dammen", "haeuser")]
    [InlineData("de", "Strassenlärm", "haeuser#fenster")]
    [InlineData("de", "Nabendynamo", "fahrrad#beleuchtung")]
    [InlineData("de", "Hütte übernachten", "wandern#übernachten-auf-der-hütte")]
    [InlineData("de", "Steuererklarung", "steuer")]
    [InlineData("de", "Rucksak", "wandern")]

    // Chinese.
    [InlineData("zh", "泡茶", "茶")]
    [InlineData("zh", "紫砂壶", "茶#紫砂壶")]
    [InlineData("zh", "新媒体", "媒体")]
    [InlineData("zh", "转发率", "媒体#数据分析")]
    [InlineData("zh", "怎么安装依赖包", "安装")]
    [InlineData("zh", "端口被占用", "安装#常见错误")]
    [InlineData("zh", "高原反应", "旅行#高原反应")]
    [InlineData("zh", "手擀面", "面条")]
    [InlineData("zh", "避免死锁", "并发#死锁")]
    [InlineData("zh", "劫", "围棋#打劫")]
    [InlineData("zh", "async", "并发")]

    // Japanese.
    [InlineData("ja", "お茶", "お茶")]
    [InlineData("ja", "急須", "お茶#急須の手入れ")]
    [InlineData("ja", "パンク 修理", "自転車")]
    [InlineData("ja", "ﾌﾞﾚｰｷ", "自転車#ブレーキの調整")]
    [InlineData("ja", "インデックスを作る", "データベース#インデックス")]
    [InlineData("ja", "データベース", "データベース")]
    [InlineData("ja", "豚骨スープ", "ラーメン")]
    public void What_is_looked_for_comes_first(string language, string query, string? expected)
    {
        var hits = s_site.Value.InLanguage(language).Search(query);

        Assert.Equal(expected, hits.Count == 0 ? null : hits[0].Entry.Slug + (hits[0].Anchor is { } anchor ? "#" + anchor : ""));
    }
}
