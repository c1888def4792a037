using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.References;
using TypedContent.Compiler.Schema;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>
/// Writes the members that lead from an entry to those that it refers to, and to those that refer to it. Entries are looked up when a member is used,
/// so that two can refer to each other.
/// </summary>
internal static class RelationCode
{
    public static void Emit(
        SourceWriter writer, CollectionInfo collection, CollectionSchema schema, IReadOnlyCollection<Relation> relations, EmitSettings settings)
    {
        foreach (var reference in schema.Declared?.References ?? [])
        {
            var relation = relations.FirstOrDefault(relation => !relation.IsBack && relation.Reference.Name == reference.Name);
            writer.Line();
            EmitForward(writer, collection, reference, relation, settings);
        }

        var back = relations.Where(relation => relation.IsBack).ToArray();
        var taken = new HashSet<string>(StringComparer.Ordinal) { collection.EntryTypeName };
        foreach (var relation in back)
        {
            var isOnly = relation.Target != relation.Owner && back.Count(other => other.Target == relation.Target) == 1;
            var inFull = $"{relation.Target}As{relation.Reference.Name}";
            string[] names = isOnly ? [relation.Target, inFull] : [inFull];
            if (names.FirstOrDefault(name => IsFree(name, schema) && taken.Add(name)) is { } name)
            {
                var accessibility = relation.IsInternal ? "internal" : "public";
                var entries = Follow("ReferencesOf", collection, relation, settings);
                writer.Line();
                writer.Line($"/// <summary>The entries of {relation.Target} whose {relation.Reference.Name} this is, newest first.</summary>");
                writer.Line($"{accessibility} global::TypedContent.ContentList<{relation.TargetType}> {name} => {entries};");
            }
        }
    }

    private static void EmitForward(SourceWriter writer, CollectionInfo collection, DeclaredReference reference, Relation? relation, EmitSettings settings)
    {
        var head = $"{reference.Accessibility} partial";
        var name = GeneratedFile.EscapeNamespace(reference.Name);
        var question = reference.IsNullable ? "?" : "";
        writer.Line((relation, reference.ListType) switch
        {
            // Reported where it is declared.
            (null, _) => $"{head} {reference.TypeText} {name} => default!;",
            (_, null) when reference.IsNullable => $"{head} {relation.TargetType}? {name} => {Follow("ReferenceOf", collection, relation, settings)};",
            (_, null) => $"{head} {relation.TargetType} {name} => {Follow("RequiredReferenceOf", collection, relation, settings)}!;",
            _ => $"{head} {reference.ListType}<{relation.TargetType}>{question} {name} => {Follow("ReferencesOf", collection, relation, settings)};",
        });
    }

    private static string Follow(string method, CollectionInfo collection, Relation relation, EmitSettings settings) =>
        $"{ObjectOf(settings, collection.Name)}.{method}(this, {relation.Index}, {ObjectOf(settings, relation.Target)})";

    private static string ObjectOf(EmitSettings settings, string collection) => GeneratedFile.Qualify(settings, collection) + ".Collection";

    private static bool IsFree(string name, CollectionSchema schema) =>
        !EntryMembers.IsGenerated(name) && !EntryMembers.IsInLibrary(name) && !schema.Declares(name)
        && !schema.Properties.Any(property => property.Name == name);
}
