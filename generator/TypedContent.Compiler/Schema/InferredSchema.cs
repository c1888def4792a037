using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Schema;

/// <summary>The schema that was found, and the keys that had to be left out of it.</summary>
internal sealed record InferredSchema(CollectionSchema Schema, EquatableArray<MixedKey> MixedKeys);

/// <summary>A key whose values no one type takes.</summary>
/// <param name="Key">The key.</param>
/// <param name="Types">What was found, with how many files each.</param>
/// <param name="MinorityPaths">Some of the files with the rarest type.</param>
/// <param name="MinorityCount">How many those are in all.</param>
internal sealed record MixedKey(string Key, string Types, EquatableArray<string> MinorityPaths, int MinorityCount);
