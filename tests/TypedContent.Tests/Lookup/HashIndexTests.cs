using CsCheck;
using TypedContent.Lookup;

namespace TypedContent.Tests.Lookup;

public class HashIndexTests
{
    [Fact]
    public void Every_position_of_a_hash_is_found_in_order() =>
        ForAll(Gen.Select(Gen.ULong[0, 8].Array[0, 40], Gen.ULong[0, 8]), sample =>
        {
            var (hashes, probe) = sample;
            var (table, found) = (HashIndex.Build(hashes), new List<int>());
            for (var position = HashIndex.Find(table, hashes, probe); position >= 0; position = HashIndex.FindNext(table, hashes, probe, position))
            {
                found.Add(position);
            }

            Assert.Equal(Enumerable.Range(0, hashes.Length).Where(position => hashes[position] == probe), found);
        });

    [Fact]
    public void Every_hash_is_found_at_its_first_position_and_no_other_is() =>
        // The low bits have few different values, so that hashes collide in the table.
        ForAll(
            Gen.Select(
                Gen.ULong[0, 40].Select(number => (number << 60) | (number % 5)).Array[0, 60],
                Gen.ULong[0, 40].Select(number => (number << 60) | (number % 5))),
            sample => Assert.Equal(Array.IndexOf(sample.Item1, sample.Item2), HashIndex.Find(HashIndex.Build(sample.Item1), sample.Item1, sample.Item2)));

    [Fact]
    public void Every_text_is_found_by_its_hash() =>
        ForAll(Gen.String.Array[1, 50], texts =>
        {
            var hashes = texts.Select(HashIndex.Hash).ToArray();
            var table = HashIndex.Build(hashes);
            Assert.Equal(texts, texts.Select(text => texts[HashIndex.Find(table, hashes, HashIndex.Hash(text))]));
        });

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 8)]
    [InlineData(1000, 2048)]
    public void A_table_is_at_most_half_full(int count, int size) =>
        Assert.Equal(size, HashIndex.Build(Enumerable.Range(0, count).Select(number => (ulong)number).ToArray()).Length);

    [Theory]
    [InlineData("", 0xEFD01F60BA992926UL)]
    [InlineData("a", 0x82A2A958A9BECE5BUL)]
    [InlineData("tencent-and-alibaba", 0xB3C63A9165ED8572UL)]
    [InlineData("腾讯和阿里", 0xA39291D23B817013UL)]
    [InlineData("😀", 0x5F6398E188038C1DUL)]
    public void A_hash_never_changes_from_one_process_to_the_next(string text, ulong expected) => Assert.Equal(expected, HashIndex.Hash(text));

    // Uses a generator with a fixed seed instead of Sample, which draws new samples in each run: a failure must be reproducible.
    private static void ForAll<T>(Gen<T> samples, Action<T> assert)
    {
        var random = new PCG(1, 20_240_102);
        for (var i = 0; i < 1_000; i++)
        {
            assert(samples.Generate(random, null, out _));
        }
    }
}
