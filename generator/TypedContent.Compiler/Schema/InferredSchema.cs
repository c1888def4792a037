using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Schema;

/// <summary>The inferred schema, and the keys that had to be left out.</summary>
internal sealed record InferredSchema(CollectionSchema Schema, EquatableArray<MixedKey> MixedKeys);

/// <summary>A key whose values have no common type.</summary>
/// <param name="Key">The key.</param>
/// <param name="Types">The types that were found, with the number of files for each.</param>
/// <param name="MinorityPaths">Some of the files with the rarest type.</param>
/// <param name="MinorityCount">The total number of those files.</param>
internal sealed record MixedKey(string Key, string Types, EquatableArray<string> MinorityPaths, int MinorityCount);
