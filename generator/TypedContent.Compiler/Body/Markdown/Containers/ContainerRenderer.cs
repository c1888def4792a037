using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace TypedContent.Compiler.Body.Markdown.Containers;

/// <summary>Writes containers with their titles, which are text: the sanitizer would remove an icon.</summary>
/// <param name="lang">The article's language, or null.</param>
internal sealed class ContainerRenderer(string? lang) : HtmlObjectRenderer<TitledContainer>
{
    protected override void Write(HtmlRenderer renderer, TitledContainer container)
    {
        var isAlert = ContainerKinds.IsAlert(container.Name)
            || container.Parser is null or IndentedContainerParser && container.Name != IndentedContainerParser.TabName;
        var isDetails = ContainerKinds.IsDetails(container.Name);
        var element = isDetails || container.Fold != ContainerFold.None ? "details" : "div";
        var attributes = container.GetAttributes();
        var own = attributes.Classes;
        attributes.Classes = isAlert && !isDetails ? [ContainerKinds.ClassesOf(container.Name)] : container.Name.Length > 0 ? [container.Name] : null;
        own?.ForEach(attributes.AddClass);

        renderer.EnsureLine();
        renderer.Write('<').Write(element).WriteAttributes(attributes).WriteLine(container.Fold == ContainerFold.Open ? " open>" : ">");
        WriteTitle(renderer, container, isAlert && !isDetails, element == "details");
        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(container);
        renderer.ImplicitParagraph = isImplicit;
        renderer.EnsureLine();
        renderer.Write("</").Write(element).WriteLine(">");
    }

    private void WriteTitle(HtmlRenderer renderer, TitledContainer container, bool isAlert, bool isSummary)
    {
        if (container.Title is null && !isAlert && !isSummary)
        {
            return;
        }

        var (start, end) = isSummary ? ("<summary", "</summary>") : ("<p", "</p>");
        var name = isAlert ? "markdown-alert-title" : container.Name == IndentedContainerParser.TabName ? "tab-label" : "container-title";
        renderer.Write(start).Write(" class=\"").Write(name).Write("\">");
        if (container.Title is { } title)
        {
            renderer.WriteLeafInline(title);
        }
        else
        {
            renderer.WriteEscape(AlertTitles.Find(container.Name, lang));
        }

        renderer.WriteLine(end);
    }
}

/// <summary>A title is written with its container.</summary>
internal sealed class ContainerTitleRenderer : HtmlObjectRenderer<ContainerTitle>
{
    protected override void Write(HtmlRenderer renderer, ContainerTitle title)
    {
    }
}
