using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Naming;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the members by which articles are known: <c>Articles.Guides.Setup</c>.</summary>
internal static class MemberEmitter
{
    public static SourceText Emit(BucketSpec<MemberSpec> bucket) => GeneratedFile.WriteMembers(
        bucket.Namespace,
        writer => Emit(writer, bucket.Collection, bucket.Items.OrderBy(member => member.Name.FlatName, StringComparer.Ordinal)));

    /// <summary>The members, in one block for each folder.</summary>
    public static void Emit(SourceWriter writer, CollectionInfo collection, IEnumerable<MemberSpec> members)
    {
        var isFirst = true;
        foreach (var scope in members.GroupBy(member => member.Name.Scope).OrderBy(scope => string.Join(".", scope.Key), StringComparer.Ordinal))
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            writer.Open($"partial class {GeneratedFile.Declare(collection.Name)}");
            foreach (var name in scope.Key)
            {
                writer.Open($"public static partial class {name}");
            }

            var isFirstMember = true;
            foreach (var member in scope)
            {
                if (!isFirstMember)
                {
                    writer.Line();
                }

                isFirstMember = false;
                Emit(writer, member);
            }

            foreach (var _ in scope.Key)
            {
                writer.Close();
            }

            writer.Close();
        }
    }

    private static void Emit(SourceWriter writer, MemberSpec member)
    {
        var date = member.Date is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ", " : "";
        writer.Line($"/// <summary>{XmlDoc.Escape(member.Title)}</summary>");
        writer.Line($"/// <remarks>{date}{XmlDoc.Escape(member.ProjectPath)}</remarks>");

        // There are thousands of these, so their form counts. A method of the class itself is found faster than one of Collection's type, and
        // to an accessor of its own, in braces, analyzers find back by looking through all members of the class.
        writer.Line($"public static {member.Collection.EntryType} {member.Name.Identifier} => {CollectionMembers.Getter}({Literal.Key(member.Name.Key)});");
    }
}
