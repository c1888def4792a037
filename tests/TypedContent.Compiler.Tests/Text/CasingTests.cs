using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Text;

/// <summary>Case mappings come from our own table, because those of the runtime depend on its ICU version.</summary>
public sealed class CasingTests
{
    // Characters that got a case in Unicode 16, and the long s, which only ICU maps to S.
    private static readonly HashSet<int> s_differing =
        [0x017F, 0x019B, 0x0264, 0x1C89, 0x1C8A, .. Enumerable.Range(0xA7CB, 3), .. Enumerable.Range(0xA7CE, 15)];

    [Theory]
    [InlineData('A', 'a')]
    [InlineData('É', 'é')]
    [InlineData('Ω', 'ω')]
    [InlineData('Ж', 'ж')]
    [InlineData('Ա', 'ա')]
    [InlineData('Ᏸ', 'ᏸ')]
    [InlineData('Ᲊ', 'ᲊ')]
    public void A_letter_has_the_other_case(char upper, char lower)
    {
        Assert.Equal((lower, lower), (Casing.ToLower(upper), Casing.ToLower(lower)));
        Assert.Equal((upper, upper), (Casing.ToUpper(upper), Casing.ToUpper(lower)));
    }

    [Theory]
    [InlineData('İ')]
    [InlineData('ı')]
    [InlineData('ß')]
    [InlineData('文')]
    [InlineData('1')]
    public void What_has_no_case_of_one_character_stays(char c) => Assert.Equal((c, c), (Casing.ToLower(c), Casing.ToUpper(c)));

    [Fact]
    public void A_text_is_lowered_beyond_the_basic_plane_and_beside_half_a_pair() => Assert.Equal("\uD801𐐨é\uDC00", Casing.ToLower("\uD801𐐀É\uDC00"));

    [Fact]
    public void Every_character_has_the_case_that_the_runtime_gives_it()
    {
        var differing = Enumerable.Range(0, 0x10000)
            .Where(c => !s_differing.Contains(c))
            .Where(c => Casing.ToLower((char)c) != char.ToLowerInvariant((char)c) || Casing.ToUpper((char)c) != char.ToUpperInvariant((char)c));

        Assert.Empty(differing.Select(c => c.ToString("X4", CultureInfo.InvariantCulture)));
    }
}
