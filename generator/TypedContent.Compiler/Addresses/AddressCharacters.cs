namespace TypedContent.Compiler.Addresses;

/// <summary>Rejects characters that a page address must not contain once decoded: they split headers and lines, or disguise the address.</summary>
internal static class AddressCharacters
{
    /// <param name="address">An address as written, percent-encoded or not.</param>
    /// <returns>What is wrong, as the end of a sentence; null if nothing is.</returns>
    public static string? FindFault(string address)
    {
        var decoded = Uri.UnescapeDataString(address);
        foreach (var character in decoded)
        {
            if (char.IsControl(character) || character is '\u2028' or '\u2029')
            {
                return $"it contains a control character (U+{(int)character:X4})";
            }

            if (character is '\u061C' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                return $"it contains an invisible character that changes how it reads (U+{(int)character:X4})";
            }
        }

        return null;
    }
}
