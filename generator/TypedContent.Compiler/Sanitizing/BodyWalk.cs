using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Sanitizing.Css;
using TypedContent.Compiler.Sanitizing.Elements;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Parsing;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Sanitizing;

/// <summary>
/// Walks the tree of a body once, without recursion: writes what is allowed and reports what is not. A caller that needs more than the HTML passes a collector,
/// which is notified of everything that is written.
/// </summary>
internal sealed class BodyWalk
{
    private readonly ParsedBody _body;
    private readonly RemovalLog _log;
    private readonly HtmlWriter _html;
    private readonly int _longest;
    private readonly CancellationToken _cancellation;
    private readonly ElementFilter _filter;
    private readonly ElementWriter _writer;
    private readonly SpecialComments _comments;

    private WalkFrame[] _stack = new WalkFrame[32];
    private int _depth;
    private int _outerMark = -1;
    private int _steps;

    /// <param name="rules">What is allowed.</param>
    /// <param name="body">The tree.</param>
    /// <param name="log">Records what is removed.</param>
    /// <param name="html">Receives the HTML.</param>
    /// <param name="collector">Is notified of what is written; null if only the HTML is needed.</param>
    /// <param name="longest">The maximum length of the HTML, in UTF-16 code units.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public BodyWalk(PolicyRules rules, ParsedBody body, RemovalLog log, HtmlWriter html, BodyCollector? collector, int longest, CancellationToken cancellation)
    {
        var tags = new SourceTags(body.Source);
        _body = body;
        _log = log;
        _html = html;
        _longest = longest;
        _cancellation = cancellation;
        _filter = new ElementFilter(rules, tags, log);
        _writer = new ElementWriter(rules, body, tags, log, html, collector);
        _comments = new SpecialComments(body.Source, log);
    }

    /// <summary>Where components are; null if there are none.</summary>
    public ComponentMarks? Marks { get; init; }

    /// <summary>Walks the whole tree, or until the writer needs no more.</summary>
    /// <exception cref="BodyRejectedException">The body is nested too deeply or its HTML gets too long.</exception>
    public void Run()
    {
        FindOuterMark();
        Push(new WalkFrame { Children = _body.Root.ChildNodes, Name = "body", Shape = ElementShape.Block, Next = 1 });
        while (_depth > 0 && !_html.IsDone)
        {
            ref var frame = ref _stack[_depth - 1];
            if (frame.Next >= frame.Children.Length)
            {
                _writer.Close(in frame);
                _depth--;
                continue;
            }

            if ((++_steps & 4095) == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            Visit(frame.Children[frame.Next++], frame.Scope, frame.Offset);
        }

        if (_outerMark >= 0)
        {
            _writer.MarkMore();
        }

        _writer.ReportAtEnd();
    }

    // Content after </body> still belongs to the body, except for comments, which the parser puts elsewhere. Their position is only in the source text.
    private void FindOuterMark()
    {
        foreach (var comment in _body.OuterComments())
        {
            if (_comments.IsMore(comment.Data) && _outerMark < 0)
            {
                _outerMark = _body.Source.IndexOf("<!--" + comment.Data, StringComparison.Ordinal);
            }
        }
    }

    private void Visit(INode node, ElementScope scope, int offset)
    {
        switch (node)
        {
            case IElement element:
                Open(element, scope, offset);
                break;
            case IText text:
                _writer.WriteText(text.Data, scope);
                break;
            case IComment comment when _comments.IsMore(comment.Data):
                _writer.MarkMore();
                break;
        }
    }

    private void Open(IElement element, ElementScope scope, int parentOffset)
    {
        var own = _body.Offset(element);
        var offset = own < 0 ? parentOffset : own;
        CheckLimits(offset);
        if (_outerMark >= 0 && own > _outerMark)
        {
            _writer.MarkMore();
        }

        if (element.ShadowRoot is not null)
        {
            // The content of a declarative shadow root is not in the tree that is published.
            _log.Add(RemovalReason.DangerousElement, "template", Math.Max(0, offset));
        }

        if (Marks is not null && own >= 0 && element is IHtmlElement && OpenComponent(element, scope, own))
        {
            return;
        }

        var decision = _filter.Decide(element, scope, offset);
        if (decision.Literal is not null)
        {
            _writer.WriteText(decision.Literal, scope);
        }

        if (decision.Action == ElementAction.Remove)
        {
            return;
        }

        if (decision is { Action: ElementAction.Keep, Name: "iframe" })
        {
            _writer.WriteFrame(element, scope, decision.Allowed, offset);
            return;
        }

        var shape = ElementShapes.Of(element.LocalName);
        var frame = new WalkFrame
        {
            Children = element is IHtmlTemplateElement template ? template.Content.ChildNodes : element.ChildNodes,
            Name = element.LocalName,
            Shape = shape,
            Scope = InheritedBy(element.LocalName, decision.Action, scope) | ElementShapes.ScopeOf(element.LocalName, shape),
            Offset = offset,
        };
        _writer.Separate(in frame, isEnd: false);
        if (decision.Action == ElementAction.Keep)
        {
            if (decision.Name == "style" && !StyleSheets.IsPlain(element.TextContent))
            {
                _log.Add(RemovalReason.Style, "style", Math.Max(0, offset), element.TextContent);
                return;
            }

            _writer.Open(element, decision, ref frame);
        }

        Push(frame);
    }

    /// <summary>Enters the element that marks a component. The element itself is not written.</summary>
    private bool OpenComponent(IElement element, ElementScope scope, int place)
    {
        if (Marks!.IsEnd(place))
        {
            return true;
        }

        if (element.LocalName != ComponentMark.Element || !Marks.TryFind(place, out var mark))
        {
            return false;
        }

        // If a foreign end tag split the element, it no longer marks a component. Its content stays.
        var isWhole = element.LastChild is IElement last && _body.Offset(last) == mark.Close;
        Push(new WalkFrame
        {
            Children = element.ChildNodes,
            Name = "",
            Scope = scope,
            Offset = place,
            Component = isWhole ? _writer.BeginComponent(mark) : 0,
        });
        return true;
    }

    // The children of a removed element take its place, so they keep its scope.
    private static ElementScope InheritedBy(string name, ElementAction action, ElementScope scope) =>
        action == ElementAction.Keep && name != "div" ? scope & ~ElementScope.OfChildren : scope;

    private void CheckLimits(int offset)
    {
        if (_depth > BodyParser.DeepestNesting)
        {
            throw new BodyRejectedException(BodyFailure.TooDeep, Math.Max(0, offset));
        }

        if (_html.Length > _longest)
        {
            throw new BodyRejectedException(BodyFailure.TooComplex, Math.Max(0, offset));
        }
    }

    private void Push(WalkFrame frame)
    {
        if (_depth == _stack.Length)
        {
            Array.Resize(ref _stack, _stack.Length * 2);
        }

        _stack[_depth++] = frame;
    }
}
