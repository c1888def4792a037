using System.Text.RegularExpressions;
using TypedContent.Generator.Model;
using TypedContent.Generator.Stages;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Snapshots;

/// <summary>Snapshots of generated code with bodies and values in a content pack.</summary>
public partial class PackedCodeTests
{
    private static readonly Site s_site = Site.Of(
        ("first.md", "---\ntitle: First\ndate: 2024-03-02\ntags: [a, b]\nrating: 4\nlinks:\n  - name: Home\n    weights: [1, 2.5]\n---\nThe *first* one.\n"),
        ("guides/second.md", "---\ntitle: Second\ntags: b\n---\n## Part\n\nThe second one.\n"));

    [Fact]
    public void A_packed_site() => SnapshotOf.Sources(PackedTwin.Compile(s_site).Run, "packed-site");

    [Fact]
    public void A_packed_site_after_an_edit()
    {
        var (built, _) = PackedTwin.Build(s_site);

        var code = GeneratorRunner.Run(built.With(
            "first.md", "---\ntitle: First\ndate: 2024-03-02\ntags: [a, c]\nrating: 4\nlinks:\n  - name: Home\n    weights: [1, 2.5]\n---\nEdited.\n"))
            .Sources["Articles.Patch.g.cs"];

        // The content of these texts is covered by the hot reload tests.
        SnapshotOf.Text(PatchText().Replace(code, "\"...\""), "packed-site-edited");
    }

    [GeneratedRegex("(?<==> )\"[^\"]+\"(?=;)")]
    private static partial Regex PatchText();
}
