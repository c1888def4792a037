using TypedContent.Compiler.Includes;

namespace TypedContent.Compiler.Tests.Includes;

/// <summary>Parts of files, marked in the syntax of other tools.</summary>
public class FilePartTests
{
    private static FilePart Find(string text, string part) => FilePart.Find(new IncludedFile("a", text), part);

    [Theory]
    [InlineData("#region total\n    a();\n#endregion", "a();")]
    [InlineData("    #region total of all\n    a();\n    #endregion total of all", "a();", "total of all")]
    [InlineData("#Region \"total\"\nA()\n#End Region", "A()")]
    [InlineData("#pragma region total\na();\n#pragma endregion", "a();")]
    [InlineData("// #region total\na();\n// #endregion total", "a();")]
    [InlineData("//region total\na();\n//endregion", "a();")]
    [InlineData("/* #region total */\na {}\n/* #endregion total */", "a {}")]
    [InlineData("<!-- #region total -->\n<a/>\n<!-- #endregion -->", "<a/>")]
    [InlineData("# region total\na()\n# endregion", "a()")]
    [InlineData("-- #region total\nselect 1\n-- #endregion", "select 1")]
    [InlineData("// begin-snippet: total\na();\n// end-snippet", "a();")]
    [InlineData("// begin-snippet: total(lang=cs)\na();\n// end-snippet", "a();")]
    [InlineData("<!-- begin-snippet: total -->\n<a/>\n<!-- end-snippet -->", "<a/>")]
    [InlineData("# begin-snippet: total\na\n# end-snippet", "a")]
    [InlineData("// <total>\na();\n// </total>", "a();")]
    [InlineData("//<total>\na();\n//</total>", "a();")]
    [InlineData("' <total>\nA()\n' </total>", "A()")]
    [InlineData("<!-- <total> -->\n<a/>\n<!-- </total> -->", "<a/>")]
    [InlineData("// [START total]\na();\n// [END total]", "a();")]
    [InlineData("#region TOTAL\na();\n#endregion", "a();")]
    [InlineData("#region total\r\na();\r\n#endregion\r\n", "a();")]
    [InlineData("\uFEFF#region total\na();\n#endregion", "a();")]
    public void A_part_is_found_by_its_marks(string text, string expected, string part = "total") =>
        Assert.Equal(("", expected), (Find(text, part).Fault, string.Join('\n', Find(text, part).Lines)));

    [Fact]
    public void Parts_in_a_part_lose_their_marks_and_do_not_end_it() =>
        Assert.Equal(
            ["a();", "b();", "c();"],
            Find("#region outer\na();\n#region total\nb();\n#endregion\n// begin-snippet: x\nc();\n// end-snippet\n#endregion\nd();", "outer").Lines);

    [Fact]
    public void Parts_may_overlap_where_their_ends_say_which_they_end() =>
        Assert.Equal(["a", "b", "c"], Find("// <one>\na\n// <two>\nb\n// <three>\n// </two>\nc\n// </one>\nd\n// </three>", "one").Lines);

    [Fact]
    public void A_comment_that_looks_like_a_mark_does_not_keep_a_part_open() =>
        Assert.Equal(["a();", "b();"], Find("// #region total\na();\n// region of interest\nb();\n// #endregion\nc();", "total").Lines);

    [Theory]
    [InlineData("L2", "b")]
    [InlineData("L2-L3", "b\nc")]
    [InlineData("2-3", "b\nc")]
    [InlineData("L2C1-L3C9", "b\nc")]
    [InlineData("1,3-4", "a\nc\nd")]
    [InlineData("3-", "c\nd")]
    public void Lines_are_parts_too(string part, string expected) => Assert.Equal(expected, string.Join('\n', Find("a\nb\nc\nd\n", part).Lines));

    [Theory]
    [InlineData("L5", "it has no line 5: it ends with line 4.")]
    [InlineData("L2-L9", "it has no line 9: it ends with line 4.")]
    [InlineData("totl", "there is no part 'totl' in it. It has no parts.")]
    public void What_is_not_there_is_said(string part, string fault) => Assert.Equal(
        (0, fault), (Find("a\nb\nc\nd\n", part).Lines.Count, Find("a\nb\nc\nd\n", part).Fault));

    [Theory]
    [InlineData("totl", "there is no part 'totl' in it. Did you mean 'total'?")]
    [InlineData("zzzzzzzz", "there is no part 'zzzzzzzz' in it. It has 'total', 'other'.")]
    [InlineData("open", "its part 'open' begins on line 6 and is never closed.")]
    public void The_parts_that_there_are_are_named(string part, string fault) =>
        Assert.StartsWith(
            fault.TrimEnd('.'), Find("#region total\n#endregion\n// <other>\n// </other>\nx\n// <open>\ny\n", part).Fault, StringComparison.Ordinal);

    [Fact]
    public void The_indent_of_all_lines_goes_and_blank_lines_do_not_count() =>
        Assert.Equal(["if (x)", "{", "", "\ta();", "}"], Find("\n\t\tif (x)\n\t\t{\n\n\t\t\ta();  \n\t\t}\n\n", "").Lines);

    [Fact]
    public void A_whole_file_keeps_its_regions_and_loses_the_marks_of_snippets() =>
        Assert.Equal(["#region x", "a", "#endregion"], Find("#region x\n// begin-snippet: y\na\n// end-snippet\n#endregion\n", "").Lines);
}
