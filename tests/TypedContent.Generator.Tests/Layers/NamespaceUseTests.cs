using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.Layers;

/// <summary>Tests of the layer check itself, with code that violates the layers.</summary>
public sealed class NamespaceUseTests
{
    [Fact]
    public void Two_namespaces_that_use_each_other_are_a_circle()
    {
        NamespaceUse[] uses =
            [new("Names", "Files", "Slug.Of", "FilePath"), new("Files", "Names", "FilePath", "Slug"), new("Files", "Text", "FilePath", "Line")];

        var circle = Assert.Single(NamespaceCircles.Find(uses));
        Assert.Equal(
            """
            Files -> Names -> Files
              Files -> Names:
                FilePath uses Slug
              Names -> Files:
                Slug.Of uses FilePath
            """, NamespaceCircles.Describe(circle, uses));
    }

    [Fact]
    public void A_circle_through_other_namespaces_is_found()
    {
        NamespaceUse[] uses = [new("A", "B", "X", "Y"), new("B", "C", "Y", "Z"), new("C", "", "Z", "R"), new("", "A", "R", "X")];

        Assert.Equal(["", "A", "B", "C", ""], Assert.Single(NamespaceCircles.Find(uses)));
    }

    [Fact]
    public void Several_ways_to_one_namespace_are_not_a_circle()
    {
        NamespaceUse[] uses = [new("C", "B", "X", "Y"), new("C", "A", "X", "Z"), new("B", "A", "Y", "Z")];

        Assert.Empty(NamespaceCircles.Find(uses));
    }

    [Theory]
    [InlineData("High", "Low", true)]
    [InlineData("Low", "High", false)]
    [InlineData("", "High", true)]
    [InlineData("High", "", false)]
    public void A_namespace_may_use_those_before_it(string from, string to, bool isAllowed)
    {
        var order = new LayerOrder("R", ["Low", "High"]);

        Assert.Equal(isAllowed, !order.FindViolations([new NamespaceUse(from, to, "X", "Y")]).Any());
    }

    [Fact]
    public void An_exception_is_allowed_and_is_needless_without_a_use()
    {
        var order = new LayerOrder("R", ["Low", "High"]) { Exceptions = [("Low", "High")] };
        NamespaceUse[] uses = [new("Low", "High", "X", "Y")];

        Assert.Empty(order.FindViolations(uses));
        Assert.Empty(order.FindNeedless(uses));
        Assert.Equal([("Low", "High")], order.FindNeedless([]));
    }

    [Theory]
    [InlineData("class U : B.Used { }")]
    [InlineData("class U : B.IUsed { }")]
    [InlineData("class U { B.Used? _field; }")]
    [InlineData("class U { B.Used[] Many => []; }")]
    [InlineData("class U { System.Collections.Generic.List<B.Used>? _list; }")]
    [InlineData("class U { void M(B.Used used) { } }")]
    [InlineData("class U { B.Used? M() => null; }")]
    [InlineData("class U { void M() => _ = new B.Used(); }")]
    [InlineData("class U { object M() => typeof(B.Used); }")]
    [InlineData("class U { bool M(object o) => o is B.Used; }")]
    [InlineData("class U { int M() => B.Used.Count; }")]
    [InlineData("class U { System.Func<object> M() => () => new B.Used(); }")]
    [InlineData("class U { System.Collections.Generic.IEnumerable<object> M() { yield return new B.Used(); } }")]
    [InlineData("class U { object M() => System.Array.Empty<B.Used>(); }")]
    [InlineData("class U { void M() { try { } catch (B.Fault) { } } }")]
    [InlineData("class U<T> where T : B.Used { }")]
    [InlineData("class U { void M<T>() where T : B.Used { } }")]
    [InlineData("[B.Mark] class U { }")]
    [InlineData("class U { [B.Mark] void M() { } }")]
    [InlineData("class U { void M([B.Mark] int n) { } }")]
    [InlineData("[System.Diagnostics.DebuggerTypeProxy(typeof(B.Used))] class U { }")]
    [InlineData("class U { class Inner { B.Used.Nested? _field; } }")]
    public void Every_kind_of_use_is_seen(string code)
    {
        var use = Assert.Single(UsesOf(code).Select(use => (use.From, use.To)).Distinct());

        Assert.Equal(("A", "B"), use);
    }

    [Fact]
    public void What_uses_its_own_namespace_and_other_assemblies_is_not_seen() =>
        Assert.Empty(UsesOf("class U { V? _field; string M() => new System.Text.StringBuilder().ToString(); } class V { }"));

    [Theory]
    [InlineData("using R.B;", "B")]
    [InlineData("using static R.B.Used;", "B")]
    [InlineData("using Used = R.B.C.Used;", "B.C")]
    [InlineData("using System.Text;", null)]
    [InlineData("using R.A;", null)]
    public void An_import_is_seen_in_the_source(string line, string? expected) =>
        Assert.Equal(expected, SourceUses.Of("U.cs", line + "\n\nnamespace R.A;\n", "R").SingleOrDefault()?.To);

    private static IReadOnlyList<NamespaceUse> UsesOf(string code)
    {
        const string Used =
            """
            namespace R.B
            {
                class Used { public static int Count; internal class Nested { } }
                interface IUsed { }
                class Fault : System.Exception { }
                class Mark : System.Attribute { }
            }
            """;
        var compilation = CSharpCompilation.Create(
            "R",
            [CSharpSyntaxTree.ParseText(Used), CSharpSyntaxTree.ParseText($"#nullable enable\nnamespace R.A {{ {code} }}")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), .. s_runtime],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        return AssemblyUses.Read(image, "R");
    }

    private static readonly MetadataReference[] s_runtime =
        [MetadataReference.CreateFromFile(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.Runtime.dll"))];
}
