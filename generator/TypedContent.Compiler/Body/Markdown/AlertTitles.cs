namespace TypedContent.Compiler.Body.Markdown;

/// <summary>The titles of alerts in the languages that are known; in others they are English.</summary>
internal static class AlertTitles
{
    private static readonly string[] s_kinds = ["note", "tip", "important", "warning", "caution"];

    // In the order of the kinds.
    private static readonly Dictionary<string, string[]> s_titles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["de"] = ["Hinweis", "Tipp", "Wichtig", "Warnung", "Vorsicht"],
        ["es"] = ["Nota", "Consejo", "Importante", "Advertencia", "Precaución"],
        ["fr"] = ["Note", "Astuce", "Important", "Avertissement", "Attention"],
        ["it"] = ["Nota", "Suggerimento", "Importante", "Avviso", "Attenzione"],
        ["ja"] = ["注", "ヒント", "重要", "警告", "注意"],
        ["ko"] = ["참고", "팁", "중요", "경고", "주의"],
        ["pt"] = ["Nota", "Dica", "Importante", "Aviso", "Cuidado"],
        ["ru"] = ["Примечание", "Совет", "Важно", "Предупреждение", "Осторожно"],
        ["zh"] = ["注意", "提示", "重要", "警告", "小心"],
    };

    /// <param name="kind">The kind as it is written: <c>NOTE</c>.</param>
    /// <param name="lang">The article's language, or null.</param>
    public static string Find(string kind, string? lang)
    {
        var known = Array.FindIndex(s_kinds, name => name.Equals(kind, StringComparison.OrdinalIgnoreCase));
        return known >= 0 && lang is not null && s_titles.TryGetValue(lang.Split('-')[0], out var titles)
            ? titles[known]
            : kind.Substring(0, 1).ToUpperInvariant() + kind.Substring(1).ToLowerInvariant();
    }
}
