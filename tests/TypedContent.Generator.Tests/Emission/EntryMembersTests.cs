using System.Reflection;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Emission;

/// <summary>The list of an entry's members must match the runtime library and the generated code.</summary>
public class EntryMembersTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_members_of_the_library_are_the_public_properties_of_ContentEntry() =>
        Assert.Equal(Names(typeof(ContentEntry)), Listed(MemberOrigin.Library));

    [Fact]
    public void The_members_of_the_interface_are_what_IContentEntry_has_beyond_the_others()
    {
        var others = EntryMembers.Names(MemberOrigin.Library, MemberOrigin.Core, MemberOrigin.Derived, MemberOrigin.Neighbor);
        var methods = typeof(IContentEntry).GetMethods().Where(method => !method.IsSpecialName).Select(method => method.Name);

        Assert.Equal(Names(typeof(IContentEntry)).Concat(methods).Except(others).Order(StringComparer.Ordinal), Listed(MemberOrigin.Interface));
    }

    [Fact]
    public void The_members_of_every_object_are_those_of_Object() =>
        Assert.Equal(
            typeof(object).GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
                .Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
                .Select(method => method.Name).Distinct().Order(StringComparer.Ordinal),
            EntryMembers.OfObject.Order(StringComparer.Ordinal));

    [Fact]
    public void The_generated_members_are_the_public_properties_of_a_generated_type()
    {
        var type = GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: T\n---\n"))).Load().Type("Article");

        Assert.Equal(Names(type), Listed(MemberOrigin.Core, MemberOrigin.Derived, MemberOrigin.Neighbor));
    }

    [Fact]
    public void Generated_members_are_written_by_the_generator_as_they_are_listed()
    {
        Assert.Equal(Listed(MemberOrigin.Core), Sorted(GeneratedMembers.Core.Where(member => member.Stored is not null)));
        Assert.Equal(Listed(MemberOrigin.Derived), Sorted(GeneratedMembers.Core.Where(member => member.Stored is null)));
        Assert.Equal(Listed(MemberOrigin.Neighbor), Sorted(GeneratedMembers.Neighbors));
        Assert.Empty(GeneratedMembers.Identity.Concat(GeneratedMembers.Counts).Select(member => member.Property).Except(Listed(MemberOrigin.Library)));
    }

    [Fact]
    public void Front_matter_has_keys_for_each_member_of_the_core_set_and_for_no_other() =>
        Assert.Equal(
            Listed(MemberOrigin.Core),
            EntryMembers.All.Select(member => member.Name).Where(name => KnownKeys.Of(name) is not null).Order(StringComparer.Ordinal));

    [Fact]
    public void No_member_is_listed_twice() =>
        Assert.Equal(EntryMembers.All.Count, EntryMembers.All.Select(member => member.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    private static IEnumerable<string> Listed(params MemberOrigin[] origins) => EntryMembers.Names(origins).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sorted(IEnumerable<GeneratedMember> members) => members.Select(member => member.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Names(Type type) => type.GetProperties(Declared).Select(property => property.Name).Order(StringComparer.Ordinal);
}
