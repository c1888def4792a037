namespace TypedContent.Compiler.Body.Markdown.Containers;

/// <summary>The titles of alerts in the languages that are known; in others they are English.</summary>
internal static class AlertTitles
{
    private static readonly string[] s_kinds = ["note", "tip", "important", "warning", "caution", "info", "danger", "details"];

    // In the order of the kinds.
    private static readonly Dictionary<string, string[]> s_titles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["de"] = ["Hinweis", "Tipp", "Wichtig", "Warnung", "Vorsicht", "Info", "Gefahr", "Details"],
        ["es"] = ["Nota", "Consejo", "Importante", "Advertencia", "Precaución", "Información", "Peligro", "Detalles"],
        ["fr"] = ["Note", "Astuce", "Important", "Avertissement", "Attention", "Info", "Danger", "Détails"],
        ["it"] = ["Nota", "Suggerimento", "Importante", "Avviso", "Attenzione", "Informazioni", "Pericolo", "Dettagli"],
        ["ja"] = ["注", "ヒント", "重要", "警告", "注意", "情報", "危険", "詳細"],
        ["ko"] = ["참고", "팁", "중요", "경고", "주의", "정보", "위험", "자세히"],
        ["pt"] = ["Nota", "Dica", "Importante", "Aviso", "Cuidado", "Informação", "Perigo", "Detalhes"],
        ["ru"] = ["Примечание", "Совет", "Важно", "Предупреждение", "Осторожно", "Информация", "Опасно", "Подробности"],
        ["zh"] = ["注意", "提示", "重要", "警告", "小心", "信息", "危险", "详情"],
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
