using TypedContent.Compiler.Sanitizing;

namespace TypedContent.Compiler.Tests.Sanitizing;

public class RemovalTests
{
    [Theory]
    [InlineData("ab<script>x</script>", nameof(RemovalCause.DangerousElement), "script", 2)]
    [InlineData("ab<svg></svg>", nameof(RemovalCause.DangerousElement), "svg", 2)]
    [InlineData("ab<!--[if IE]>x<![endif]-->", nameof(RemovalCause.DangerousElement), "conditional-comment", 2)]
    [InlineData("ab</body><!--[if IE]>x<![endif]-->", nameof(RemovalCause.DangerousElement), "conditional-comment", 9)]
    [InlineData("ab<?php x ?>", nameof(RemovalCause.DangerousElement), "processing-instruction", 2)]
    [InlineData("ab<T>", nameof(RemovalCause.UnknownElement), "t", 2)]
    [InlineData("ab<form>x</form>", nameof(RemovalCause.DisallowedElement), "form", 2)]
    [InlineData("ab<style>x</style>", nameof(RemovalCause.DisallowedElement), "style", 2)]
    [InlineData("ab<p onclick=x>", nameof(RemovalCause.EventHandler), "onclick", 5)]
    [InlineData("ab<p foo=x>", nameof(RemovalCause.Attribute), "foo", 5)]
    [InlineData("ab<a href=javascript:x>", nameof(RemovalCause.Address), "href", 5)]
    [InlineData("ab<p style=position:fixed>", nameof(RemovalCause.Style), "position", 5)]
    [InlineData("ab<iframe src=https://example.com/>", nameof(RemovalCause.Frame), "iframe", 2)]
    [InlineData("ab<img name=cookie>", nameof(RemovalCause.Identifier), "name", 7)]
    [InlineData("ab<p id=x></p><i id=x>", nameof(RemovalCause.DuplicateId), "id", 17)]
    [InlineData("a\r\n<embed>", nameof(RemovalCause.DangerousElement), "embed", 3)]
    [InlineData("😀<embed>", nameof(RemovalCause.DangerousElement), "embed", 2)]
    public void What_is_removed_is_reported_with_its_place(string html, string cause, string name, int offset)
    {
        var removal = Assert.Single(Sanitize.Article(html).Removals);
        Assert.Equal((cause, name, offset), (removal.Cause.ToString(), removal.Name, removal.Offset));
    }

    [Fact]
    public void One_cause_and_name_is_one_report_with_a_count() =>
        Assert.Equal(3, Assert.Single(Sanitize.Article("<p foo=1><p foo=2><p foo=3>").Removals).Count);

    [Fact]
    public void Two_of_a_kind_in_one_attribute_are_shown_at_the_first()
    {
        var removal = Assert.Single(Sanitize.Article("<p style=\"position: fixed; position: absolute\">x</p>").Removals);
        Assert.Equal(("fixed", 2, 3), (removal.Detail, removal.Count, removal.Offset));
    }

    [Fact]
    public void Reports_come_in_the_order_of_their_places() =>
        Assert.Equal(["onclick", "script", "foo"], Sanitize.Article("<p onclick=x><script></script><p foo=x>").Removals.Select(r => r.Name));

    [Fact]
    public void A_report_shows_what_was_refused() =>
        Assert.Equal("javascript:alert(1)", Assert.Single(Sanitize.Article("<a href=javascript:alert(1)>x</a>").Removals).Detail);

    [Fact]
    public void A_long_detail_is_shortened() =>
        Assert.Equal(80, Assert.Single(Sanitize.Article($"<p foo={new string('x', 500)}>").Removals).Detail!.Length);

    [Theory]
    [InlineData("<p>x</p><!-- comment -->")]
    [InlineData("<p>x</p><!-- more -->")]
    [InlineData("<center>x</center>")]
    public void What_is_no_loss_is_not_reported(string html) => Assert.Empty(Sanitize.Article(html).Removals);
}
