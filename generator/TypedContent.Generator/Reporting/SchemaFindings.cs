using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Reporting;

/// <summary>Reports keys whose types differ between files, and keys that a declared type does not have.</summary>
internal static class SchemaFindings
{
    public static IEnumerable<DiagnosticInfo> Of(Keyed<InferredSchema> schema, LocatedFiles files) =>
        schema.Value.Schema.Declared is { } declared ? UnknownKeys(schema.Collection, declared.TypeName, files) : MixedTypes(schema, files);

    /// <summary>One warning per key, in the first file with the rarest type, which is most likely the mistake.</summary>
    private static IEnumerable<DiagnosticInfo> MixedTypes(Keyed<InferredSchema> schema, LocatedFiles files) => schema.Value.MixedKeys.Select(key =>
    {
        var more = key.MinorityCount - key.MinorityPaths.Count;
        var minority = string.Join(", ", key.MinorityPaths) + (more > 0 ? $" and {more} more" : "");
        return files.Report(
            FindingIds.MixedTypes,
            schema.Collection,
            key.MinorityPaths[0],
            file => file.FindKey(other => other == KeyFolding.Fold(key.Key)),
            [key.Key, key.Types, schema.Collection, minority]);
    });

    /// <summary>One finding per key, in the first file that has it.</summary>
    private static IEnumerable<DiagnosticInfo> UnknownKeys(string collection, string typeName, LocatedFiles files)
    {
        var keys = files.All
            .Where(file => file.Collection == collection)
            .OrderBy(file => file.ProjectPath, StringComparer.Ordinal)
            .SelectMany(file => file.UnknownKeys.Select(key => (File: file, Key: key)))
            .GroupBy(found => KeyFolding.Fold(found.Key.Path), StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var (file, first) = key.First();
            var count = key.Select(found => found.File.ProjectPath).Distinct(StringComparer.Ordinal).Count();
            yield return new DiagnosticInfo(FindingIds.UnknownKey, new FileLocation(file.Path, first.Location),
            [
                first.Path,
                typeName,
                count == 1 ? "1 file" : $"{count} files",
                first.Nearest.Length == 0 ? "" : $". Did you mean '{first.Nearest}'?",
            ]);
        }
    }
}
