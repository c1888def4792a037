namespace TypedContent.Generator.Symbols;

/// <summary>
/// A name of code as authors write it: <c>Shop.Cart.Add(int, string)</c>, <c>List&lt;T&gt;.Count</c>, <c>List{T}</c>, <c>List`1</c>, <c>T:Shop.Cart</c>.
/// </summary>
/// <param name="Parts">The parts separated by dots.</param>
/// <param name="Parameters">The parameter types in parentheses, without blanks; null if there are no parentheses.</param>
internal sealed record SymbolName(IReadOnlyList<SymbolNamePart> Parts, IReadOnlyList<string>? Parameters)
{
    /// <returns>Null if it is not a name.</returns>
    public static SymbolName? Parse(string text)
    {
        var name = text.Trim();
        name = name.StartsWith("global::", StringComparison.Ordinal) ? name.Substring("global::".Length) : name;
        name = name.Length > 2 && name[1] == ':' && "TMPFENtmpfen".IndexOf(name[0]) >= 0 ? name.Substring(2) : name;
        IReadOnlyList<string>? parameters = null;
        if (name.IndexOf('(') is var open and > 0)
        {
            var close = name.LastIndexOf(')');
            if (close < open)
            {
                return null;
            }

            parameters =
            [
                .. SplitOutside(name.Substring(open + 1, close - open - 1), ',')
                    .Select(type => type.Replace(" ", ""))
                    .Where(type => type.Length > 0),
            ];
            name = name.Substring(0, open);
        }

        var parts = SplitOutside(name, '.').Select(SymbolNamePart.Parse).ToList();
        return parts.Count > 0 && parts.TrueForAll(part => part is not null) ? new SymbolName([.. parts.Select(part => part!)], parameters) : null;
    }

    private static List<string> SplitOutside(string text, char separator)
    {
        var pieces = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == separator && depth == 0))
            {
                pieces.Add(text.Substring(start, i - start).Trim());
                start = i + 1;
            }
            else
            {
                depth += text[i] is '<' or '{' or '(' or '[' ? 1 : text[i] is '>' or '}' or ')' or ']' ? -1 : 0;
            }
        }

        return pieces;
    }
}

/// <summary>One part of a dotted name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Arity">The number of type parameters; null if not written.</param>
internal sealed record SymbolNamePart(string Name, int? Arity)
{
    /// <returns>Null if it is not a name.</returns>
    public static SymbolNamePart? Parse(string text)
    {
        var open = text.IndexOfAny(['<', '{', '`']);
        var name = (open < 0 ? text : text.Substring(0, open)).TrimStart('@');
        int? arity = open < 0 ? null
            : text[open] == '`' ? int.TryParse(text.Substring(open).TrimStart('`'), out var number) ? number : null
            : text.Substring(open).Count(c => c == ',') + 1;
        return name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '#' or '[' or ']') ? new SymbolNamePart(name, arity) : null;
    }
}
