using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Storage;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Storage;

public sealed class MemoFileTests : IDisposable
{
    private static readonly MemoKey s_identity = new(1, 2, 3, 4);

    private readonly TemporaryFolder _folder = new();

    private string File => Path.Combine(_folder.Path, "a.memo");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_article_is_found_by_what_it_was_compiled_from()
    {
        Save([1, 2]);

        var file = Open();
        Assert.Equal(Article(1), file.Find(KeyOf(1)));
        Assert.Equal(Article(2), file.Find(KeyOf(2)));
        Assert.Null(file.Find(KeyOf(3)));
    }

    [Fact]
    public void Articles_are_added_to_those_that_are_there()
    {
        Save([1]);
        Save([2]);

        AssertHolds(1, 2);
    }

    [Fact]
    public void Nothing_is_written_where_nothing_was_added()
    {
        Open().Save();

        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void What_another_compiler_made_is_not_found_and_makes_room()
    {
        Save([1]);

        var other = new MemoFile(File, s_identity with { D = 5 });
        Assert.Null(other.Find(KeyOf(1)));
        other.Add(KeyOf(2), PlaceOf(2), Article(2));
        other.Save();

        Assert.Null(Open().Find(KeyOf(1)));
        Assert.Equal(Article(2), new MemoFile(File, s_identity with { D = 5 }).Find(KeyOf(2)));
    }

    [Fact]
    public void A_file_with_any_byte_changed_gives_what_was_kept_or_nothing()
    {
        Save([1, 2]);
        var whole = System.IO.File.ReadAllBytes(File);
        for (var at = 0; at < whole.Length; at++)
        {
            foreach (var change in new byte[] { 0x01, 0x80, 0xFF })
            {
                var bytes = whole.ToArray();
                bytes[at] ^= change;
                System.IO.File.WriteAllBytes(File, bytes);

                var file = Open();
                var (first, second) = (file.Find(KeyOf(1)), file.Find(KeyOf(2)));
                file.Save();
                Assert.True(first is null || first.Equals(Article(1)), $"Byte {at} changed the first article.");
                Assert.True(second is null || second.Equals(Article(2)), $"Byte {at} changed the second article.");
                Assert.False(first is not null && second is not null, $"Byte {at} is not looked at.");
            }
        }
    }

    [Fact]
    public void A_file_that_ends_anywhere_gives_what_is_whole_and_is_gone_on_with()
    {
        Save([1, 2]);
        var whole = System.IO.File.ReadAllBytes(File);
        for (var length = 0; length < whole.Length; length += 7)
        {
            System.IO.File.WriteAllBytes(File, whole[..length]);
            Assert.Null(Open().Find(KeyOf(2)));

            Save([3]);
            Assert.Equal(Article(3), Open().Find(KeyOf(3)));
        }
    }

    [Fact]
    public void Records_whose_contents_were_exchanged_are_not_taken()
    {
        Save([1, 2]);
        var bytes = System.IO.File.ReadAllBytes(File);
        var index = MemoIndex.Read(new MemoryStream(bytes), s_identity);
        var (first, second) = (index.Find(KeyOf(1))!.Value, index.Find(KeyOf(2))!.Value);
        Assert.Equal(first.Record.Length, second.Record.Length);
        var copy = bytes.AsSpan((int)first.At, first.Record.Length).ToArray();
        bytes.AsSpan((int)second.At, copy.Length).CopyTo(bytes.AsSpan((int)first.At));
        copy.CopyTo(bytes.AsSpan((int)second.At));

        // The hashes are swapped too, as an attacker who wants an old body published would do.
        var (one, other) = (first.Record with { Hash = second.Record.Hash }, second.Record with { Hash = first.Record.Hash });
        one.Write(bytes.AsSpan((int)first.At - MemoRecord.Size));
        other.Write(bytes.AsSpan((int)second.At - MemoRecord.Size));
        System.IO.File.WriteAllBytes(File, bytes);

        Assert.Null(Open().Find(KeyOf(1)));
        Assert.Null(Open().Find(KeyOf(2)));
    }

    [Fact]
    public void While_another_build_writes_this_one_does_not()
    {
        Save([1]);
        using (new FileStream(File + ".lock", FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Save([2]);
        }

        Assert.Null(Open().Find(KeyOf(2)));
        AssertHolds(1);
    }

    [Fact]
    public void Builds_at_once_leave_a_file_that_is_whole()
    {
        Parallel.For(0, 40, build =>
        {
            var file = Open();
            _ = file.Find(KeyOf(build));
            file.Add(KeyOf(build), PlaceOf(build), Article(build));
            file.Save();
        });

        var all = Open();
        var index = MemoIndex.Read(new MemoryStream(System.IO.File.ReadAllBytes(File)), s_identity);
        Assert.Equal(new FileInfo(File).Length, index.End);
        Assert.All(Enumerable.Range(0, 40), number => Assert.True(all.Find(KeyOf(number)) is not { } kept || kept.Equals(Article(number))));
    }

    [Fact]
    public void A_file_of_which_most_is_superseded_is_written_again()
    {
        var large = new string('x', 700_000);
        for (var edit = 0; edit < 30; edit++)
        {
            var file = Open();
            file.Add(KeyOf(edit), PlaceOf(1), Article(edit, large));
            file.Add(KeyOf(1000 + edit), PlaceOf(edit), Article(1000 + edit));
            file.Save();
        }

        Assert.InRange(new FileInfo(File).Length, 700_000, 12_000_000);
        Assert.Equal(Article(29, large), Open().Find(KeyOf(29)));
        Assert.Equal(Article(1029), Open().Find(KeyOf(1029)));
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Fact]
    public void Where_no_file_can_be_written_builds_go_on()
    {
        var file = new MemoFile(Path.Combine(_folder.Path, "none", "a.memo"), s_identity);
        Assert.Null(file.Find(KeyOf(1)));
        file.Add(KeyOf(1), PlaceOf(1), Article(1));
        file.Save();
        Assert.Null(file.Find(KeyOf(1)));
    }

    private MemoFile Open() => new(File, s_identity);

    private void Save(int[] numbers)
    {
        var file = Open();
        foreach (var number in numbers)
        {
            file.Add(KeyOf(number), PlaceOf(number), Article(number));
        }

        file.Save();
    }

    private void AssertHolds(params int[] numbers)
    {
        var file = Open();
        Assert.All(numbers, number => Assert.Equal(Article(number), file.Find(KeyOf(number))));
        file.Save();
    }

    private static MemoKey KeyOf(int number) => new((ulong)number, 7, 7, 7);

    private static Hash128 PlaceOf(int number) => new(9, (ulong)number);

    private static CompiledArticle Article(int number, string text = "Text.") => new ArticleCompiler(new CompilerOptions()).Compile(
        new ArticleSource("Articles", "a.md", "articles/a.md", $"---\ntitle: Number {number:0000}\n---\n{text}\n"), CancellationToken.None);
}
