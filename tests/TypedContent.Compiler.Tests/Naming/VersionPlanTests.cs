using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Naming;

public class VersionPlanTests
{
    [Theory]
    [InlineData("v2", true)]
    [InlineData("V2", true)]
    [InlineData("v1.3", true)]
    [InlineData("1.0", true)]
    [InlineData("2.x", true)]
    [InlineData("version-2.1", true)]
    [InlineData("release-4", true)]
    [InlineData("v3.0-beta", true)]
    [InlineData("v3.0-rc.1", true)]
    [InlineData("4.0.0-preview.2", true)]
    [InlineData("2024", false)]
    [InlineData("1", false)]
    [InlineData("v", false)]
    [InlineData("v2-migration", false)]
    [InlineData("video", false)]
    [InlineData("next", false)]
    [InlineData("2024-05", false)]
    [InlineData("v1.", false)]
    [InlineData("1.2.", false)]
    [InlineData("v٣", false)]
    [InlineData("版本2", false)]
    [InlineData("v222222222222222222222222222222222222222", true)]
    [InlineData("v2222222222222222222222222222222222222222", false)]
    public void Only_names_that_can_mean_nothing_else_are_versions_by_themselves(string folder, bool isVersion) =>
        Assert.Equal(isVersion, new VersionPlan(FindsFolders: true, [], "").FolderOf(ArticlePath.Parse(folder + "/a.md")) is not null);

    [Theory]
    [InlineData("", "v1 v10 v9 v2.0", "v10 v9 v2.0 v1")]
    [InlineData("", "1.0 1.0.1 1.x 0.9", "1.x 1.0.1 1.0 0.9")]
    [InlineData("", "v2 2.0", "2.0 v2")]
    [InlineData("", "version-2.1 version-2.0", "version-2.1 version-2.0")]
    [InlineData("", "v2 v3.0-beta v3.0-alpha", "v2 v3.0-alpha v3.0-beta")]
    [InlineData("", "v1 latest v9 main", "latest v9 v1 main")]
    [InlineData("next stable v1", "v1 next stable v9", "stable v1 v9 next")]
    [InlineData("old new", "new old", "old new")]
    [InlineData("", "next v1 v2-rc.1 v1.5", "v1.5 v1 next v2-rc.1")]
    [InlineData("v1 V2", "v2 v1", "v1 v2")]
    [InlineData("", "9999999999999999999999.1 v1", "9999999999999999999999.1 v1")]
    public void Released_versions_come_first_and_of_these_the_newest(string listed, string names, string expected) =>
        Assert.Equal(expected, string.Join(' ', VersionName.Sort(names.Split(' '), listed.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    [Theory]
    [InlineData("v2", "V2")]
    [InlineData("v1.3", "V1_3")]
    [InlineData("1.0", "V1_0")]
    [InlineData("version-1.3", "V1_3")]
    [InlineData("release-4", "V4")]
    [InlineData("2.x", "V2_X")]
    [InlineData("v3.0-beta.1", "V3_0Beta1")]
    [InlineData("next", "Next")]
    [InlineData("a.b", "AB")]
    [InlineData("1..2", "V1_2")]
    [InlineData("--", "")]
    public void Numbers_in_the_name_of_a_versions_class_stay_apart(string name, string identifier) => Assert.Equal(identifier, VersionName.ToIdentifier(name));

    [Theory]
    [InlineData("v2", null)]
    [InlineData("下一版", null)]
    [InlineData("v2/x", "a version consists of")]
    [InlineData("v 2", "a version consists of")]
    [InlineData("..", "a version consists of")]
    [InlineData("_v2", "folders that begin with '_'")]
    [InlineData(".v2", "folders that begin with '.'")]
    [InlineData("v22222222222222222222222222222222222222222", "longer than 40")]
    [InlineData("v2222222222222222222222222222222222222222", "longer than 40")]
    [InlineData("v222222222222222222222222222222222222222", null)]
    [InlineData("2_0-a.b", null)]
    [InlineData(".", "a version consists of")]
    public void A_name_must_be_possible_as_a_folder_and_in_an_address(string name, string? fault)
    {
        var found = VersionName.FindFault(name);

        Assert.Equal(fault is null, found is null);
        Assert.Contains(fault ?? "", found ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v2/guides/a.md", "v2", "guides")]
    [InlineData("zh/v2/guides/a.md", "v2", "guides")]
    [InlineData("v2/zh/a.md", "v2", "zh")]
    [InlineData("guides/v2/a.md", "v9", "guides/v2")]
    [InlineData("NEXT/a.md", "NEXT", "")]
    [InlineData("a.md", "v9", "")]
    [InlineData("v2.md", "v9", "")]
    public void The_version_is_the_outermost_folder_or_the_one_below_the_languages(string path, string version, string folders)
    {
        var plan = new VersionPlan(FindsFolders: true, ["next"], "v9");

        Assert.Equal(version, plan.VersionOf(ArticlePath.Parse(path)));
        Assert.Equal(folders, string.Join('/', plan.PageFoldersOf(ArticlePath.Parse(path))));
    }
}
