namespace TypedContent.Compiler.Tests.Body.Markdown;

public class TaskLabelTests
{
    [Theory]
    [InlineData("- [ ] Buy *fresh* `bread`", "Buy fresh bread")]
    [InlineData("- [x] one\n  line\n  - [ ] two", "one line")]
    [InlineData("1. [ ] 买面包", "买面包")]
    [InlineData("- [ ] say \"so\" & more", "say &quot;so&quot; &amp; more")]
    public void A_check_box_is_called_as_the_text_behind_it(string body, string label) =>
        Assert.Contains($"aria-label=\"{label}\"", Compile.Body(body).Model.Body.Html.ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_name_of_a_check_box_is_cut_between_characters() =>
        Assert.Contains(
            $"aria-label=\"x{string.Concat(Enumerable.Repeat("😀", 59))}\"",
            Compile.Body($"- [ ] x{string.Concat(Enumerable.Repeat("😀", 300))}").Model.Body.Html.ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void A_check_box_in_html_stays_as_it_was_written() =>
        Assert.DoesNotContain(
            "aria-label", Compile.Body("<ul><li><input type=\"checkbox\" disabled> x</li></ul>", "a.html").Model.Body.Html.ToString(),
            StringComparison.Ordinal);
}
