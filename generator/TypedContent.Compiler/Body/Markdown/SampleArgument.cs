using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>What a code block says of being compiled: <c>check</c>, <c>check="cart"</c>, <c>check=error:CS0029</c>.</summary>
/// <param name="Name">What it continues, and what may continue it; empty for a sample by itself.</param>
/// <param name="Errors">The ids of the errors that it must have; empty where it must compile.</param>
internal sealed record SampleArgument(string Name, EquatableArray<string> Errors)
{
    /// <summary>The name of what comes before every other sample of an article.</summary>
    public const string SetUp = "setup";

    private const string Error = "error:";

    /// <param name="value">What follows the equals sign; null for the word alone.</param>
    /// <param name="fault">What is wrong with it; empty where nothing is.</param>
    /// <returns>Null where the block is not checked, or there is a fault.</returns>
    public static SampleArgument? Read(string? value, out string fault)
    {
        fault = "";
        if (value is "false" or "{false}")
        {
            return null;
        }

        string? name = null;
        var errors = new List<string>();
        var isError = false;
        foreach (var piece in (value is "true" or "{true}" ? "" : value ?? "").Split([',', ';', '+', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            isError |= piece.StartsWith(Error, StringComparison.OrdinalIgnoreCase);
            var word = piece.StartsWith(Error, StringComparison.OrdinalIgnoreCase) ? piece.Substring(Error.Length) : piece;
            if (isError && IsErrorId(word))
            {
                errors.Add(word.ToUpperInvariant());
            }
            else if (isError)
            {
                fault = $"'{word}' is not the id of an error. Expected e.g. check=error:CS0029.";
            }
            else if (name is not null)
            {
                fault = "it has more than one name.";
            }
            else
            {
                name = IsErrorId(word) ? null : word;
                fault = IsErrorId(word) ? $"to expect an error, write check=error:{word}." : fault;
            }
        }

        return fault.Length > 0 ? null : new SampleArgument(name ?? "", errors.ToEquatableArray());
    }

    private static bool IsErrorId(string word) =>
        word.Length is 6 or 7 && word.StartsWith("CS", StringComparison.OrdinalIgnoreCase) && word.Skip(2).All(c => c is >= '0' and <= '9');
}
