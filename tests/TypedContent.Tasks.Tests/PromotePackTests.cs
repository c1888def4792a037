namespace TypedContent.Tasks.Tests;

public sealed class PromotePackTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_next_index_becomes_the_current_one_and_its_pack_is_kept()
    {
        Build("pack 1", "index 1");
        Promote();
        Build("pack 2", "index 2");

        Assert.Equal(("pack 1", "index 1"), (Read("app.pack.built"), Read("app.pack.index")));
        Promote();
        Assert.Equal(("pack 2", "index 2"), (Read("app.pack.built"), Read("app.pack.index")));
    }

    [Fact]
    public void What_is_current_already_is_left_alone()
    {
        Build("pack 1", "index 1");
        Promote();
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.PathOf("app.pack.index"), longAgo);
        Promote();

        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(_folder.PathOf("app.pack.index")));
    }

    [Fact]
    public void The_index_of_a_watch_is_changed_by_its_own_builds_alone()
    {
        Build("pack 1", "index 1");
        Promote("app.watch.index");
        Build("pack 2", "index 2");
        Promote();
        Assert.Equal("index 1", Read("app.watch.index"));

        // The watch builds again; there is nothing to compile.
        Promote("app.watch.index");
        Assert.Equal("index 2", Read("app.watch.index"));
    }

    [Fact]
    public void A_build_without_a_pack_promotes_nothing()
    {
        Promote("app.watch.index");

        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    public void Dispose() => _folder.Dispose();

    private void Build(string pack, string index)
    {
        // As the generator does: the old file is never changed, but replaced by a new one.
        File.Delete(_folder.PathOf("app.pack"));
        _folder.Write("app.pack", pack);
        _folder.Write("app.pack.next", index);
    }

    private void Promote(string watchIndex = "") => Assert.True(new PromotePack
    {
        BuildEngine = new BuildLog(),
        Pack = _folder.PathOf("app.pack"),
        WatchIndex = watchIndex.Length == 0 ? "" : _folder.PathOf(watchIndex),
    }.Execute());

    private string Read(string name) => File.ReadAllText(_folder.PathOf(name));
}
