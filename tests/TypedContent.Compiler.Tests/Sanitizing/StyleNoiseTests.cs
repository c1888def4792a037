using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Tests.Sanitizing;

public class StyleNoiseTests
{
    [Theory]
    [InlineData("position: static")]
    [InlineData("position: relative !important")]
    [InlineData("top: 0px")]
    [InlineData("left: -10px")]
    [InlineData("z-index: auto")]
    [InlineData("transform: none")]
    [InlineData("transform: translate3d(0px, 0px, 0px)")]
    [InlineData("transform: rotate(0deg)")]
    [InlineData("transform: scale(1)")]
    [InlineData("-webkit-transform: none")]
    [InlineData("transition: none 0s ease 0s")]
    [InlineData("animation: none")]
    [InlineData("mso-list: l0 level1 lfo1")]
    [InlineData("mso-bidi-font-size: 11.0pt")]
    [InlineData("-webkit-box-orient: vertical")]
    [InlineData("tab-stops: list 36.0pt")]
    [InlineData("--en-naturalwidth: 640")]
    [InlineData("content: none")]
    [InlineData("filter: none")]
    public void What_had_no_effect_goes_without_a_warning(string declaration)
    {
        var body = Sanitize.Article($"<p style=\"{declaration}\">x</p>");
        Assert.Equal("<p>x</p>", body.Html);
        Assert.Equal(RemovalReason.InertStyle, Assert.Single(body.Removals).Reason);
    }

    [Theory]
    [InlineData("position: fixed")]
    [InlineData("position: absolute")]
    [InlineData("position: sticky")]
    [InlineData("position: -webkit-sticky")]
    [InlineData("z-index: 999")]
    [InlineData("transform: translate(-500px, 0)")]
    [InlineData("transform: rotate(45deg)")]
    [InlineData("transform: scale(40)")]
    [InlineData("-webkit-transform: translateY(-100vh)")]
    [InlineData("margin-top: -40px")]
    [InlineData("scroll-margin-top: -40px")]
    [InlineData("background-image: url(x)")]
    [InlineData("background-image: -webkit-image-set('x' 1x)")]
    [InlineData("list-style-image: url(x)")]
    [InlineData("border-image: url(x)")]
    [InlineData("cursor: url(x), auto")]
    [InlineData("filter: url(#x)")]
    [InlineData("--x: url(x)")]
    [InlineData("mso-x: expression(alert(1))")]
    [InlineData("-moz-binding: none")]
    [InlineData("behavior: none")]
    [InlineData("-webkit-mask: linear-gradient(red, blue)")]
    [InlineData("content: 'x'")]
    [InlineData("all: unset")]
    [InlineData("position: fix\\65 d")]
    public void What_would_have_had_one_is_a_warning(string declaration)
    {
        var body = Sanitize.Article($"<p style=\"{declaration}\">x</p>");
        Assert.Equal("<p>x</p>", body.Html);
        Assert.Equal(RemovalReason.Style, Assert.Single(body.Removals).Reason);
    }

    [Theory]
    [InlineData("--x: red")]
    [InlineData("--x: 100vh")]
    [InlineData("--x: #12345")]
    [InlineData("--x: var(--y)")]
    [InlineData("--x: rgb(1, 2, 3) fixed")]
    [InlineData("--: #fff")]
    public void A_variable_of_anything_but_a_color_goes(string declaration) =>
        Assert.Equal("<p>x</p>", Sanitize.Article($"<p style=\"{declaration}\">x</p>").Html);

    [Fact]
    public void All_that_had_no_effect_is_one_report_a_file()
    {
        var removal = Assert.Single(Sanitize.Article("<p style=\"mso-list: l0\">x</p><p style=\"transition: none; top: 0\">y</p>").Removals);
        Assert.Equal((RemovalReason.InertStyle, 3, "mso-list: l0"), (removal.Reason, removal.Count, removal.Detail));
    }
}
