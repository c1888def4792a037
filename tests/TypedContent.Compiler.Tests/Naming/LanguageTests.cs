using TypedContent.Compiler.Naming;

namespace TypedContent.Compiler.Tests.Naming;

/// <summary>Languages in paths and front matter.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("zh", true)]
    [InlineData("zh-CN", true)]
    [InlineData("en-AZ", true)]
    [InlineData("en-az", true)]
    [InlineData("zh-Hans", true)]
    [InlineData("es-419", true)]
    [InlineData("es-909", true)]
    [InlineData("cs-CZ", true)]
    [InlineData("cs", false)]
    [InlineData("xx", false)]
    [InlineData("xx-CN", false)]
    [InlineData("zh-C1", false)]
    [InlineData("zh-Hant-TW", false)]
    [InlineData("sr-Lat1", false)]
    [InlineData("es-41", false)]
    [InlineData("es-4a9", false)]
    [InlineData("es-abc", false)]
    [InlineData("es-٤١٩", false)]
    [InlineData("", false)]
    public void A_word_of_a_path_is_a_language_only_where_it_can_be_nothing_else(string word, bool expected) =>
        Assert.Equal(expected, Languages.IsLanguage(word));

    [Theory]
    [InlineData("ZH", "zh")]
    [InlineData(" zh_cn ", "zh-CN")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    [InlineData("de-1996", "de-1996")]
    [InlineData("EN-x-US", "en-x-us")]
    [InlineData("sl-ROZAJ", "sl-rozaj")]
    public void A_tag_has_one_canonical_form(string tag, string expected) => Assert.Equal(expected, LanguageTag.Canonical(tag));

    [Theory]
    [InlineData("zh-CN", "zh", true)]
    [InlineData("zh", "zh", true)]
    [InlineData("zha", "zh", false)]
    [InlineData("zh", "zh-CN", false)]
    public void A_tag_is_in_the_range_of_its_language(string tag, string range, bool expected) => Assert.Equal(expected, LanguageTag.IsIn(tag, range));

    [Theory]
    [InlineData("zh", true)]
    [InlineData("yue-Hant", true)]
    [InlineData("pt_BR", true)]
    [InlineData("chinese", false)]
    [InlineData("z", false)]
    [InlineData("zh-", false)]
    [InlineData("zh-CN\n", false)]
    public void A_tag_is_well_formed_by_its_letters(string tag, bool expected) => Assert.Equal(expected, LanguageTag.IsWellFormed(tag));
}
