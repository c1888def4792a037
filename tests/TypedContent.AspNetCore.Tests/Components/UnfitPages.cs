using Microsoft.AspNetCore.Components;

namespace TypedContent.AspNetCore.Tests.Components;

public sealed class NoParameterPage : ComponentBase
{
    public Article? Entry { get; set; }
}

public sealed class OtherEntryPage : ComponentBase
{
    [Parameter]
    public Note? Entry { get; set; }
}

public sealed class AnyEntryPage : ComponentBase
{
    [Parameter]
    public IContentEntry? Entry { get; set; }

    [Parameter]
    public ContentTerm<Note>? Term { get; set; }
}

public sealed class DemandingPage : ComponentBase
{
    [Parameter]
    public Article? Entry { get; set; }

    [Parameter, EditorRequired]
    public string? Theme { get; set; }
}

public sealed class WrongPagePage : ComponentBase
{
    [Parameter]
    public ContentTerm<Article>? Term { get; set; }

    [Parameter]
    public int Page { get; set; }
}
