using System.Globalization;
using TypedContent.Compiler.FrontMatter.Values;
using TimeZone = TypedContent.Compiler.FrontMatter.Values.TimeZone;

namespace TypedContent.Compiler.Tests.FrontMatter;

public class DateTests
{
    [Theory]
    [InlineData("2024-03-02", "2024-03-02T00:00:00.0000000+00:00")]
    [InlineData("2024-3-2", "2024-03-02T00:00:00.0000000+00:00")]
    [InlineData("2024/03/02", "2024-03-02T00:00:00.0000000+00:00")]
    [InlineData("2024-02-29", "2024-02-29T00:00:00.0000000+00:00")]
    [InlineData("0001-01-01", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31 23:59:59", "9999-12-31T23:59:59.0000000+00:00")]
    [InlineData("2024-03-02 08:30", "2024-03-02T08:30:00.0000000+00:00")]
    [InlineData("2024-03-02 08:30:15", "2024-03-02T08:30:15.0000000+00:00")]
    [InlineData("2024-3-2 8:5:9", "2024-03-02T08:05:09.0000000+00:00")]
    [InlineData("2024/3/2 8:30", "2024-03-02T08:30:00.0000000+00:00")]
    [InlineData("2024-03-02 08:30:15 +0800", "2024-03-02T08:30:15.0000000+08:00")]
    [InlineData("2024-03-02 08:30:15 -0530", "2024-03-02T08:30:15.0000000-05:30")]
    [InlineData("2024-03-02 08:30:15 +08:00", "2024-03-02T08:30:15.0000000+08:00")]
    [InlineData("2024-03-02 08:30:15 -4", "2024-03-02T08:30:15.0000000-04:00")]
    [InlineData("2024-03-02 08:30:15 +8", "2024-03-02T08:30:15.0000000+08:00")]
    [InlineData("2024-03-02 08:30:15 UTC", "2024-03-02T08:30:15.0000000+00:00")]
    [InlineData("2024-03-02 08:30:15 Z", "2024-03-02T08:30:15.0000000+00:00")]
    [InlineData("2024-03-02 08:30 +0800", "2024-03-02T08:30:00.0000000+08:00")]
    [InlineData("2024-03-02T08:30", "2024-03-02T08:30:00.0000000+00:00")]
    [InlineData("2024-03-02T08:30Z", "2024-03-02T08:30:00.0000000+00:00")]
    [InlineData("2024-03-02T08:30:15", "2024-03-02T08:30:15.0000000+00:00")]
    [InlineData("2024-03-02T08:30:15Z", "2024-03-02T08:30:15.0000000+00:00")]
    [InlineData("2024-03-02t08:30:15z", "2024-03-02T08:30:15.0000000+00:00")]
    [InlineData("2024-03-02T08:30:15+01:00", "2024-03-02T08:30:15.0000000+01:00")]
    [InlineData("2024-03-02T08:30:15+0100", "2024-03-02T08:30:15.0000000+01:00")]
    [InlineData("2024-03-02T08:30:15.123+0100", "2024-03-02T08:30:15.1230000+01:00")]
    [InlineData("2024-03-02T08:30:15.123Z", "2024-03-02T08:30:15.1230000+00:00")]
    [InlineData("2024-03-02T08:30:15.1234567Z", "2024-03-02T08:30:15.1234567+00:00")]
    [InlineData("2024-03-02T08:30:15.123456789Z", "2024-03-02T08:30:15.1234567+00:00")]
    [InlineData("2024-03-02T08:30:15,5Z", "2024-03-02T08:30:15.5000000+00:00")]
    [InlineData("2024-03-02T08:30:15.000-00:00", "2024-03-02T08:30:15.0000000+00:00")]
    [InlineData("2024-03-02T08:30:15+14:00", "2024-03-02T08:30:15.0000000+14:00")]
    [InlineData("Sat, 02 Mar 2024 08:30:15 GMT", "2024-03-02T08:30:15.0000000+00:00")]
    [InlineData("Sat, 06 Nov 2021 08:35:00 GMT", "2021-11-06T08:35:00.0000000+00:00")]
    [InlineData("Sat, 2 Mar 2024 08:30:15 +0800", "2024-03-02T08:30:15.0000000+08:00")]
    [InlineData("Mon, 02 Mar 2024 08:30:15 GMT", "2024-03-02T08:30:15.0000000+00:00")]
    [InlineData("02 Mar 2024", "2024-03-02T00:00:00.0000000+00:00")]
    [InlineData("2 March 2024 08:30", "2024-03-02T08:30:00.0000000+00:00")]
    [InlineData("1 Sept 2024", "2024-09-01T00:00:00.0000000+00:00")]
    [InlineData("March 2, 2024", "2024-03-02T00:00:00.0000000+00:00")]
    [InlineData("Mar. 2, 2024", "2024-03-02T00:00:00.0000000+00:00")]
    [InlineData("Sat Mar 02 2024 08:30:15 GMT+0800 (China Standard Time)", "2024-03-02T08:30:15.0000000+08:00")]
    [InlineData("  2024-03-02  ", "2024-03-02T00:00:00.0000000+00:00")]
    public void A_date_is_read_exactly(string text, string expected)
    {
        var date = new DateReader(TimeZone.Utc).Read(text, out var fault);

        Assert.Null(fault);
        Assert.Equal(expected, date?.ToString("o", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("0000-01-01", "year 0")]
    [InlineData("2024-13-45", "month 13")]
    [InlineData("2024-00-02", "month 0")]
    [InlineData("2024-02-30", "2024-02 has no day 30")]
    [InlineData("2023-02-29", "2023-02 has no day 29")]
    [InlineData("2024-04-31", "2024-04 has no day 31")]
    [InlineData("2024-03-00", "2024-03 has no day 0")]
    [InlineData("2024-03-02 24:00:00", "hour 24")]
    [InlineData("2024-03-02 08:60", "minute 60")]
    [InlineData("2024-03-02 08:30:60", "second 60")]
    [InlineData("2024-03-02T08:30:00+15:00", "offset '+15:00'")]
    [InlineData("2024-03-02T08:30:00+14:01", "offset '+14:01'")]
    [InlineData("2024-03-02T08:30:00+08:60", "offset '+08:60'")]
    [InlineData("0001-01-01T00:00:00+08:00", "outside the calendar")]
    [InlineData("9999-12-31T23:59:59-08:00", "outside the calendar")]
    [InlineData("Sat, 30 Feb 2024 08:30:00 GMT", "2024-02 has no day 30")]
    [InlineData("02 Foo 2024", "month 'Foo'")]
    [InlineData("03/02/2024", "'03/02/2024' could be 3 February or 2 March: write 2024-02-03 or 2024-03-02, or name its format in TypedContentDateFormats")]
    [InlineData("03.01.2026", "'03.01.2026' could be 3 January or 1 March: write 2026-01-03 or 2026-03-01, or name its format in TypedContentDateFormats")]
    [InlineData("22/3/2026", "write 2026-03-22, or name its format in TypedContentDateFormats")]
    [InlineData("1709366400", "a Unix time: write 2024-03-02T08:00:00Z")]
    [InlineData("1709366400000", "a Unix time: write 2024-03-02T08:00:00Z")]
    [InlineData("2024-03-02 8:30 PM", "12-hour clock: write 2024-03-02 20:30")]
    [InlineData("2024-03-02 12:05am", "12-hour clock: write 2024-03-02 00:05")]
    [InlineData("2024-03-02 08:30:00 CST", "'CST' has several meanings: write +08:00 (China) or -06:00 (North America)")]
    [InlineData("2024-03-02 08:30:00 +0800 CST", "leave 'CST' out: the offset before it is enough")]
    [InlineData("2024-03-02 08:30 JST", "write +09:00 in place of 'JST'")]
    [InlineData("{{ .Date }}", "it looks like a template that was never filled in")]
    [InlineData("2024\u201103\u201102", "it has U+2011 (a non-breaking hyphen) in it: write 2024-03-02")]
    [InlineData("2024-03-02\u200B", "it has U+200B (a zero width space) in it: write 2024-03-02")]
    [InlineData("2024-03/02", "not a known format")]
    [InlineData("2024-03-02-1", "not a known format")]
    [InlineData("2024-03-02 8", "not a known format")]
    [InlineData("2024-03-02T08:30:00.Z", "not a known format")]
    [InlineData("2024-03-02 8:30 o'clock", "not a known format")]
    [InlineData("02032024", "not a known format")]
    [InlineData("20122012", "not a known format")]
    [InlineData("20240230", "2024-02 has no day 30")]
    [InlineData("2024年3月32日", "2024-03 has no day 32")]
    [InlineData("2024.13.02", "month 13")]
    [InlineData("20240302", "write 2024-03-02, or name its format in TypedContentDateFormats")]
    [InlineData("2024.03.02", "write 2024-03-02, or name its format in TypedContentDateFormats")]
    [InlineData("2024. 3. 2.", "write 2024-03-02, or name its format in TypedContentDateFormats")]
    [InlineData("2024–03–02", "it has U+2013 (an en dash) in it: write 2024-03-02")]
    [InlineData("2024年3月2日", "write 2024-03-02, or name its format in TypedContentDateFormats")]
    [InlineData("2024 年 3 月 2 日 08:30", "write 2024-03-02 08:30, or name its format in TypedContentDateFormats")]
    [InlineData("2024년 3월 2일", "write 2024-03-02, or name its format in TypedContentDateFormats")]
    [InlineData("yesterday", "not a known format")]
    [InlineData("２０２４-03-02", "write 2024-03-02, or name its format in TypedContentDateFormats")]
    [InlineData("2024．3．2", "write 2024-03-02, or name its format in TypedContentDateFormats")]
    public void A_date_that_does_not_exist_is_refused_with_its_reason(string text, string reason)
    {
        Assert.Null(new DateReader(TimeZone.Utc).Read(text, out var fault));
        Assert.Equal(reason, fault);
    }

    [Theory]
    [InlineData("MM/dd/yyyy", "03/04/2024", "2024-03-04T00:00:00.0000000+08:00")]
    [InlineData("dd/MM/yyyy", "03/04/2024", "2024-04-03T00:00:00.0000000+08:00")]
    [InlineData("MM/dd/yyyy|dd/MM/yyyy", "13/04/2024", "2024-04-13T00:00:00.0000000+08:00")]
    [InlineData("yyyy-dd-MM", "2024-03-04", "2024-04-03T00:00:00.0000000+08:00")]
    [InlineData("yyyy-dd-MM", "2024-03-14", "2024-03-14T00:00:00.0000000+08:00")]
    [InlineData("yyyyMMdd", " 20240304 ", "2024-03-04T00:00:00.0000000+08:00")]
    [InlineData("d.M.yyyy H:mm", "4.3.2024 9:05", "2024-03-04T09:05:00.0000000+08:00")]
    [InlineData("MMM d, yyyy 'at' h:mm tt", "Mar 4, 2024 at 9:05 PM", "2024-03-04T21:05:00.0000000+08:00")]
    [InlineData("dd-MM-yyyy HH:mm zzz", "04-03-2024 09:05 -04:00", "2024-03-04T09:05:00.0000000-04:00")]
    public void The_projects_formats_are_tried_before_the_table(string formats, string text, string expected)
    {
        Assert.True(TimeZone.TryParse("+08:00", out var zone));
        Assert.All(formats.Split('|'), format => Assert.True(DateFormat.IsValid(format)));

        var date = new DateReader(zone, formats.Split('|')).Read(text, out var fault);

        Assert.Null(fault);
        Assert.Equal(expected, date?.ToString("o", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("02/30/2024")]
    [InlineData("03/04/24")]
    [InlineData("March the third")]
    public void A_date_that_no_format_takes_is_refused(string text)
    {
        Assert.Null(new DateReader(TimeZone.Utc, ["MM/dd/yyyy"]).Read(text, out var reason));
        Assert.Equal("not a known format, and none of TypedContentDateFormats", reason);
    }

    [Fact]
    public void A_day_that_does_not_exist_is_named_in_the_projects_format_too()
    {
        Assert.Null(new DateReader(TimeZone.Utc, ["yyyy年M月d日"]).Read("2024年3月32日", out var reason));
        Assert.Equal("2024-03 has no day 32", reason);
    }

    [Theory]
    [InlineData("HH:mm")]
    [InlineData("MM/dd")]
    [InlineData("yyyy")]
    [InlineData("month/day")]
    [InlineData("'open")]
    [InlineData("%")]
    [InlineData("text")]
    [InlineData("yyyy-mm-dd")]
    public void A_format_without_a_whole_date_is_none(string format) => Assert.False(DateFormat.IsValid(format));

    [Fact]
    public void A_busy_machine_makes_no_date_a_fault() =>
        Assert.All(DateShapes.All, shape => Assert.Equal(System.Text.RegularExpressions.Regex.InfiniteMatchTimeout, shape.Regex.MatchTimeout));

    [Fact]
    public void Every_shape_reads_its_own_example()
    {
        foreach (var example in DateShapes.All.SelectMany(shape => shape.Example.Split(", ").Where(part => part.Length > 6)))
        {
            Assert.NotNull(new DateReader(TimeZone.Utc).Read(example, out _));
        }
    }

    [Theory]
    [InlineData("UTC", "+00:00", "+00:00")]
    [InlineData("", "+00:00", "+00:00")]
    [InlineData("+08:00", "+08:00", "+08:00")]
    [InlineData("-0330", "-03:30", "-03:30")]
    [InlineData("+09", "+09:00", "+09:00")]
    [InlineData("Asia/Shanghai", "+08:00", "+08:00")]
    [InlineData("Europe/Berlin", "+01:00", "+02:00")]
    public void A_date_without_a_zone_is_in_the_zone_of_the_build(string zone, string winter, string summer)
    {
        var fields = Compile.Fields("date: 2024-01-15 08:30\nupdated: 2024-07-15 08:30", zone);

        Assert.Equal(("2024-01-15T08:30:00" + winter, "2024-07-15T08:30:00" + summer), (Iso(fields.Date), Iso(fields.Updated)));
    }

    [Theory]
    [InlineData("Mars/Olympus")]
    [InlineData("+25:00")]
    [InlineData("+8:00")]
    [InlineData("08:00")]
    public void A_zone_that_nobody_knows_is_refused(string zone) => Assert.False(TimeZone.TryParse(zone, out _));

    [Fact]
    public void A_written_zone_wins_over_the_builds() =>
        Assert.Equal("2024-03-02T08:30:00-04:00", Iso(Compile.Fields("date: 2024-03-02 08:30:00 -4", "+08:00").Date));

    [Theory]
    [InlineData("date: 2024-02-30", "TC1012(2,7,2,17)")]
    [InlineData("date: '2024-02-30'", "TC1012(2,7,2,19)")]
    [InlineData("updated: soon", "TC1012(2,10,2,14)")]
    [InlineData("date: Invalid Date", "TC1013(2,7,2,19)")]
    [InlineData("date: \"invalid date\"", "TC1013(2,7,2,21)")]
    [InlineData("date: [2024-01-01]", "TC1010(2,7,2,19)")]
    [InlineData("date:", "")]
    [InlineData("date: ''", "")]
    [InlineData("date: null", "")]
    [InlineData("other: 2024-02-30", "")]
    public void A_faulty_date_is_a_finding_and_no_date(string yaml, string findings)
    {
        var article = Compile.Yaml(yaml + "\ntitle: t");

        Assert.Equal(findings, Compile.Show(article.Findings));
        Assert.Null(article.Model.Date);
    }

    [Theory]
    [InlineData("2021-11-06-name.md", "2021-11-06T00:00:00+00:00")]
    [InlineData("posts/2021-1-6_name.md", "2021-01-06T00:00:00+00:00")]
    [InlineData("2021/11/06/name.md", "2021-11-06T00:00:00+00:00")]
    [InlineData("2021/11/06/index.md", "2021-11-06T00:00:00+00:00")]
    [InlineData("2021-11-06.md", "2021-11-06T00:00:00+00:00")]
    [InlineData("2021-02-30-name.md", null)]
    [InlineData("2021/13/06/name.md", null)]
    [InlineData("20211106-name.md", null)]
    [InlineData("name.md", null)]
    public void Without_a_date_the_path_gives_it(string path, string? expected) => Assert.Equal(expected, Iso(Compile.Yaml("title: t", path).Model.Date));

    [Fact]
    public void The_front_matters_date_wins_over_the_paths() =>
        Assert.Equal("2024-01-01T00:00:00+00:00", Iso(Compile.Yaml("title: t\ndate: 2024-01-01", "2021-11-06-name.md").Model.Date));

    [Fact]
    public void A_date_in_the_path_is_in_the_zone_of_the_build()
    {
        var compiler = new ArticleCompiler(new CompilerOptions { TimeZone = "Asia/Shanghai" });

        var article = compiler.Compile(new ArticleSource("Articles", "2021-11-06-a.md", "a.md", "---\ntitle: t\n---\n"), CancellationToken.None);

        Assert.Equal("2021-11-06T00:00:00+08:00", Iso(article.Model.Date));
    }

    private static string? Iso(DateTimeOffset? date) => date?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
