using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.AspNetCore.Tests.Components;

namespace TypedContent.AspNetCore.Tests.Endpoints;

/// <summary>A component without the required parameters is rejected when it is mapped, not with a 500 response at the first request.</summary>
public sealed class PageComponentTests
{
    public static TheoryData<Action<WebApplication>, string> Unfit { get; } = new()
    {
        { app => app.MapContent<NoParameterPage>(Articles.Collection), "NoParameterPage has no parameter Entry, which it gets for Articles. Expected [Parameter, EditorRequired] public required Article Entry { get; set; }." },
        { app => app.MapContent<OtherEntryPage>(Articles.Collection), "OtherEntryPage.Entry is of the type Note, but gets one of Articles. Expected [Parameter, EditorRequired] public required Article Entry { get; set; }." },
        { app => app.MapContentTerms<AnyEntryPage>(Articles.Collection), "AnyEntryPage.Term is of the type ContentTerm<Note>, but gets one of Articles. Expected [Parameter, EditorRequired] public required ContentTerm<Article> Term { get; set; }." },
        { app => app.MapContent<DemandingPage>(Articles.Collection), "DemandingPage requires a parameter Theme, which nobody gives it: the page of Articles gets Entry." },
        { app => app.MapContentTerms<WrongPagePage>(Articles.Collection), "WrongPagePage.Page is of the type Int32. Expected [Parameter] public ContentPage<Article> Page { get; set; }." },
        { app => app.MapContentTaxonomies<TermPage>(Articles.Collection), "TermPage has no parameter Taxonomy, which it gets for Articles. Expected [Parameter, EditorRequired] public required ContentTaxonomy<Article> Taxonomy { get; set; }." },
        { app => app.MapContent(
            Articles.Collection,
            c => c.Archive<TermPage>()), "TermPage has no parameter Period, which it gets for Articles. Expected [Parameter, EditorRequired] public required ContentPeriod<Article> Period { get; set; }." },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public async Task One_that_is_unfit_is_refused_with_what_was_expected(Action<WebApplication> map, string message)
    {
        await using var app = Build();

        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => map(app)).Message);
    }

    [Fact]
    public async Task One_that_takes_any_entry_may_be_mapped()
    {
        await using var app = Build();

        app.MapContent<AnyEntryPage>(Articles.Collection);
        app.MapContent<AnyEntryPage>(Notes.Collection);
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddTypedContent();
        return builder.Build();
    }
}
