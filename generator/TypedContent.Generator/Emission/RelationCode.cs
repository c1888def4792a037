using TypedContent.Compiler.Declared;
using TypedContent.Compiler.References;
using TypedContent.Compiler.Schema;
using TypedContent.Generator.Declaring;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the members that lead from an entry to those that it refers to, and to those that refer to it. They are found on use, so that two may refer to each other.</summary>
internal static class RelationCode
{
    // Members of an inferred entry that are no keys of its front matter.
    private static readonly HashSet<string> s_core = new(StringComparer.Ordinal)
    {
        "Title", "Date", "Updated", "PublishDate", "ExpiryDate", "Description", "Author", "Authors", "Categories", "Tags", "Lang", "Draft", "Newer", "Older", "Related", "LinkedFrom", "Translations", "Series",
    };

    public static void Emit(SourceWriter writer, CollectionInfo collection, CollectionSchema schema, IReadOnlyCollection<Relation> relations, EmitSettings settings)
    {
        foreach (var reference in schema.Declared?.References ?? [])
        {
            writer.Line();
            EmitForward(writer, collection, reference, relations.FirstOrDefault(relation => !relation.IsBack && relation.Reference.Name == reference.Name), settings);
        }

        var back = relations.Where(relation => relation.IsBack).ToArray();
        var taken = new HashSet<string>(StringComparer.Ordinal) { collection.EntryTypeName };
        foreach (var relation in back)
        {
            var isOnly = relation.Target != relation.Owner && back.Count(other => other.Target == relation.Target) == 1;
            var name = new[] { isOnly ? relation.Target : "", $"{relation.Target}As{relation.Reference.Name}" }.FirstOrDefault(name => name.Length > 0 && IsFree(name, schema) && taken.Add(name));
            if (name is not null)
            {
                writer.Line();
                writer.Line($"/// <summary>The entries of {relation.Target} whose {relation.Reference.Name} this is, newest first.</summary>");
                writer.Line($"{(relation.IsInternal ? "internal" : "public")} global::TypedContent.ContentList<{relation.TargetType}> {name} => {Follow("ReferencesOf", collection, relation, settings)};");
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
            (_, null) => $"{head} {relation.TargetType}{question} {name} => {Follow(reference.IsNullable ? "ReferenceOf" : "RequiredReferenceOf", collection, relation, settings)}{(reference.IsNullable ? "" : "!")};",
            _ => $"{head} {reference.ListType}<{relation.TargetType}>{question} {name} => {Follow("ReferencesOf", collection, relation, settings)};",
        });
    }

    private static string Follow(string method, CollectionInfo collection, Relation relation, EmitSettings settings) =>
        $"{GeneratedFile.Qualify(settings, collection.Name)}.Collection.{method}(this, {relation.Index}, {GeneratedFile.Qualify(settings, relation.Target)}.Collection)";

    private static bool IsFree(string name, CollectionSchema schema) =>
        !s_core.Contains(name) && !schema.Declares(name) && EntryMembers.Hidden([name]) is null && !schema.Properties.Any(property => property.Name == name);
}
