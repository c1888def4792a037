using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Tests.Sanitizing;

/// <summary>Styles that would draw an article over the page around it.</summary>
public class OverlayTests
{
    [Theory]
    [InlineData("justify-content: center", "justify-content: safe center")]
    [InlineData("justify-content:CENTER", "justify-content: safe CENTER")]
    [InlineData("place-content: center end", "place-content: safe center safe end")]
    [InlineData("place-items:center", "place-items: safe center")]
    [InlineData("align-items: flex-end !important", "align-items: safe flex-end !important")]
    [InlineData("align-self:end!important", "align-self: safe end !important")]
    [InlineData("justify-self: unsafe center", "justify-self: safe center")]
    [InlineData("justify-content: right", "justify-content: safe right")]
    [InlineData("-webkit-justify-content: center", "-webkit-justify-content: safe center")]
    [InlineData("justify-content:\tcenter", "justify-content: safe center")]
    public void Alignment_that_lets_content_stick_out_becomes_safe_and_is_not_reported(string style, string expected)
    {
        var body = Sanitize.Article($"<p style=\"{style}\">x</p>");
        Assert.Equal($"<p style=\"{expected}\">x</p>", body.Html);
        Assert.Empty(body.Removals);
    }

    [Theory]
    [InlineData("justify-content: safe center")]
    [InlineData("justify-content: space-between")]
    [InlineData("align-items: start")]
    [InlineData("align-items: stretch")]
    [InlineData("align-items: baseline")]
    [InlineData("place-content: safe center safe end")]
    [InlineData("text-align: center")]
    [InlineData("outline: 2px solid red")]
    [InlineData("outline: .5rem auto #1234ff")]
    [InlineData("outline: thin dotted rgba(200, 200, 200, .5)")]
    [InlineData("box-shadow: 0 4px 6px -1px rgba(0, 0, 0, 0.1), 0 2px 4px -2px #0001")]
    [InlineData("box-shadow: inset 0 25px 50px -12px rgb(0 0 0 / 0.25)")]
    [InlineData("text-shadow: 1px 1px 2px black")]
    [InlineData("text-indent: 2em")]
    [InlineData("text-indent: -2em")]
    [InlineData("text-indent: 5%")]
    [InlineData("letter-spacing: -0.02em")]
    [InlineData("word-spacing: 4px")]
    [InlineData("text-decoration: underline wavy 2px")]
    [InlineData("text-underline-offset: 4px")]
    [InlineData("list-style-type: '– '")]
    [InlineData("list-style: square inside")]
    [InlineData("-webkit-text-stroke: 1px #000")]
    public void What_decorates_stays(string style) => Assert.Equal($"<p style=\"{style}\">x</p>", Sanitize.Article($"<p style=\"{style}\">x</p>").Html);

    [Theory]
    [InlineData("justify-content: var(--x)")]
    [InlineData("justify-items: legacy center")]
    [InlineData("outline: 3000px solid red")]
    [InlineData("outline-width: 100em")]
    [InlineData("outline: 1em solid red")]
    [InlineData("outline: 50vw solid red")]
    [InlineData("outline: calc(1px * 3000) solid red")]
    [InlineData("outline: 1e4px solid red")]
    [InlineData("outline:solid red 9999.5px")]
    [InlineData("box-shadow: 0 0 0 4000px red")]
    [InlineData("box-shadow: -4000px 0 red")]
    [InlineData("box-shadow: rgb(0,0,0)4000px 0")]
    [InlineData("box-shadow: 0 0 0 100vmax #fff")]
    [InlineData("-webkit-box-shadow: 0 0 0 4000px red")]
    [InlineData("text-shadow: -900px 0 red")]
    [InlineData("text-shadow: var(--x)")]
    [InlineData("text-indent: -9999px")]
    [InlineData("text-indent: -100%")]
    [InlineData("text-indent: -99em")]
    [InlineData("letter-spacing: -500px")]
    [InlineData("word-spacing: -50in")]
    [InlineData("text-decoration: underline 900px")]
    [InlineData("text-decoration-thickness: 500%")]
    [InlineData("text-underline-offset: -900px")]
    [InlineData("-webkit-text-stroke: 900px #000")]
    [InlineData("list-style-type: 'Please enter your password here'")]
    public void What_reaches_out_of_its_box_goes(string style)
    {
        var body = Sanitize.Article($"<p style=\"color: red; {style}\">x</p>");
        Assert.Equal("<p style=\"color: red\">x</p>", body.Html);
        Assert.Equal(RemovalReason.Style, Assert.Single(body.Removals).Reason);
    }
}
