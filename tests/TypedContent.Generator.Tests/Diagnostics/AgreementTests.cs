using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Sanitizing;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Settings;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Diagnostics;

/// <summary>Facts that are written down in several places must agree.</summary>
public partial class AgreementTests
{
    private static readonly string[] s_buildFiles = ["TypedContent.props", "TypedContent.targets"];
    private static readonly string[] s_described = [.. Descriptors.All.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Each_id_has_a_descriptor()
    {
        var ids = typeof(FindingIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(ids.Order(StringComparer.Ordinal), s_described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_tables_list_diagnostics_in_the_order_of_their_ids_each_once() =>
        Assert.Equal(s_described.Order(StringComparer.Ordinal).Distinct(), s_described);

    [Fact]
    public void An_id_begins_as_its_category_does()
    {
        Dictionary<char, string> categories = new() { ['0'] = "SetUp", ['1'] = "FrontMatter", ['2'] = "Body", ['3'] = "Site" };

        Assert.All(Descriptors.All, descriptor => Assert.Equal("TypedContent." + categories[descriptor.Id[2]], descriptor.Category));
    }

    [Fact]
    public void A_descriptor_says_what_its_rule_says()
    {
        foreach (var (rule, descriptor) in Descriptors.Tables.SelectMany(table => table.Rules).Zip(Descriptors.All))
        {
            Assert.Equal(
                (rule.Id, rule.Title, rule.Message, rule.Severity, true),
                (descriptor.Id, descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), descriptor.DefaultSeverity, descriptor.IsEnabledByDefault));
            Assert.Equal(rule.IsConfigurable, !descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
            Assert.Equal(rule.IsRemoval, Descriptors.Removals.Contains(descriptor));
        }
    }

    [Fact]
    public void A_title_begins_with_a_capital_letter_and_a_message_with_none_and_neither_has_blanks_around_it()
    {
        string[] names = ["TypedContent", "MDX"];
        Assert.All(Descriptors.Tables.SelectMany(table => table.Rules), rule =>
        {
            Assert.True(char.IsUpper(rule.Title[0]) && rule.Title[^1] != '.', rule.Title);
            Assert.True(!char.IsUpper(rule.Message[0]) || names.Any(name => rule.Message.StartsWith(name, StringComparison.Ordinal)), rule.Message);
            Assert.Equal((rule.Title.Trim(), rule.Message.Trim()), (rule.Title, rule.Message));
            Assert.DoesNotContain("  ", rule.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_kinds_of_links_have_the_same_names_and_numbers_in_the_library() =>
        Assert.Equal(
            Enum.GetValues<ContentLinkKind>().Select(kind => (kind.ToString(), (int)kind)),
            Enum.GetValues<Compiler.Addresses.LinkKind>().Select(kind => (kind.ToString(), (int)kind)));

    [Fact]
    public void The_release_files_name_each_descriptor_with_its_category_severity_and_title()
    {
        var folder = new[] { "generator", "TypedContent.Generator", "Diagnostics" };
        var releases = Repository.Read([.. folder, "AnalyzerReleases.Shipped.md"]) + Repository.Read([.. folder, "AnalyzerReleases.Unshipped.md"]);
        var rows = ReleaseRow().Matches(releases).Select(row => row.Value.TrimEnd());

        Assert.Equal(
            Descriptors.All
                .Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}")
                .Order(StringComparer.Ordinal),
            rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_manual_has_a_page_for_each_descriptor_and_no_other()
    {
        var folder = Repository.PathOf("samples", "Docs", "articles", "diagnostics");
        Assert.True(
            Directory.Exists(folder), $"The manual's pages of diagnostics are missing: there is no folder {Path.GetRelativePath(Repository.Root, folder)}.");
        var pages = Directory.EnumerateFiles(folder, "TC*.md").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(s_described.Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_manuals_page_of_a_descriptor_has_its_title_and_severity()
    {
        Assert.All(Descriptors.All, descriptor =>
        {
            var page = Repository.Read("samples", "Docs", "articles", "diagnostics", descriptor.Id + ".md").ReplaceLineEndings("\n");
            Assert.Contains($"\ntitle: \"{descriptor.Id}: {descriptor.Title}\"\n", page, StringComparison.Ordinal);
            Assert.Contains($"\nseverity: {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}\n", page, StringComparison.Ordinal);
            Assert.Contains($"\norder: 1{descriptor.Id[2..]}\n", page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_package_passes_on_the_properties_that_are_read_and_no_other()
    {
        var visible = XDocument.Parse(Repository.Read("src", "TypedContent", "build", "net10.0", "TypedContent.props"))
            .Descendants("CompilerVisibleProperty").Select(item => (string)item.Attribute("Include")!);

        Assert.Equal(PropertiesRead(), visible.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("Articles")]
    public void The_package_takes_in_files_of_the_kinds_that_have_media_types(string folder)
    {
        var patterns = XDocument.Parse(Repository.Read("src", "TypedContent", "build", "net10.0", "TypedContent.props"))
            .Descendants("ContentFile").SelectMany(item => ((string)item.Attribute("Include")!).Split(';')).Where(
                pattern => pattern.StartsWith(folder, StringComparison.Ordinal));

        Assert.Equal(
            MediaTypes.TakenIn.Select(extension => $"{folder}/**/*.{extension}").Order(StringComparer.Ordinal), patterns.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_manual_lists_the_kinds_of_files_that_are_taken_in()
    {
        var page = Repository.Read("samples", "Docs", "articles", "articles-and-files.md").ReplaceLineEndings("\n");
        var table = page[
            page.IndexOf("### Which files", StringComparison.Ordinal)..page.IndexOf("Files and folders whose names begin with `_`", StringComparison.Ordinal)];

        Assert.Equal(
            MediaTypes.TakenIn.Order(StringComparer.Ordinal), Code().Matches(table).Select(code => code.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_manual_lists_each_property_and_item_that_the_package_reads()
    {
        var package = s_buildFiles.Select(file => Repository.Read("src", "TypedContent", "build", "net10.0", file));
        var names = package.SelectMany(text => PropertyOrItem().Matches(text)).Select(match => match.Groups["name"].Value).Distinct();
        var listed = Name().Matches(Repository.Read("samples", "Docs", "articles", "build-properties.md")).Select(name => name.Groups[1].Value).ToHashSet();

        // The location of the tasks is internal to the package.
        Assert.DoesNotContain(names, name => !listed.Contains(name) && name != "TypedContentTasksAssembly");
    }

    [Fact]
    public void The_manual_says_of_each_property_and_item_whether_an_attribute_says_it_too()
    {
        var reference = Repository.Read("samples", "Docs", "articles", "build-properties.md").ReplaceLineEndings("\n");
        var said = Name().Matches(Repository.Read("samples", "Docs", "articles", "attribute-or-item.md")).Select(name => name.Groups[1].Value).ToHashSet();

        // Only the table of metadata has names in its second column.
        var (tables, metadata) = (Between("## Properties", "## Item metadata"), Between("## Item metadata", "## What the package sets itself"));
        var names = Cells(tables, 1).Concat(Cells(metadata, 1)).Concat(Cells(metadata, 2))
            .SelectMany(cell => Name().Matches(cell)).Select(name => name.Groups[1].Value).Distinct().ToArray();

        Assert.Contains("TypedContentTimeZone", names);
        Assert.Contains("TermUrl", names);
        Assert.DoesNotContain(names, name => !said.Contains(name));

        string Between(string start, string end) =>
            reference[reference.IndexOf(start, StringComparison.Ordinal)..reference.IndexOf(end, StringComparison.Ordinal)];

        static IEnumerable<string> Cells(string table, int column) => table.Split('\n').Select(line => line.Split('|')).Where(row => row.Length > 3).Select(row => row[column]);
    }

    /// <summary>The properties that the settings read, except the root namespace, which is only used if the package's targets do not run.</summary>
    private static IEnumerable<string> PropertiesRead()
    {
        var options = new RecordingOptions();
        BuildSettings.Read(options);
        return options.Asked
            .Select(key => key["build_property.".Length..])
            .Where(name => name != "RootNamespace")
            .Distinct()
            .Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"[$@]\((?<name>(?:TypedContent|Content|HotReload|EnableDefault(?:Article|Content))\w+)|CompilerVisibleProperty Include=""(?<name>\w*Content\w*)""")]
    private static partial Regex PropertyOrItem();

    [GeneratedRegex(@"`(\w+)`")]
    private static partial Regex Name();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^TC\d{4} \|.*$", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();
}
