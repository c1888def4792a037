using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Tests.Sanitizing;

public class RemovalTests
{
    [Theory]
    [InlineData("ab<script>x</script>", nameof(RemovalReason.DangerousElement), "script", 2)]
    [InlineData("ab<object></object>", nameof(RemovalReason.DangerousElement), "object", 2)]
    [InlineData("ab<!--[if IE]>x<![endif]-->", nameof(RemovalReason.DangerousElement), "conditional-comment", 2)]
    [InlineData("ab</body><!--[if IE]>x<![endif]-->", nameof(RemovalReason.DangerousElement), "conditional-comment", 9)]
    [InlineData("ab<?php x ?>", nameof(RemovalReason.DangerousElement), "processing-instruction", 2)]
    [InlineData("ab<T>", nameof(RemovalReason.UnknownElement), "t", 2)]
    [InlineData("ab<form>x</form>", nameof(RemovalReason.DisallowedElement), "form", 2)]
    [InlineData("ab<style>x</style>", nameof(RemovalReason.DisallowedElement), "style", 2)]
    [InlineData("ab<p onclick=x>", nameof(RemovalReason.EventHandler), "onclick", 5)]
    [InlineData("ab<p foo=x>", nameof(RemovalReason.Attribute), "foo", 5)]
    [InlineData("ab<a href=javascript:x>", nameof(RemovalReason.Address), "href", 5)]
    [InlineData("ab<p style=position:fixed>", nameof(RemovalReason.Style), "position", 5)]
    [InlineData("ab<iframe src=https://example.com/>", nameof(RemovalReason.Frame), "iframe", 2)]
    [InlineData("ab<img name=cookie>", nameof(RemovalReason.Identifier), "name", 7)]
    [InlineData("ab<p id=x></p><i id=x>", nameof(RemovalReason.DuplicateId), "id", 17)]
    [InlineData("a\r\n<embed>", nameof(RemovalReason.DangerousElement), "embed", 3)]
    [InlineData("😀<embed>", nameof(RemovalReason.DangerousElement), "embed", 2)]
    public void What_is_removed_is_reported_with_its_place(string html, string cause, string name, int offset)
    {
        var removal = Assert.Single(Sanitize.Article(html).Removals);
        Assert.Equal((cause, name, offset), (removal.Reason.ToString(), removal.Name, removal.Offset));
    }

    [Theory]
    [InlineData("<label for=x>y</label><foo id=x></foo>", "for", "x", 7)]
    [InlineData("<label for=x>y</label><iframe id=x src=https://example.com/></iframe>", "for", "x", 7)]
    [InlineData("<label for=x>y</label><input type=checkbox disabled id=x><label for=z>y</label><foo id=z></foo>", "for", "z", 64)]
    [InlineData("<label for=cookie>y</label><p id=cookie>", "for", "cookie", 7)]
    [InlineData("<a name=old id=new>x</a>", "name", "old", 3)]
    [InlineData("<iframe src=https://www.youtube.com/embed/x allow='camera; fullscreen; microphone'></iframe>", "allow", "camera; microphone", 44)]
    [InlineData("<iframe src=https://www.youtube.com/embed/x sandbox=''></iframe>", "sandbox", "", 44)]
    [InlineData(
        "<iframe src=https://www.youtube.com/embed/x sandbox='allow-scripts allow-top-navigation'></iframe>", "sandbox", "allow-scripts allow-top-navigation",
        44)]
    [InlineData("<math xmlns='http://evil'><mi>x</mi></math>", "xmlns", "http://evil", 6)]
    [InlineData("<img src=a srcset='a.png 1q, b.png 2x'>", "srcset", "a.png 1q", 11)]
    [InlineData("<img src=a srcset='a.png 1w 2x, b.png 2x'>", "srcset", "a.png 1w 2x", 11)]
    [InlineData("<img src=a srcset='a.png -1x, b.png 2x'>", "srcset", "a.png -1x", 11)]
    [InlineData("<img src=a srcset='a.png 0w, b.png 2x'>", "srcset", "a.png 0w", 11)]
    [InlineData("<img src=a srcset='a.png 2h, b.png 2x'>", "srcset", "a.png 2h", 11)]
    [InlineData("<img data-srcset='a.png foo, b.png 2x'>", "data-srcset", "a.png foo", 5)]
    public void An_attribute_that_goes_in_whole_or_part_is_reported(string html, string name, string detail, int offset) =>
        Assert.Contains(new Removal(RemovalReason.Attribute, name, detail, 1, offset), Sanitize.Article(html).Removals);

    [Theory]
    [InlineData("<font color='url(x)'>y</font>", "color", "url(x)", 6)]
    [InlineData("<font face='x\\y'>y</font>", "font-family", "x\\y", 6)]
    [InlineData("<font size=huge>y</font>", "font-size", "huge", 6)]
    [InlineData("<font color='red;position:fixed'>y</font>", "position", "fixed", 6)]
    [InlineData("<font color='red;width:9px'>y</font>", "color", "red;width:9px", 6)]
    public void A_look_that_goes_is_reported_as_a_style(string html, string property, string value, int offset) =>
        Assert.Equal(new Removal(RemovalReason.Style, property, value, 1, offset), Assert.Single(Sanitize.Article(html).Removals));

    [Theory]
    [InlineData("<iframe src=https://www.youtube.com/embed/x>a <b>c</b></iframe>")]
    [InlineData("<iframe src=https://www.youtube.com/embed/x>a <b>c</b>")]
    [InlineData("<iframe src=https://example.com/>a <b>c</b></iframe>")]
    public void What_stands_in_a_frame_is_reported(string html) =>
        Assert.Contains(Sanitize.Article(html).Removals, r => r is { Reason: RemovalReason.FrameContent, Detail: "a <b>c</b>", Offset: 0 });

    [Theory]
    [InlineData("<p>for</p><label for=x>y</label><iframe id=x src=https://example.com/></iframe>", nameof(RemovalReason.Attribute), "for", 17)]
    public void What_only_a_later_pass_removes_is_reported(string html, string cause, string name, int offset) =>
        Assert.Contains(Sanitize.Article(html).Removals, r => (r.Reason.ToString(), r.Name, r.Offset) == (cause, name, offset));

    [Fact]
    public void One_cause_and_name_is_one_report_with_a_count() =>
        Assert.Equal(3, Assert.Single(Sanitize.Article("<p foo=1><p foo=2><p foo=3>").Removals).Count);

    [Theory]
    [InlineData("<p><b onload=2>x<p>y<p>z", 1, 6)]
    [InlineData("<div>\n<p onclick=1>\n\n**md** <b onclick=2>\n<p>x", 2, 9)]
    [InlineData("<b onload=1><b onload=1>x</b></b>", 2, 3)]
    [InlineData("<b onload=1><p>x</b>y</p><i onload=1>z</i>", 2, 3)]
    [InlineData("<p><b onload=1 onload=2>x<p><b onload=1>y", 2, 6)]
    [InlineData("<datalist><b onload=1></datalist>x", 1, 13)]
    [InlineData("<p><b style='position:fixed;position:absolute'>x<p>y", 2, 6)]
    [InlineData("<math><mtext><b>x</b></mtext></math><math><mtext><b>x</b></mtext></math>", 2, 13)]
    public void What_repair_multiplies_is_counted_as_often_as_it_stands_there(string html, int count, int offset)
    {
        var removal = Sanitize.Article(html).Removals.Single(r => r.Name is not "datalist");
        Assert.Equal((count, offset), (removal.Count, removal.Offset));
    }

    [Theory]
    [MemberData(nameof(Formatting))]
    public void Formatting_that_stands_there_twice_is_counted_twice(string name) =>
        Assert.Equal(2, Assert.Single(Sanitize.Article($"<p><{name} foo=1>x</{name}></p><p><{name} foo=1>x</{name}></p>").Removals).Count);

    public static TheoryData<string> Formatting => new("a b big code em font i nobr s small strike strong tt u".Split(' '));

    [Fact]
    public void An_identifier_that_repair_repeats_is_no_second_one() => Assert.Empty(Sanitize.Article("<p><b id=x>1<p>2</b>").Removals);

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
    [InlineData("<a name=x id=x>y</a><a name='' id=z>y</a><a id='' name=w>y</a>")]
    [InlineData("<math xmlns='http://www.w3.org/1998/Math/MathML'><mi>x</mi></math>")]
    [InlineData(
        "<iframe src=https://www.youtube.com/embed/x allow='accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture; w"
            + "eb-share;'> </iframe>")]
    [InlineData("<iframe src=https://www.youtube.com/embed/x sandbox='allow-presentation allow-popups allow-same-origin allow-scripts'></iframe>")]
    [InlineData("<img src=a srcset='a.png, b.png 1.5x, c.png .5e1x, d.png 9w 9h, e.png 9h 09w'>")]
    [InlineData("<label for=x>y</label><input type=checkbox disabled id=x>")]
    public void What_is_no_loss_is_not_reported(string html) => Assert.Empty(Sanitize.Article(html).Removals);

    [Theory]
    [InlineData("<p>a</p><!-- b", 8, "this comment", "-->")]
    [InlineData("<p>a <!-- b -- > c</p>\n<p>d</p>", 5, "this comment", "-->")]
    [InlineData("<!-- a", 0, "this comment", "-->")]
    [InlineData("a <!x", 2, "this comment", ">")]
    [InlineData("a </ x", 2, "this comment", ">")]
    [InlineData("<p>a <b", 5, "this tag", ">")]
    [InlineData("<p>a</p", 4, "this tag", ">")]
    [InlineData("<p>a <a href=\"x>b</a> c</p>", 5, "this tag", "\">")]
    [InlineData("<p>a <a href = 'x>b</a> c</p>", 5, "this tag", "'>")]
    [InlineData("<p>a <a href=x title", 5, "this tag", ">")]
    [InlineData("<p>a <script>b</p>", 5, "the element <script>", "</script>")]
    [InlineData("<p>a <style>b</p></styles>", 5, "the element <style>", "</style>")]
    [InlineData("<b><p>a</b>c<i>d</p><!-- e", 20, "this comment", "-->")]
    [InlineData("<p><svg><path d=a /></svg><!-- e", 26, "this comment", "-->")]
    public void What_is_never_closed_is_reported_where_it_begins(string html, int offset, string name, string close) =>
        Assert.Contains(new Removal(RemovalReason.Unclosed, name, close, 1, offset), Sanitize.Article(html).Removals);

    [Theory]
    [InlineData("a < b, 1 <2, <, </> and <")]
    [InlineData("<p>a</p><!-- b -->")]
    [InlineData("<p>a</p><!-- b --!>")]
    [InlineData("<p>a</p><!--> c")]
    [InlineData("<p>a</p><!---> c")]
    [InlineData("<p>a</p><!x> c <?y?> </ z>")]
    [InlineData("<a =\"x\"b'>c</a>")]
    [InlineData("<a title=a\"b>c</a>")]
    [InlineData("<a title=>c</a>")]
    [InlineData("<a title='>' / x='<!--'>c</a>")]
    [InlineData("<p>a <style>b < c <!-- </STYLE >d</p>")]
    [InlineData("<p>a <script> ")]
    [InlineData("<p>a <iframe src=https://example.com/>\n")]
    [InlineData("<svg><style><a></style></svg>")]
    [InlineData("")]
    public void What_is_closed_or_never_opened_is_not_reported(string html) =>
        Assert.DoesNotContain(Sanitize.Article(html).Removals, removal => removal.Reason == RemovalReason.Unclosed);
}
