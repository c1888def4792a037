using ColorCode;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>A language of our own, in the library's form.</summary>
internal sealed class Grammar(string id, IList<LanguageRule> rules) : ILanguage
{
    public Grammar(string id, params (string Pattern, string Scope)[] rules)
        : this(id, [.. rules.Select(rule => Rule(rule.Pattern, rule.Scope))])
    {
    }

    public string Id => id;

    public string FirstLinePattern => "";

    public string Name => id;

    public string CssClassName => id;

    public IList<LanguageRule> Rules => rules;

    public bool HasAlias(string lang) => false;

    /// <param name="pattern">What the rule finds.</param>
    /// <param name="scopes">What its groups are, from the first on.</param>
    public static LanguageRule Rule(string pattern, params string[] scopes) =>
        new(pattern, scopes.Select((scope, i) => (scope, i)).ToDictionary(pair => pair.i + 1, pair => pair.scope));
}
