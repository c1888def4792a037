using ColorCode;

namespace TypedContent.Compiler.Highlighting;

/// <summary>A language of our own, in the library's form.</summary>
internal sealed class Grammar(string id, params (string Pattern, string Scope)[] rules) : ILanguage
{
    public string Id => id;

    public string FirstLinePattern => "";

    public string Name => id;

    public string CssClassName => id;

    public IList<LanguageRule> Rules { get; } = [.. rules.Select(rule => new LanguageRule(rule.Pattern, new Dictionary<int, string> { [1] = rule.Scope }))];

    public bool HasAlias(string lang) => false;
}
