using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Searching;

/// <summary>A small site in four languages, with code, for the search tests.</summary>
internal static class SearchCorpus
{
    public static Site Site { get; } = Of(
        ("en/kettle.md", "Choosing a kettle", """
            A kettle boils water for tea and coffee. Stainless steel lasts longer than plastic, and glass shows how much lime is in it.

            ## Descaling

            Hard water leaves lime. Boil water with citric acid once a month, wait ten minutes, and rinse twice.

            ## Temperature

            Green tea wants 70 degrees. A kettle with a thermostat stops before the water boils.
            """),
        ("en/bread.md", "Baking bread", """
            Flour, water, salt and time. The dough rests overnight in the refrigerator and is baked in a hot oven.

            ## Kneading

            Knead for eight minutes, until the dough is smooth. Folding it every half hour does the same with less work.

            ## Sourdough starter

            Feed the starter daily with equal parts of flour and water. It is ready when it doubles within six hours.
            """),
        ("en/bicycle.md", "Looking after a bicycle", """
            Clean the chain, check the brakes, pump up the tires. That is most of it.

            ## A puncture

            Take the wheel off, find the thorn, patch the tube. Talcum powder keeps the patch from sticking to the tire.

            ## Adjusting the gears

            Turn the barrel adjuster a quarter at a time until the chain no longer rattles between sprockets.
            """),
        ("en/garden.md", "A garden in spring", """
            Prune the roses in March, sow lettuce as soon as the ground is warm, and keep slugs away with coarse sand.

            ## Compost

            Leaves, peelings and coffee grounds rot within a year. Turn the heap when it stops steaming.
            """),
        ("en/resume.md", "Writing a résumé", """
            One page is enough. Put the naïve questions about salary in your letter, not here. A café around the corner prints it.
            """),
        ("en/photography.md", "Photographing stars", """
            A tripod, a wide lens, twenty seconds. The Milky Way shows where no lamp does.

            ## Focus

            Autofocus fails in the dark. Focus by hand on a bright star, magnified on the screen.
            """),
        ("en/install.md", "Installing the tool", """
            Run `dotnet tool install --global acme-cli`. The tool needs .NET 10.

            ## On Linux

            Add `~/.dotnet/tools` to your PATH, or the shell will not find the command.

            ## Uninstalling

            `dotnet tool uninstall` removes it. Settings stay in your home directory.
            """),
        ("en/configuration.md", "Configuration", """
            Settings are read from `appsettings.json` and from the environment.

            ## Environment variables

            `ACME_LOG_LEVEL` sets how much is logged. Two underscores stand for a colon: `Logging__LogLevel__Default`.

            ## Time zones

            `TimeZoneInfo.FindSystemTimeZoneById` knows the names of IANA.
            """),
        ("en/http-client.md", "Calling other services", """
            ```csharp
            using var client = new HttpClient();
            var text = await client.GetStringAsync("https://example.com/");
            ```

            ## Retries

            `AddStandardResilienceHandler` repeats what failed, each time a little later. This is called exponential backoff.

            ## Timeouts

            The default is 100 seconds. A `CancellationToken` ends a request sooner; it throws `TaskCanceledException`.
            """),
        ("en/errors.md", "Error messages", """
            What the tool prints, and what to do.

            ## ACME1042

            The file is locked by another process. Close the editor that has it open.

            ## ACME2001: out of memory

            The image is larger than the memory of the machine. Scale it down first.
            """),
        ("en/cpp.md", "Calling C++ from C#", """
            Export plain functions with `extern "C"` and call them by `DllImport` or `LibraryImport`. Marshalling of strings is the slow part.
            """),
        ("en/sql.md", "Queries that wait", """
            A `SELECT` with a missing index reads the whole table. `EXPLAIN ANALYZE` shows it.

            ## Deadlocks

            Two transactions wait for each other's rows. Lock rows in one order, and retry the one that lost.
            """),

        ("de/kaffee.md", "Kaffee kochen", """
            Frisch gemahlene Bohnen, heißes Wasser, vier Minuten. Die Kanne wird vorher gewärmt.

            ## Entkalken

            Zitronensäure löst den Kalk in der Maschine. Danach zweimal mit klarem Wasser spülen.
            """),
        ("de/haeuser.md", "Alte Häuser dämmen", """
            Ein altes Haus braucht Luft. Dämmung von innen muss Feuchtigkeit durchlassen, sonst schimmelt die Wand.

            ## Fenster

            Neue Dichtungen sparen mehr als neue Fenster. Straßenlärm bleibt auch draußen.
            """),
        ("de/fahrrad.md", "Das Fahrrad im Winter", """
            Salz frisst die Kette. Nach jeder Fahrt abwischen, einmal in der Woche ölen.

            ## Beleuchtung

            Der Nabendynamo leuchtet immer. Ein Standlicht hilft an der Ampel.
            """),
        ("de/wandern.md", "Wandern mit Kindern", """
            Kurze Wege, lange Pausen, ein Bach am Ziel. Der Rucksack bleibt leicht.

            ## Übernachten auf der Hütte

            Früh anrufen, Hüttenschlafsack mitnehmen, Hausschuhe gibt es dort.
            """),
        ("de/steuer.md", "Die Steuererklärung", """
            Belege sammeln, Freibeträge prüfen, Fristen kennen. Das Finanzamt verlängert auf Antrag.
            """),

        ("zh/茶.md", "怎样泡茶", """
            绿茶用八十度的水，红茶用沸水。先温杯，再投茶，三十秒后出汤。

            ## 水质

            软水泡茶更香。自来水静置一夜，可以去掉氯气的味道。

            ## 紫砂壶

            新壶要先用茶水煮一遍。一把壶只泡一种茶。
            """),
        ("zh/媒体.md", "新媒体运营", """
            公众号的文章要有好标题。发布时间最好在晚上八点以后。

            ## 数据分析

            阅读量、转发率和留存率是三个主要指标。每周看一次趋势。
            """),
        ("zh/安装.md", "安装与配置", """
            先安装依赖包，再运行命令 `npm install`。如果网络不好，可以换成国内镜像。

            ## 环境变量

            把密钥写进环境变量，不要提交到代码仓库。

            ## 常见错误

            端口被占用时，先结束旧的进程，然后重新启动服务器。
            """),
        ("zh/旅行.md", "云南旅行笔记", """
            大理的古城很安静，洱海边可以骑自行车。丽江人太多。

            ## 高原反应

            刚到香格里拉不要跑步，多喝水，早点睡觉。
            """),
        ("zh/面条.md", "手擀面的做法", """
            面粉加盐加水，揉成面团，醒半个小时。擀薄以后切成细条，下锅煮三分钟。
            """),
        ("zh/围棋.md", "围棋入门", """
            先占角，再占边，最后占中央。两只眼才能活棋。

            ## 打劫

            双方轮流提子的局面叫打劫，需要先找劫材。
            """),
        ("zh/并发.md", "并发编程", """
            线程之间共享数据时要加锁，否则会出现竞态条件。`async` 和 `await` 让异步代码更容易读。

            ## 死锁

            两个线程互相等待对方的锁，程序就停住了。按固定顺序加锁可以避免死锁。
            """),

        ("ja/お茶.md", "お茶の淹れ方", """
            煎茶は七十度のお湯で一分待ちます。玉露はもっと低い温度で淹れます。

            ## 急須の手入れ

            洗剤は使わず、お湯だけで洗って乾かします。
            """),
        ("ja/自転車.md", "自転車の修理", """
            パンクしたときは、チューブを外して穴を探します。水に入れると泡が出ます。

            ## ブレーキの調整

            ワイヤーを少しずつ引いて、左右の隙間を同じにします。
            """),
        ("ja/データベース.md", "データベース設計", """
            正規化とは、同じデータを二度書かないことです。外部キーで表と表をつなぎます。

            ## インデックス

            検索の速い列を選んでインデックスを作ります。書き込みは少し遅くなります。
            """),
        ("ja/温泉.md", "温泉の入り方", """
            先に体を洗います。タオルをお湯に入れてはいけません。長く入ると湯あたりします。
            """),
        ("ja/ラーメン.md", "ラーメンの作り方", """
            豚骨のスープは半日煮込みます。麺は固めに茹でて、チャーシューと葱をのせます。
            """));

    private static Site Of(params (string Path, string Title, string Body)[] pages) =>
        pages.Aggregate(Site.Empty, (site, page) => site.With(page.Path, $"---\ntitle: {page.Title}\n---\n{page.Body}\n"))
            .WithProperty("TypedContentSearch", "true")
            .WithProperty("TypedContentLanguage", "en");
}
