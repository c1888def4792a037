using System.Collections.Concurrent;
using System.Globalization;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Tests.Incremental;

/// <summary>Work done per item is repeated only for changed items, on any number of threads.</summary>
public class ListMemoTests
{
    private const int Count = 300;

    private static readonly Row[] s_rows = Rows(Enumerable.Range(0, Count));

    private readonly ConcurrentBag<int> _computed = [];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Any_number_of_threads_makes_each_once_and_keeps_the_order(int threads)
    {
        var made = Memo(threads).For(s_rows, "", CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, Count).Select(Text), made.Select(row => row.Text));
        Assert.Equal(Enumerable.Range(0, Count), _computed.Order());
    }

    [Fact]
    public void One_that_changed_is_computed_and_the_others_are_the_same_objects()
    {
        var memo = Memo();
        var before = memo.For(s_rows, "", CancellationToken.None);

        var after = Again(memo, [.. s_rows[..7], new Row(1000), .. s_rows[8..]]);

        Assert.Equal([1000], _computed);
        Assert.Equal("1000", after[7].Text);
        Assert.All(Enumerable.Range(0, Count).Except([7]), i => Assert.Same(before[i], after[i]));
    }

    [Fact]
    public void One_that_becomes_the_same_stays_the_same_object_and_so_does_the_list()
    {
        var memo = Memo();
        var before = memo.For(s_rows, "", CancellationToken.None);

        var after = Again(memo, Rows(Enumerable.Range(0, Count)));

        Assert.Equal(Count, _computed.Count);
        Assert.Same(before, after);
    }

    public static TheoryData<string, int[]> Lists => new()
    {
        { "one added in front", [1000, .. Enumerable.Range(0, Count)] },
        { "one added at the end", [.. Enumerable.Range(0, Count), 1000] },
        { "one added between", [.. Enumerable.Range(0, 40), 1000, .. Enumerable.Range(40, Count - 40)] },
        { "several added and removed between", [.. Enumerable.Range(0, 40), 1000, .. Enumerable.Range(50, 20), 1001, .. Enumerable.Range(80, 100)] },
        { "one removed in front", [.. Enumerable.Range(1, Count - 1)] },
        { "one removed at the end", [.. Enumerable.Range(0, Count - 1)] },
        { "all but one removed", [150] },
        { "all removed", [] },
        { "some in another order, with one more", [.. Enumerable.Range(0, 40).Reverse(), .. Enumerable.Range(40, Count - 40), 1000] },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Of_those_that_come_and_go_only_the_new_are_computed(string change, int[] numbers)
    {
        var memo = Memo();
        memo.For(s_rows, "", CancellationToken.None);

        var after = Again(memo, [.. numbers.Select(number => number < Count ? s_rows[number] : new Row(number))]);

        Assert.True(after.Select(row => row.Text).SequenceEqual(numbers.Select(Text)), change);
        Assert.Equal(numbers.Where(number => number >= Count), _computed.Order());
    }

    [Fact]
    public void With_something_else_for_all_each_is_computed_anew()
    {
        var memo = Memo();
        memo.For(s_rows, "", CancellationToken.None);

        var after = Again(memo, s_rows, "!");

        Assert.Equal(Count, _computed.Count);
        Assert.Equal("7!", after[7].Text);
    }

    [Fact]
    public void Those_that_become_nothing_are_left_out_and_not_computed_again()
    {
        var memo = new ListMemo<Row, string, Made>(Compute(row => row.Number % 2 == 0 ? null : new Made(Text(row.Number))), threads: 1);
        memo.For(s_rows, "", CancellationToken.None);

        var after = Again(memo, [.. s_rows[..7], new Row(1000), .. s_rows[8..]]);

        Assert.Equal([1000], _computed);
        Assert.Equal(Enumerable.Range(0, Count).Where(number => number % 2 == 1 && number != 7).Select(Text), after.Select(row => row.Text));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void What_was_called_off_can_be_done_later(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var memo = new ListMemo<Row, string, Made>(
            Compute(row =>
            {
                if (row.Number == 250)
                {
                    cancellation.Cancel();
                    cancellation.Token.ThrowIfCancellationRequested();
                }

                return new Made(Text(row.Number));
            }),
            threads);
        Assert.ThrowsAny<OperationCanceledException>(() => memo.For(s_rows, "", cancellation.Token));

        var later = memo.For(s_rows.Where(row => row.Number != 250).ToArray(), "", CancellationToken.None);

        Assert.Equal(Count - 1, later.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void A_fault_is_thrown_as_it_is(int threads)
    {
        var memo = new ListMemo<Row, string, Made>(Compute(row => row.Number == 250 ? throw new InvalidOperationException("test") : new Made("")), threads);

        Assert.Equal("test", Assert.Throws<InvalidOperationException>(() => memo.For(s_rows, "", CancellationToken.None)).Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void A_fault_of_one_is_kept_with_the_list_until_that_one_is_computed_without(int threads)
    {
        var isFaulty = true;
        var memo = new ListMemo<Row, string, Made>(
            (row, _, _) => isFaulty && row.Number == 250
                ? new Result<Made?>(null, new StageFault("Stage", FaultSubject.Project, "test"))
                : new Result<Made?>(new Made(Text(row.Number)), null),
            threads);

        var faulty = memo.For(s_rows, "", CancellationToken.None);
        var edited = memo.For(Rows(Enumerable.Range(0, Count)) is var rows && (rows[250] = s_rows[250]) is not null ? rows : [], "", CancellationToken.None);
        isFaulty = false;
        var repaired = memo.For(Rows(Enumerable.Range(0, Count)), "", CancellationToken.None);

        Assert.Equal((Count - 1, "test"), (faulty.Count, Assert.Single(faulty.Faults).Problem));
        Assert.Same(faulty, edited);
        Assert.Equal((Count, 0), (repaired.Count, repaired.Faults.Count));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Row[] Rows(IEnumerable<int> numbers) => [.. numbers.Select(number => new Row(number))];

    private ListMemo<Row, string, Made> Memo(int threads = 1) => new((row, shared, _) =>
    {
        _computed.Add(row.Number);
        return new Result<Made?>(new Made(Text(row.Number) + shared), null);
    }, threads);

    private Func<Row, string, CancellationToken, Result<Made?>> Compute(Func<Row, Made?> make) => (row, _, _) =>
    {
        _computed.Add(row.Number);
        return new Result<Made?>(make(row), null);
    };

    private Items<Made> Again(ListMemo<Row, string, Made> memo, Row[] rows, string shared = "")
    {
        _computed.Clear();
        return memo.For(rows, shared, CancellationToken.None);
    }

    // Compared by reference, as files are.
    private sealed class Row(int number)
    {
        public int Number => number;
    }

    private sealed record Made(string Text);
}
