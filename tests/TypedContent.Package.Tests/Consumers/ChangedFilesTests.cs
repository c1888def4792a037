namespace TypedContent.Package.Tests.Consumers;

/// <summary>
/// After each change, an incremental build gives the same result as a clean one. All projects are the same when they are built first; each test is about the
/// one change that was made to its project before the second build.
/// </summary>
public sealed class ChangedFilesTests(ChangedFilesTests.Projects projects) : IClassFixture<ChangedFilesTests.Projects>
{
    private static readonly DateTime s_longAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void An_edited_article_is_seen() => Assert.Equal(["articles/one.md Edited"], projects.Run(Edited));

    private static void Edited(Consumer consumer) => consumer.Write("articles/one.md", Consumer.Article.Replace("One", "Edited", StringComparison.Ordinal));

    [Fact]
    public void An_added_article_is_seen_even_when_its_file_is_old() =>
        Assert.Equal(["articles/added.md One", "articles/one.md One"], projects.Run(Added).Order(StringComparer.Ordinal));

    private static void Added(Consumer consumer)
    {
        consumer.Write("articles/added.md", Consumer.Article);
        File.SetLastWriteTimeUtc(consumer.FullPath("articles/added.md"), s_longAgo);
    }

    [Fact]
    public void An_article_that_an_older_file_was_moved_over_is_seen() => Assert.Equal(["articles/one.md Draft"], projects.Run(Replaced));

    private static void Replaced(Consumer consumer)
    {
        consumer.Write("draft.md", Consumer.Article.Replace("One", "Draft", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(consumer.FullPath("draft.md"), s_longAgo);
        File.Move(consumer.FullPath("draft.md"), consumer.FullPath("articles/one.md"), overwrite: true);
    }

    [Fact]
    public void A_build_after_which_nothing_changed_compiles_nothing()
    {
        projects.ResultOf(Unchanged).Succeeded();

        Assert.Equal(projects.FirstCompiled, projects[Unchanged].CompiledAt);
    }

    private static void Unchanged(Consumer consumer)
    {
    }

    [Fact]
    public void A_removed_article_is_gone() => Assert.Empty(projects.Run(Removed));

    private static void Removed(Consumer consumer) => File.Delete(consumer.FullPath("articles/one.md"));

    [Fact]
    public void A_name_changed_in_case_alone_is_seen() => Assert.Equal(["articles/ONE.md One"], projects.Run(Renamed));

    private static void Renamed(Consumer consumer) => File.Move(consumer.FullPath("articles/one.md"), consumer.FullPath("articles/ONE.md"));

    /// <summary>Projects with one article, which were built, changed, and built again.</summary>
    public sealed class Projects : ConsumerGroup
    {
        private static readonly Action<Consumer>[] s_changes = [Edited, Added, Replaced, Unchanged, Removed, Renamed];

        public Projects(PackedFeed feed)
            : base(feed)
        {
            foreach (var change in s_changes)
            {
                Add(change.Method.Name)
                    .WriteProject()
                    .Write("Program.cs", "foreach (var a in Articles.All) Console.WriteLine($\"{a.SourcePath} {a.Title}\");")
                    .Write("articles/one.md", Consumer.Article);
            }

            Build().Succeeded();
            Assert.Equal(["articles/one.md One"], Run(Unchanged));
            FirstCompiled = this[Unchanged].CompiledAt;

            foreach (var change in s_changes)
            {
                change(this[change]);
            }

            Build().Succeeded();
        }

        /// <summary>When the project without a change was compiled first.</summary>
        internal DateTime FirstCompiled { get; }
    }
}
