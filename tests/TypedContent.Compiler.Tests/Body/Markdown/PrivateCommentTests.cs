using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>Text between <c>%%</c> and <c>%%</c> is a private comment.</summary>
public class PrivateCommentTests
{
    [Theory]
    [InlineData("%%secret%%\n\nTea.", "<p>Tea.</p>")]
    [InlineData("%%\nsecret\n\n# secret\n%%\n\nTea.", "<p>Tea.</p>")]
    [InlineData("Tea.\n\n%%\nsecret", "<p>Tea.</p>")]
    [InlineData("Tea %%secret words%% is *old*.", "<p>Tea                  is <em>old</em>.</p>")]
    [InlineData("茶%%secret%%是热的。", "<p>茶          是热的。</p>")]
    [InlineData("%%secret%% *Tea*.", "<p><wbr> <em>Tea</em>.</p>")]
    [InlineData("- one %%secret%%\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>")]
    public void It_is_never_published(string body, string html)
    {
        var article = Compile.Body(body);

        Assert.Equal(html, article.Model.Body.Html.ToString());
        Assert.DoesNotContain("secret", article.Model.Body.Text.ToString() + article.Model.Body.Excerpt, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", string.Concat(article.Findings.SelectMany(finding => finding.Arguments)), StringComparison.Ordinal);
        Assert.Contains(article.Findings, finding => finding.Id == FindingIds.PrivateComment);
    }

    [Fact]
    public void A_comment_at_the_end_of_a_line_does_not_break_it() =>
        Assert.DoesNotContain("<br>", Compile.Body("Tea %%secret%%\nis old.").Model.Body.Html.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("100%% sure and 50%% not")]
    [InlineData("`%%d%%` and %%d")]
    [InlineData("```mermaid\n%% a note\ngraph %% another\n```")]
    [InlineData("printf(\"%%d of %%d\")")]
    public void What_is_none_stays(string body)
    {
        var article = Compile.Body(body);

        Assert.DoesNotContain(article.Findings, finding => finding.Id == FindingIds.PrivateComment);
        Assert.Contains("%%", article.Model.Body.Html.ToString(), StringComparison.Ordinal);
    }
}
