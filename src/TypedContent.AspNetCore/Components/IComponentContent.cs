using System.ComponentModel;

namespace TypedContent.AspNetCore.Components;

/// <summary>
/// An entry whose body may hold components: what TypedContent generates for the entries of a project that lists components for its articles. For generated
/// code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IComponentContent
{
    /// <summary>Writes the body with its components.</summary>
    /// <param name="body">Takes it.</param>
    /// <returns>False if nothing was written, because the body has no components or is another one than was compiled.</returns>
    bool WriteBody(ContentFragment body);
}
