namespace TypedContent.Generator.Emission;

/// <summary>How a table is written as C#.</summary>
internal enum TableForm
{
    /// <summary>As the numbers that it holds.</summary>
    Numbers,

    /// <summary>As their bytes, in the order of this machine: a hot reload can bring no other data, for the runtime does not align it.</summary>
    Bytes,
}
