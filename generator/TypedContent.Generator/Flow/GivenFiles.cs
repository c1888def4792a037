using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Flow;

/// <summary>All files that the compiler was given beside the code, as an object: see <see cref="Items{T}"/>.</summary>
internal sealed class GivenFiles(ImmutableArray<AdditionalText> files)
{
    public ReadOnlyMemory<AdditionalText> AsMemory() => files.AsMemory();
}
