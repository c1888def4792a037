using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Layers;

/// <summary>The namespaces of compiler and generator are layers: each uses only those before it.</summary>
public sealed class LayerTests
{
    private static readonly Dictionary<string, LayerOrder> s_orders = new(StringComparer.Ordinal)
    {
        ["TypedContent.Compiler"] = LayerOrder.Compiler,
        ["TypedContent.Generator"] = LayerOrder.Generator,
    };

    public static TheoryData<string> Assemblies { get; } = new(s_orders.Keys);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_namespaces_use_each_other_in_a_circle(string assembly)
    {
        var order = s_orders[assembly];
        var uses = UsesOf(assembly).Where(use => !order.Exceptions.Contains((use.From, use.To))).ToArray();

        AssertNone(NamespaceCircles.Find(uses).Select(circle => NamespaceCircles.Describe(circle, uses)));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Each_namespace_uses_only_those_before_it(string assembly)
    {
        var against = s_orders[assembly].FindViolations(UsesOf(assembly)).ToArray();

        AssertNone(against.Select(use => (use.From, use.To)).Distinct().Select(pair => NamespaceCircles.Describe(pair.From, pair.To, against)));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_order_names_the_namespaces_that_there_are(string assembly)
    {
        var uses = UsesOf(assembly);
        var found = uses.Select(use => use.From).Concat(uses.Select(use => use.To)).Where(layer => layer.Length > 0).Distinct();

        Assert.Equal(found.Order(StringComparer.Ordinal), s_orders[assembly].Layers.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_exception_is_left_that_nothing_needs(string assembly) => Assert.Empty(s_orders[assembly].FindNeedless(UsesOf(assembly)));

    // Not an equality assertion with an empty text, because xunit would truncate the message.
    private static void AssertNone(IEnumerable<string> faults)
    {
        var message = string.Join("\n", faults);
        Assert.True(message.Length == 0, message);
    }

    private static IReadOnlyList<NamespaceUse> UsesOf(string assembly)
    {
        using var image = File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        return [.. AssemblyUses.Read(image, assembly), .. SourceUses.Read(Repository.PathOf("generator", assembly), assembly)];
    }
}
