using System.Globalization;
using System.Text;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Text;

/// <summary>Normalization form C by our own table. It is compared with ICU where available, and works the same without.</summary>
public sealed class NfcTests
{
    // Characters added after Unicode 15, which an older ICU leaves unchanged.
    private static readonly (int First, int Last)[] s_newer =
    [
        (0x0897, 0x0897), (0x1ACF, 0x1AFF), (0x105C0, 0x105FF), (0x10D40, 0x10D8F), (0x10EC0, 0x10EFF), (0x11380, 0x113FF), (0x11B60, 0x11B6F),
        (0x11DB0, 0x11DEF), (0x16100, 0x1613F), (0x16D40, 0x16D7F), (0x1E5D0, 0x1E5FF), (0x1E6C0, 0x1E6FF),
    ];

    private static readonly Dictionary<string, string> s_composed = new(StringComparer.Ordinal)
    {
        ["e\u0301te\u0301"] = "été",
        ["e\u0323\u0302"] = "ệ",
        ["e\u0302\u0323"] = "ệ",
        ["\u212B"] = "Å",
        ["\u2126"] = "Ω",
        ["\u1100\u1161\u11A8"] = "각",
        ["\uAC00\u11A8"] = "각",
        ["\u304B\u3099\u306F\u309A"] = "がぱ",
        ["\u0958"] = "\u0915\u093C",
        ["\uF900"] = "豈",
        ["\U0001D15E"] = "\U0001D157\U0001D165",
        ["\U00011099\U000110BA"] = "\U0001109A",
        ["a\u0327\u0315\u0300\u05AE"] = "à\u0327\u05AE\u0315",
        ["\u0301e"] = "\u0301e",
        ["e\u0301\uD800e\u0301"] = "é\uD800é",
        ["\uDC00e\u0301\uD83D"] = "\uDC00é\uD83D",
        ["\uFFFEe\u0301"] = "\uFFFEé",
    };

    public static TheoryData<int> Composed { get; } = [.. Enumerable.Range(0, s_composed.Count)];

    // By number, because xunit stores half a surrogate pair in test data as another character.
    [Theory]
    [MemberData(nameof(Composed))]
    public void A_text_is_composed(int number)
    {
        var (text, expected) = s_composed.ElementAt(number);

        Assert.Equal(expected, Nfc.Normalize(text));
        Assert.Equal(expected, Nfc.Normalize(expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain-ascii")]
    [InlineData("été Łódź Ελλάδα Привет")]
    [InlineData("新媒体运营《》，腾讯和阿里")]
    [InlineData("각각 ガガ がが")]
    public void A_composed_text_is_handed_back_as_it_is(string text) => Assert.Same(text, Nfc.Normalize(text));

    [Fact]
    public void Every_code_point_is_composed_as_the_runtime_composes_it()
    {
        SkipWithoutIcu();

        Assert.Empty(CodePoints.Where(codePoint => Differs(char.ConvertFromUtf32(codePoint))).Select(Hex));
        Assert.Empty(CodePoints.Where(codePoint => Differs(char.ConvertFromUtf32(codePoint).Normalize(NormalizationForm.FormD))).Select(Hex));
    }

    [Fact]
    public void Every_two_marks_are_ordered_as_the_runtime_orders_them()
    {
        SkipWithoutIcu();
        var marks = CodePoints.Where(codePoint =>
            CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            .Select(char.ConvertFromUtf32)
            .Where(mark => mark.IsNormalized(NormalizationForm.FormD))
            .ToArray();

        // One mark of each combining class, so that no two classes can be confused.
        var classes = marks.Where(mark => Reorders("\u0345", mark) || Reorders(mark, "\u0334"))
            .Aggregate(new List<string>(), (known, mark) => known.Exists(one => !Reorders(one, mark) && !Reorders(mark, one)) ? known : [.. known, mark]);

        Assert.InRange(classes.Count, 50, 60);
        Assert.DoesNotContain(marks.SelectMany(mark => classes.SelectMany(one => new[] { "o" + one + mark, "o" + mark + one })), Differs);
    }

    [Fact]
    public void Texts_of_letters_marks_and_syllables_are_composed_as_the_runtime_composes_them()
    {
        SkipWithoutIcu();
        var pieces = CodePoints.Select(char.ConvertFromUtf32)
            .Where(text => !text.IsNormalized(NormalizationForm.FormD))
            .SelectMany(text => text.Normalize(NormalizationForm.FormD).EnumerateRunes().Select(rune => rune.ToString()).Append(text))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var random = new Random(20261201);

        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(3) == 0 ? "e" : pieces[random.Next(pieces.Length)]));
            Assert.Equal(text.Normalize(), Nfc.Normalize(text));
        }
    }

    [Fact]
    public void Any_text_at_all_is_composed_once_and_for_all()
    {
        var random = new Random(20261202);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 12))
                .Select(_ => (char)(random.Next(2) == 0 ? random.Next(0xD780, 0xE010) : random.Next(0x2C0, 0x3600)))]);
            var composed = Nfc.Normalize(text);
            Assert.Equal(composed, Nfc.Normalize(composed));
        }
    }

    [Fact]
    public void A_letter_with_very_many_marks_keeps_them_all()
    {
        var text = "e" + string.Concat(Enumerable.Repeat("\u0302\u0323", 50_000));

        Assert.Equal("ệ" + new string('\u0323', 49_999) + new string('\u0302', 49_999), Nfc.Normalize(text));
    }

    private static IEnumerable<int> CodePoints => Enumerable.Range(0, 0x110000)
        .Where(codePoint => codePoint is not (>= 0xD800 and <= 0xDFFF or 0xFFFE) && !s_newer.Any(range => codePoint >= range.First && codePoint <= range.Last));

    private static bool Differs(string text) => Nfc.Normalize(text) != text.Normalize(NormalizationForm.FormC);

    private static bool Reorders(string first, string second) => (first + second).Normalize(NormalizationForm.FormD) != first + second;

    private static string Hex(int codePoint) => codePoint.ToString("X4", CultureInfo.InvariantCulture);

    private static void SkipWithoutIcu() => Assert.SkipWhen("e\u0301".Normalize() != "é", "The runtime has no tables of its own: there is no ICU.");

    [Theory]
    [InlineData("/articles/tea,/文章", "")]
    [InlineData("/café/été", "E9 2 65 301")]
    [InlineData("/việt", "1EC7 3 65 323 302")]
    [InlineData("/한", "D55C 3 1112 1161 11AB")]
    [InlineData("/がパ", "304C 2 304B 3099 30D1 2 30CF 309A")]
    [InlineData("/\uD800é", "E9 2 65 301")]
    public void The_characters_that_others_write_in_pieces_are_known_with_these(string texts, string expected) =>
        Assert.Equal(expected, string.Join(" ", Nfc.DecompositionsOf(texts.Split(',')).Select(number => number.ToString("X", CultureInfo.InvariantCulture))));
}
