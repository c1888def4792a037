using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Writes the marks of footnotes and the arrows that lead back from them, each with a name for those who hear the page.</summary>
/// <param name="lang">The article's language, or null.</param>
internal sealed class FootnoteRenderer(string? lang) : HtmlObjectRenderer<FootnoteLink>
{
    // The arrow as text: without the selector, phones draw a colored picture.
    private const string Arrow = "↩\uFE0E";

    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        if (!renderer.EnableHtmlForInline)
        {
            return;
        }

        var note = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var reference = link.Index.ToString(CultureInfo.InvariantCulture);
        if (!link.IsBackLink)
        {
            renderer.Write($"<a id=\"fnref:{reference}\" href=\"#fn:{note}\" class=\"footnote-ref\"><sup>{note}</sup></a>");
            return;
        }

        // Of several references to a note each has an arrow: "1-2" is the second one to the first note.
        var place = link.Footnote.Links.FindIndex(other => other.Index == link.Index);
        var name = place > 0 ? note + "-" + (place + 1).ToString(CultureInfo.InvariantCulture) : note;
        renderer.Write($"<a href=\"#fnref:{reference}\" class=\"footnote-back-ref\" aria-label=\"");
        renderer.WriteEscape(BackLabels.Find(lang)).Write(' ').Write(name);
        renderer.Write("\">").Write(Arrow).Write("</a>");
    }
}

/// <summary>What the arrow of a footnote is called, before the number that it leads back to.</summary>
internal static class BackLabels
{
    private static readonly Dictionary<string, string> s_labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["de"] = "Zurück zu Verweis",
        ["es"] = "Volver a la referencia",
        ["fr"] = "Retour à la référence",
        ["it"] = "Torna al riferimento",
        ["ja"] = "本文に戻る",
        ["ko"] = "본문으로 돌아가기",
        ["pt"] = "Voltar à referência",
        ["ru"] = "Вернуться к ссылке",
        ["zh"] = "返回引用",
    };

    /// <param name="lang">The article's language, or null.</param>
    public static string Find(string? lang) => lang is not null && s_labels.TryGetValue(lang.Split('-')[0], out var label) ? label : "Back to reference";
}
