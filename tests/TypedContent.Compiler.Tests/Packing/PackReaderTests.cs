using TypedContent.Packing;

namespace TypedContent.Compiler.Tests.Packing;

public class PackReaderTests
{
    private static readonly DateTimeOffset s_date = new(2024, 2, 29, 23, 59, 58, TimeSpan.FromMinutes(-570));

    public static TheoryData<int> Counts => [0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, int.MaxValue];

    [Theory]
    [MemberData(nameof(Counts))]
    public void A_count_comes_back_as_it_was(int count)
    {
        var reader = new PackReader(Written(pack => pack.Count(count)));

        Assert.Equal(count, reader.Count());
    }

    [Fact]
    public void A_text_comes_back_as_it_was_whatever_it_holds()
    {
        string?[] texts = [null, "", "A", "新媒体", "a\0b\u0085\u2028", new string('x', 70), "😀", "half \uD83D of one", "\uDC00"];
        var reader = new PackReader(Written(pack => pack.List(texts, pack.Text)));

        Assert.Equal(texts, reader.List(static (ref PackReader item) => item.OptionalText()));
    }

    [Fact]
    public void Values_come_back_in_the_order_in_which_they_were_written()
    {
        var reader = new PackReader(Written(pack =>
        {
            pack.Boolean(null);
            pack.Boolean(false);
            pack.Boolean(true);
            pack.Integer(long.MinValue);
            pack.Integer(null);
            pack.Real(-0.0);
            pack.Real(null);
            pack.Date(s_date);
            pack.Date(null);
            pack.Presence(true);
            pack.Fixed(0xFEDC_BA98_7654_3210, sizeof(ulong));
        }));

        Assert.Equal((null, false, true), (reader.Boolean(), reader.Boolean(), reader.Boolean()));
        Assert.Equal((long.MinValue, null), (reader.Integer(), reader.Integer()));
        Assert.Equal(BitConverter.DoubleToInt64Bits(-0.0), BitConverter.DoubleToInt64Bits(reader.Real() ?? 1));
        Assert.Null(reader.Real());
        Assert.True(reader.Date() is { } date && date.EqualsExact(s_date));
        Assert.Null(reader.Date());
        Assert.True(reader.Presence());
        Assert.Equal(0xFEDC_BA98_7654_3210, reader.Key());
    }

    private static byte[] Written(Action<PackWriter> write)
    {
        var pack = new PackWriter();
        write(pack);
        return pack.Written.ToArray();
    }
}
