using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TypedContent.AspNetCore.Tests;

/// <summary>A collection resolved as a service contains only what is visible now.</summary>
public sealed class CollectionServiceTests
{
    private static readonly DateTimeOffset s_coffee = new(2024, 3, 2, 7, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_handler_gets_what_is_visible_when_it_is_asked()
    {
        var clock = new Clock { Now = s_coffee.AddSeconds(-1) };
        await using var site = await TestSite.StartAsync(Map, services => Add(services, clock));

        Assert.Equal("4", await site.GetAsync("/count"));
        Assert.Equal(s_coffee, site.Services.GetRequiredService<ContentCollection<Article>>().NextChange);

        clock.Now = s_coffee;

        Assert.Equal("5", await site.GetAsync("/count"));
        Assert.Single(site.Services.GetServices<IContentCollection>());
    }

    [Fact]
    public async Task A_preview_has_all()
    {
        await using var site = await TestSite.StartAsync(Map, services => Add(services, new Clock()), options => options.ShowsUnpublished = true);

        Assert.Equal(
            Articles.All.Count(article => article.Date is not null).ToString(System.Globalization.CultureInfo.InvariantCulture), await site.GetAsync("/count"));
    }

    [Fact]
    public async Task A_collection_that_a_test_made_is_served_like_a_compiled_one()
    {
        var articles = ContentCollection.Create(
            "Articles", [new Article { Title = "Made & up", Tags = ["new"], Date = DateTimeOffset.UnixEpoch, Body = SanitizedHtml.FromText("1 < 2") }]);
        await using var site = await TestSite.StartAsync(
            app => app.MapContent(articles, c => c.Entries<Components.ArticlePage>().Terms<Components.TermPage>().Feeds()),
            services => services.AddTypedContent().AddCollection(articles));

        Assert.Contains("1 &lt; 2", await site.GetAsync("/articles/made-up"), StringComparison.Ordinal);
        Assert.Contains("Made &amp; up", await site.GetAsync("/articles/tags/new"), StringComparison.Ordinal);
        Assert.Contains("Made &amp; up", await site.GetAsync("/feed.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/relative", "BaseAddress is \"/relative\". Expected an absolute address")]
    [InlineData("ftp://example.org/", "BaseAddress is \"ftp://example.org/\". Expected an absolute address")]
    [InlineData("https://example.org/?a=1", "with a query or a fragment")]
    public async Task Options_that_cannot_be_end_the_start(string address, string message)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(
            () => TestSite.StartAsync(_ => { }, options: o => o.BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute)));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", null, 1)]
    [InlineData("Production", "https://example.org/", 0)]
    [InlineData("Development", null, 0)]
    public async Task Production_without_a_base_address_is_said_in_one_line_of_the_log(string environment, string? address, int count)
    {
        var log = new LinesLog();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddTypedContent(site => site.BaseAddress = address is null ? null : new Uri(address));
        await using var app = builder.Build();
        await app.StartAsync();

        Assert.Equal(
            count, log.Lines.Count(line => line.StartsWith("TypedContent.AspNetCore: ContentOptions.BaseAddress is not set.", StringComparison.Ordinal)));
    }

    private static void Map(WebApplication app) =>
        app.MapGet("/count", (ContentCollection<Article> articles) => articles.All.Count(article => article.Date is not null));

    private static void Add(IServiceCollection services, TimeProvider clock)
    {
        services.AddSingleton(clock);
        services.AddTypedContent().AddCollection(Articles.Collection);
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class LinesLog : ILoggerProvider, ILogger
    {
        private readonly string _category;

        public LinesLog(string category = "") => _category = category;

        public List<string> Lines { get; private init; } = [];

        public ILogger CreateLogger(string categoryName) => new LinesLog(categoryName) { Lines = Lines };

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (Lines)
            {
                Lines.Add($"{_category}: {formatter(state, exception)}");
            }
        }

        public void Dispose()
        {
        }
    }
}
