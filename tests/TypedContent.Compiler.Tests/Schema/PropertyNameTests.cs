using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Schema;

namespace TypedContent.Compiler.Tests.Schema;

public class PropertyNameTests
{
    [Theory]
    [InlineData("ms.date", "MsDate")]
    [InlineData("cSpell:ignore", "CSpellIgnore")]
    [InlineData("short-title", "ShortTitle")]
    [InlineData("short_title", "ShortTitle")]
    [InlineData("headimg", "HeadImg")]
    [InlineData("head-img", "HeadImg")]
    [InlineData("headImg", "HeadImg")]
    [InlineData("thumbnail", "Thumbnail")]
    [InlineData("comments", "Comments")]
    [InlineData("images", "MetaImages")]
    [InlineData("links", "MetaLinks")]
    [InlineData("text", "MetaText")]
    [InlineData("html", "MetaHtml")]
    [InlineData("related", "MetaRelated")]
    [InlineData("url", "MetaUrl")]
    [InlineData("reading-time", "MetaReadingTime")]
    [InlineData("wordcount", "MetaWordCount")]
    [InlineData("toString", "MetaToString")]
    [InlineData("gettype", "MetaGettype")]
    [InlineData("image", "Image")]
    [InlineData("class", "Class")]
    [InlineData("event", "Event")]
    [InlineData("2nd", "_2nd")]
    [InlineData("404", "_404")]
    [InlineData("封面", "封面")]
    [InlineData("分类 名", "分类名")]
    [InlineData("été", "Été")]
    [InlineData("$schema", "Schema")]
    [InlineData("@type", "Type")]
    [InlineData("article", "ArticleValue")]
    public void A_key_becomes_a_good_name(string key, string expected) => Assert.Equal(expected, PropertyName.FromKey(key, "Article", isNested: false));

    [Theory]
    [InlineData("")]
    [InlineData("😀")]
    [InlineData("!?")]
    public void A_key_without_letters_still_has_a_name_of_its_own(string key)
    {
        var name = PropertyName.FromKey(key, "Article", isNested: false);

        Assert.StartsWith("Key_", name, StringComparison.Ordinal);
        Assert.True(Identifier.IsValid(name));
    }

    // Not a row of the table: xunit stores half a surrogate pair as another character.
    [Fact]
    public void A_key_that_is_half_a_surrogate_pair_still_has_a_name_of_its_own() => A_key_without_letters_still_has_a_name_of_its_own("\uD800");

    [Theory]
    [InlineData("title", "Title")]
    [InlineData("images", "Images")]
    [InlineData("equals", "EqualsValue")]
    [InlineData("equality-contract", "EqualityContractValue")]
    [InlineData("image-info", "ImageInfoValue")]
    public void Within_a_map_only_what_a_record_itself_has_is_taken(string key, string expected) =>
        Assert.Equal(expected, PropertyName.FromKey(key, "ImageInfo", isNested: true));
}
