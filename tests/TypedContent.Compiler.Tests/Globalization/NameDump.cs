using System.Globalization;
using System.Text;
using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Sanitizing.Attributes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Globalization;

/// <summary>Writes the compiler's results for many names as text, to be compared between processes.</summary>
internal static class NameDump
{
    /// <summary>Realistic names of files, terms, keys, headings, and addresses, and some that nobody should use.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "Tencent and Alibaba", "腾讯和阿里", "été", "e\u0301te\u0301", "E\u0301TE\u0301", "Łódź", "İstanbul", "ısı", "Straße", "ſet", "ΣΊΣΥΦΟΣ", "Ǆ ǅ ǆ",
        "Привет, мир",
        "가나다", "\u1100\u1161\u1102\u1161", "がぎぐ", "か\u3099き\u3099く\u3099", "ｶﾞ", "ＮＥＷＳ", "क़", "\u0958", "مرحبا", "שָׁלוֹם", "ệ", "e\u0302\u0323", "Å",
        "\u212B", "K", "豈",
        "\U0001D15E", "𐐀𐐁", "😀 cat", "Ᲊ", "ᲈ", "Ᲊ", "Ɤ", "a\uD800b", "\uD800", "\uDC00é", "e\u0301\uD83D", "\uFFFE", "x\u200Dy", "C# und .NET", "",
    ];

    public static string Write()
    {
        var dump = new StringBuilder();
        foreach (var name in Names)
        {
            Line("identifier", Identifier.FromText(name));
            Line("slug", Slug.FromText(name));
            Line("segment", Slug.OfSegment(name));
            Line("written slug", Slug.FromOverride("A/" + name));
            Line("heading", ElementIds.Slug(name));
            Line("term", TermFolding.Fold(name));
            Line("key", KeyFolding.Fold(name));
            Line("address", SiteAddress.Parse("/a/" + name)?.Path ?? "(none)");
            Line("encoded", SiteAddress.Parse("/a/" + Uri.EscapeDataString(name))?.Path ?? "(none)");
            Line("alias", AliasAddress.Read("/" + name, isFromRoot: true, out _));
            Line("permalink", Permalink.Parse($"/{name}/{{slug}}", out var fault)?.Parts[0].Text ?? fault);
            Line("file", AssetAddress.Of("Été", $"{name}/{name}.png", null, null));
            Line("nearest", NearestName.FindKey(name, Names));
            WriteArticle(name);
        }

        return dump.ToString();

        void Line(string of, string text) => dump.Append(of).Append(": ")
            .AppendJoin(' ', text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture))).Append('\n');

        void WriteArticle(string name)
        {
            // A double-quoted YAML scalar, because it can escape any character.
            var quoted = string.Concat(name.Select(c => $"\\u{(int)c:X4}"));
            var yaml = $$"""
                title: "{{quoted}}"
                slug: "{{quoted}}"
                url: "/{{quoted}}"
                tags: ["{{quoted}}"]
                aliases: ["/x/{{quoted}}"]
                image: "{{quoted}}.png"
                "{{quoted}}": 1
                """;
            var article = Compile.File($"---\n{yaml}\n---\n# {name}\n\n[{name}](#{name})\n", $"{name.Replace('/', '-')}/a.md");
            var names = new NameAllocator("Été", "Note").Allocate([article.Model.Names]).Names[0];
            Line("title", article.Model.Title);
            Line("member", string.Join(".",
                [.. names.Scope, names.Identifier, names.HintName, names.Slug, names.Url, .. names.Aliases.Select(alias => alias.Url)]));
            Line("ids", string.Join(" ", article.Model.Body.Ids));
            Line("hash", article.Model.ContentHash);
            Line("findings", string.Join(" ", article.Findings.Select(finding => finding.Id + " " + string.Join(",", finding.Arguments))));
        }
    }
}
