using TypedContent.Compiler.Catalog;

namespace TypedContent.Compiler.Tests.Catalog;

public class TermFoldingTests
{
    [Theory]
    [InlineData("Café", "Cafe\u0301")]
    [InlineData("R D", "R\u00A0D")]
    [InlineData("カメラ", "ｶﾒﾗ")]
    [InlineData("ガム", "ｶﾞﾑ")]
    [InlineData("NEWS", "ｎｅｗｓ")]
    [InlineData("tea", "te\u200Ba")]
    [InlineData("İzmir", "izmir")]
    public void Words_that_look_alike_are_one_term(string one, string other) => Assert.Equal(TermFolding.Fold(one), TermFolding.Fold(other));

    [Theory]
    [InlineData("Web Dev", "web-dev")]
    [InlineData("カ", "ガ")]
    [InlineData("resume", "résumé")]
    public void Other_words_are_other_terms(string one, string other) => Assert.NotEqual(TermFolding.Fold(one), TermFolding.Fold(other));
}
