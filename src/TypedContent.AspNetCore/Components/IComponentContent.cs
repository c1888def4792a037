using System.ComponentModel;

namespace TypedContent.AspNetCore.Components;

/// <summary>
/// An entry whose body may contain components. TypedContent generates it for the entries of projects that register components for their articles. For generated
/// code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IComponentContent
{
    /// <summary>Writes the body with its components.</summary>
    /// <param name="body">Receives the body.</param>
    /// <returns>False if nothing was written, because the body has no components or is not the one that was compiled.</returns>
    bool WriteBody(ContentFragment body);
}
