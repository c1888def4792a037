using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Text;

public class ValueHasherTests
{
    public static TheoryData<string?[], string?[]> Lists => new()
    {
        { ["a", "b"], ["ab"] },
        { ["a", "b"], ["ab", ""] },
        { [""], [null] },
        { ["a"], ["a", null] },
        { ["a"], ["A"] },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_two_lists_of_texts_have_one_hash(string?[] texts, string?[] others) => Assert.NotEqual(Hash(texts), Hash(others));

    // Not a row of the table above: theory data cannot contain half a surrogate pair.
    [Fact]
    public void Halves_of_surrogate_pairs_count_as_they_are() => Assert.NotEqual(Hash("\uD83D"), Hash("\uD83E"));

    [Fact]
    public void A_text_longer_than_the_buffer_counts_to_its_last_character()
    {
        var text = new string('x', 100_000);

        Assert.NotEqual(Hash(text + "a"), Hash(text + "b"));
        Assert.Equal(Hash(text + "a"), Hash(text + "a"));
    }

    [Fact]
    public void What_was_begun_and_never_finished_does_not_count()
    {
        var expected = Hash("a");
        ValueHasher.Begin().Add(new byte[10_000]);

        Assert.Equal(expected, Hash("a"));
    }

    [Fact]
    public void No_date_is_not_the_first_of_all_dates()
    {
        var hasher = ValueHasher.Begin();
        hasher.Add((DateTimeOffset?)null);
        var none = hasher.Finish();
        hasher = ValueHasher.Begin();
        hasher.Add((DateTimeOffset?)DateTimeOffset.MinValue);

        Assert.NotEqual(none, hasher.Finish());
    }

    private static Hash128 Hash(params string?[] texts)
    {
        var hasher = ValueHasher.Begin();
        foreach (var text in texts)
        {
            hasher.Add(text);
        }

        return hasher.Finish();
    }
}
