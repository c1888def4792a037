using System.Collections;
using System.Globalization;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Declared;

/// <summary>Values of declared properties in the loaded assembly.</summary>
public class DeclaredValueTests
{
    [Theory]
    [InlineData("string", "v: 腾讯 \"x\" \\ é", "腾讯 \"x\" \\ é")]
    [InlineData("string", "v: 2023", "2023")]
    [InlineData("string", "v: 2024-03-02", "2024-03-02")]
    [InlineData("string?", "v: null", "<null>")]
    [InlineData("string", "v: ''", "")]
    [InlineData("char", "v: ß", "ß")]
    [InlineData("bool", "v: true", "True")]
    [InlineData("bool?", "v: false", "False")]
    [InlineData("bool?", "other:", "<null>")]
    [InlineData("sbyte", "v: -128", "-128")]
    [InlineData("byte", "v: 255", "255")]
    [InlineData("short", "v: -32768", "-32768")]
    [InlineData("ushort", "v: 65535", "65535")]
    [InlineData("int", "v: -2147483648", "-2147483648")]
    [InlineData("uint", "v: 4294967295", "4294967295")]
    [InlineData("long", "v: -9223372036854775808", "-9223372036854775808")]
    [InlineData("ulong", "v: 18446744073709551615", "18446744073709551615")]
    [InlineData("int?", "v: 0x1F", "31")]
    [InlineData("float", "v: 1.5", "1.5")]
    [InlineData("float", "v: -.inf", "-Infinity")]
    [InlineData("double", "v: 3", "3")]
    [InlineData("double", "v: .nan", "NaN")]
    [InlineData("double", "v: -0.1", "-0.1")]
    [InlineData("decimal", "v: 12.50", "12.50")]
    [InlineData("decimal?", "v: 7", "7")]
    [InlineData("DateTimeOffset", "v: 2024-03-02T08:30:00+08:00", "2024-03-02T08:30:00.0000000+08:00")]
    [InlineData("DateTimeOffset?", "v: '2024-03-02'", "2024-03-02T00:00:00.0000000+00:00")]
    [InlineData("DateTimeOffset?", "v: ''", "<null>")]
    [InlineData("DateTime", "v: 2024-03-02T08:30:00+08:00", "2024-03-02T00:30:00.0000000Z")]
    [InlineData("DateOnly", "v: 2024-03-02", "2024-03-02")]
    [InlineData("DateOnly?", "v: 2024-03-02T23:30:00+08:00", "2024-03-02")]
    [InlineData("TimeOnly", "v: 08:30", "08:30:00.0000000")]
    [InlineData("TimeOnly", "v: '23:59:59.5'", "23:59:59.5000000")]
    [InlineData("TimeSpan", "v: 01:30:00", "01:30:00")]
    [InlineData("TimeSpan", "v: PT1H30M", "01:30:00")]
    [InlineData("TimeSpan?", "v: '-1.02:03:04'", "-1.02:03:04")]
    [InlineData("Uri", "v: https://example.com/ä?b#c", "https://example.com/ä?b#c")]
    [InlineData("Uri?", "v: /images/a b.png", "/images/a b.png")]
    [InlineData("Guid", "v: 0F8FAD5B-D9CB-469F-A165-70867728950E", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("Version", "v: 1.10", "1.10")]
    [InlineData("Color", "v: dark-red", "DarkRed")]
    [InlineData("Color?", "v: GREEN", "Green")]
    [InlineData("Color", "v: below", "Below")]
    [InlineData("Rights", "v: [read, Write]", "Read, Write")]
    [InlineData("Rights", "v: read", "Read")]
    [InlineData("Big", "v: most", "Most")]
    [InlineData("string[]", "v: [a, b]", "[a, b]")]
    [InlineData("List<int>", "v: [1, 2]", "[1, 2]")]
    [InlineData("IReadOnlyList<string>", "v: one", "[one]")]
    [InlineData("IEnumerable<DateOnly>", "v: [2024-03-02]", "[2024-03-02]")]
    [InlineData("ICollection<Uri>", "v: [/a]", "[/a]")]
    [InlineData("IList<Color>", "v: [green, Dark_Red]", "[Green, DarkRed]")]
    [InlineData("HashSet<string>", "v: [a, a]", "[a]")]
    [InlineData("ImmutableArray<string>", "v: [a]", "[a]")]
    [InlineData("IReadOnlyList<string?>", "v: [a, null]", "[a, <null>]")]
    [InlineData("IReadOnlyList<int?>", "v: [1, ~]", "[1, <null>]")]
    [InlineData("IReadOnlyList<string>", "v: [a, null]", "[a]")]
    [InlineData("IReadOnlyList<string>", "other: x", "[]")]
    [InlineData("List<string[]>", "v: [[a, b], [c]]", "[[a, b], [c]]")]
    [InlineData("Dictionary<string, int>", "v: {b-c: 1, a: 2}", "{a: 2, b-c: 1}")]
    [InlineData("IReadOnlyDictionary<string, string?>", "v: {a: null, b: x}", "{a: <null>, b: x}")]
    [InlineData("IReadOnlyDictionary<string, Uri>", "other: x", "{}")]
    [InlineData("Cover", "v: {image: /a.png, alt-text: Alt}", "Cover(/a.png, Alt, 0)")]
    [InlineData("Cover?", "other: x", "<null>")]
    [InlineData("List<Cover>", "v: [{image: a, width: 3}, {image: b}]", "[Cover(a, , 3), Cover(b, , 0)]")]
    [InlineData("Link", "v: {name: n, to: /x}", "Link(n, /x, 1)")]
    [InlineData("Link", "v: {name: n, to: /x, weight: 5}", "Link(n, /x, 5)")]
    [InlineData("Size", "v: {width: 2, height: 3}", "2x3")]
    [InlineData("Node", "v: {name: a, children: [{name: b}, {name: c, children: [{name: d}]}]}", "a(b(), c(d()))")]
    public void A_value_arrives_as_its_property_types_it(string type, string frontMatter, string expected)
    {
        var site = DeclaredSite.OfCode($$"""
            namespace Sample
            {
                [ContentCollection("Posts")] public sealed partial class Post { public {{type}} V { get; init; } {{(type.EndsWith('?') || IsValueType(type) || frontMatter.StartsWith("other", StringComparison.Ordinal) && !type.StartsWith('I') ? "" : type.StartsWith("IRead", StringComparison.Ordinal) ? "" : "= null!;")}} public string? Other { get; init; } }
                public enum Color { Below = -1, Red, Green, DarkRed }
                [Flags] public enum Rights { None, Read = 1, Write = 2 }
                public enum Big : ulong { Minimum, Most = ulong.MaxValue }
                public sealed class Cover
                {
                    public required Uri Image { get; init; }
                    public string AltText { get; set; } = "";
                    public int Width { get; init; }
                    public override string ToString() => $"Cover({Image}, {AltText}, {Width})";
                }
                public sealed record Link(string Name, [property: FrontMatter("to")] string Target, int Weight = 1) { public override string ToString() => $"Link({Name}, {Target}, {Weight})"; }
                public record struct Size(int Width, int Height) { public override string ToString() => $"{Width}x{Height}"; }
                public sealed class Node
                {
                    public required string Name { get; init; }
                    public IReadOnlyList<Node> Children { get; init; } = [];
                    public override string ToString() => $"{Name}({string.Join(", ", Children)})";
                }
            }
            """, frontMatter + "\ntitle: T");

        var run = GeneratorRunner.Run(site);
        Assert.Empty(run.Findings);
        Assert.Equal(expected, Show(LoadedSite.Value(run.Load().Entry("Posts.A"), "V")));
    }

    private static bool IsValueType(string type) =>
        type is "char" or "bool" or "sbyte" or "byte" or "short" or "ushort" or "int" or "uint" or "long" or "ulong" or "float" or "double" or "decimal"
            or "DateTimeOffset" or "DateTime" or "DateOnly" or "TimeOnly" or "TimeSpan" or "Guid" or "Color" or "Rights" or "Big" or "Size" or "ImmutableArray<string>";

    private static string Show(object? value) => value switch
    {
        null => "<null>",
        string text => text,
        DateOnly day => day.ToString("o", CultureInfo.InvariantCulture),
        DateTimeOffset or DateTime or TimeOnly => ((IFormattable)value).ToString("o", CultureInfo.InvariantCulture),
        Uri uri => uri.OriginalString,
        IDictionary map => "{" + string.Join(", ", map.Keys.Cast<string>().Select(key => $"{key}: {Show(map[key])}")) + "}",
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Show)) + "]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
