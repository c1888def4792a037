using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Pipeline;

/// <summary>The second and further mentions of files that a project names more than once.</summary>
internal sealed class RepeatedFiles : IEquatable<RepeatedFiles>
{
    private readonly HashSet<AdditionalText> _repeated = [];

    private RepeatedFiles()
    {
    }

    public static RepeatedFiles Find(ImmutableArray<AdditionalText> files)
    {
        var found = new RepeatedFiles();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!seen.Add(FilePath.Normalize(file.Path)))
            {
                found._repeated.Add(file);
            }
        }

        return found;
    }

    public bool Contains(AdditionalText file) => _repeated.Count > 0 && _repeated.Contains(file);

    public bool Equals(RepeatedFiles? other) => other is not null && _repeated.SetEquals(other._repeated);

    public override bool Equals(object? obj) => Equals(obj as RepeatedFiles);

    public override int GetHashCode() => _repeated.Count;
}
