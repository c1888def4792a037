using System.Text;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Parts;

/// <summary>Writes words for the values of variables; see <see cref="ValueTokens"/>.</summary>
/// <param name="variables">The declared variables.</param>
/// <param name="texts">The texts that may name them.</param>
internal sealed class PartValues(EquatableArray<ContentVariable> variables, IReadOnlyCollection<string> texts)
{
    /// <summary>Whether any variable is declared. Without one, double braces are ordinary text.</summary>
    public bool AreDeclared => variables.Count > 0;

    public ValueTokens Tokens { get; } = new(texts);

    /// <summary>The uses in a text, in order.</summary>
    public IEnumerable<VariableUse> FindUses(string text, int start) => AreDeclared ? ContentVariable.FindUses(text, start) : [];

    /// <returns>The word for a variable; null if it is not declared.</returns>
    public string? WordOf(VariableUse use, string text) => use.ValueAmong(variables, text) is { } value ? Tokens.Add(value) : null;

    /// <summary>A text with words in place of variables.</summary>
    public string Fill(string text)
    {
        var filled = new StringBuilder();
        var at = 0;
        foreach (var use in FindUses(text, 0))
        {
            if (WordOf(use, text) is { } word)
            {
                filled.Append(text, at, use.Range.Start - at).Append(word);
                at = use.Range.End;
            }
        }

        return at == 0 ? text : filled.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>What to do about a variable that is not declared, as the rest of a sentence.</summary>
    public string AdviceFor(string name) =>
        NearestName.Find(name, variables.Select(variable => variable.Name)) is { } nearest
            ? $" Did you mean '{nearest}'?"
            : $" Declare it: <ContentVariable Include=\"{name}\" Value=\"…\" />.";
}
