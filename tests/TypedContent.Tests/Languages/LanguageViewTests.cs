using System.Globalization;

namespace TypedContent.Tests.Languages;

public class LanguageViewTests
{
    // The default language (en), one note without a language, then the others by tag. x exists in en, pt-BR, zh-CN, and zh; y without a language and in zh-CN;
    // z only in pt-BR.
    private readonly NoteSource _source = new("x-zh", "y", "x", "z-br", "x-br", "y-cn", "x-cn")
    {
        TagTable = ["en", "", "pt-BR", "zh", "zh-CN"],
        LanguageTable = [3, 1, 0, 2, 2, 4, 4],
        TranslationTable = [8, 12, 14, 18, 18, 22, 24, 28, .. X, .. Y, .. X, .. X, .. Y, .. X],
    };

    private readonly ContentCollection<Note> _notes;

    public LanguageViewTests() => _notes = new ContentCollection<Note>(_source);

    private static int[] X => [2, 4, 0, 6];

    private static int[] Y => [1, 5];

    [Theory]
    [InlineData("zh", "x-zh y-cn")]
    [InlineData("ZH", "x-zh y-cn")]
    [InlineData("zh-CN", "y-cn x-cn")]
    [InlineData("zh_cn", "y-cn x-cn")]
    [InlineData("zh-Hant", "")]
    [InlineData("z", "")]
    [InlineData("en", "x")]
    [InlineData("en-GB", "")]
    [InlineData("pt", "z-br x-br")]
    [InlineData("fr", "")]
    [InlineData("", "")]
    public void A_language_range_takes_in_what_is_more_special_and_the_tag_itself_first(string language, string slugs)
    {
        Assert.Equal(slugs, Slugs(_notes.InLanguage(language).All));
        Assert.Equal(slugs, Slugs(_notes.All.InLanguage(language)));
    }

    [Theory]
    [InlineData("zh", "x-zh z-br y-cn")]
    [InlineData("zh-CN", "z-br y-cn x-cn")]
    [InlineData("pt-BR", "y z-br x-br")]
    [InlineData("pt-PT", "y z-br x-br")]
    [InlineData("en-GB", "y x z-br")]
    [InlineData("fr", "y x z-br")]
    [InlineData("", "y x z-br")]
    public void A_culture_gets_every_article_once_by_its_parents_and_then_the_default(string culture, string slugs)
    {
        Assert.Equal(slugs, Slugs(_notes.ForCulture(new NamedCulture(culture)).All));
        Assert.Equal(slugs, Slugs(_notes.All.ForCulture(new NamedCulture(culture))));
    }

    [Theory]
    [InlineData("zh", "z-br")]
    [InlineData("en", "y z-br")]
    [InlineData("pt-BR", "y")]
    [InlineData("fr", "y x z-br")]
    public void Missing_articles_come_once_in_their_first_language(string language, string slugs) => Assert.Equal(slugs, Slugs(_notes.MissingIn(language)));

    [Fact]
    public void Translations_come_by_language_without_the_entry_itself()
    {
        Assert.Equal("x x-br x-cn", Slugs(_notes.TranslationsOf(_notes.All[0])));
        Assert.Equal("y-cn", Slugs(_notes.TranslationsOf(_notes.All[1])));
        Assert.Empty(_notes.TranslationsOf(_notes.All[3]));
        Assert.Empty(_notes.TranslationsOf(new Note { Slug = "x" }));
    }

    [Fact]
    public void Neighbors_are_of_one_language_and_in_a_view_those_of_the_view()
    {
        Assert.Equal("x-br", _notes.OlderThan(_notes.All[3])?.Slug);
        Assert.Equal("z-br", _notes.NewerThan(_notes.All[4])?.Slug);
        Assert.Null(_notes.OlderThan(_notes.All[2]));
        Assert.Null(_notes.NewerThan(_notes.All[1]));

        var zh = _notes.InLanguage("zh");
        Assert.Equal("y-cn", zh.OlderThan(zh.All[0])?.Slug);
        Assert.Null(zh.NewerThan(_notes.All[1]));
    }

    [Fact]
    public void The_languages_of_a_view_are_those_that_are_left()
    {
        Assert.Equal(["en", "pt-BR", "zh", "zh-CN"], _notes.Languages);
        Assert.Equal(["zh", "zh-CN"], _notes.InLanguage("zh").Languages);
        Assert.Empty(_notes.InLanguage("fr").Languages);
    }

    [Fact]
    public void Asking_for_a_language_makes_no_entry()
    {
        Assert.Equal(
            (2, 3, 1, 3),
            (_notes.InLanguage("zh").Count, _notes.ForCulture(new NamedCulture("fr")).All.Count, _notes.MissingIn("zh").Count, _notes.All.ForCulture(new NamedCulture("zh")).Count));
        Assert.NotEmpty(_notes.Languages);
        Assert.Empty(_source.Created);

        Assert.Same(_notes.All[5], _notes.InLanguage("zh").All[1]);
        Assert.Equal(["y-cn"], _source.Created);
    }

    [Fact]
    public void However_many_languages_are_asked_for_there_are_few_views()
    {
        Assert.Same(_notes.InLanguage("fr"), _notes.InLanguage("nonsense"));
        Assert.Same(_notes.ForCulture(new NamedCulture("de")), _notes.ForCulture(new NamedCulture("fr-CA")));
        Assert.NotSame(_notes.InLanguage("zh"), _notes.InLanguage("zh-CN"));
    }

    [Fact]
    public void A_view_of_a_view_is_one_of_the_whole() => Assert.Same(_notes.InLanguage("en"), _notes.InLanguage("zh").InLanguage("en"));

    [Fact]
    public void Where_nobody_names_a_language_a_culture_gets_all_and_a_language_nothing()
    {
        var notes = new ContentCollection<Note>(new NoteSource("c", "b", "a"));

        Assert.Same(notes, notes.ForCulture(new NamedCulture("zh")));
        Assert.Empty(notes.InLanguage("zh").All);
        Assert.Equal("c b a", Slugs(notes.MissingIn("zh")));
        Assert.False(notes.TryGet("a", "zh", out _));
    }

    [Fact]
    public void Where_all_are_of_one_language_that_is_the_whole()
    {
        var notes = new ContentCollection<Note>(new NoteSource("c", "b", "a") { TagTable = ["zh-CN"] });

        Assert.Same(notes, notes.InLanguage("zh"));
        Assert.Equal(["zh-CN"], notes.Languages);
        Assert.Empty(notes.InLanguage("en").All);
        Assert.Empty(notes.InLanguage("en").Languages);
        Assert.True(notes.TryGet("a", "zh", out var a));
        Assert.Equal("a", a.Slug);
    }

    [Fact]
    public void One_slug_in_several_languages_is_found_by_language_or_by_their_order()
    {
        var source = new NoteSource("tea", "tea", "tea", "other") { TagTable = ["en", "fr", "zh"], LanguageTable = [2, 0, 1, 2] };
        var notes = new ContentCollection<Note>(source);

        Assert.True(notes.TryGet("tea", out var first));
        Assert.Same(notes.All[1], first);
        Assert.True(notes.TryGet("tea", "zh", out var zh));
        Assert.Same(notes.All[0], zh);
        Assert.True(notes.TryGet("tea", "fr", out var fr));
        Assert.Same(notes.All[2], fr);
        Assert.False(notes.TryGet("other", "fr", out _));
        Assert.True(notes.InLanguage("zh").TryGet("tea", out var inView));
        Assert.Same(zh, inView);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => _notes.InLanguage((string)null!));
        Assert.Throws<ArgumentNullException>(() => _notes.ForCulture((CultureInfo)null!));
        Assert.Throws<ArgumentNullException>(() => _notes.All.InLanguage((string)null!));
        Assert.Throws<ArgumentNullException>(() => _notes.MissingIn(null!));
        Assert.Throws<ArgumentNullException>(() => _notes.TranslationsOf(null!));
        Assert.Throws<ArgumentNullException>(() => _notes.TryGet("a", null!, out _));
    }

    private static string Slugs(IEnumerable<Note> notes) => string.Join(" ", notes.Select(note => note.Slug));
}
