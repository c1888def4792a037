using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Body;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Samples;

/// <summary>A sample split into usings, declarations, and statements.</summary>
internal sealed class SamplePart
{
    private static readonly string s_wrapperStart = "class C\n{\n";

    private readonly int[] _starts;

    private SamplePart(CodeSample sample, CSharpParseOptions options)
    {
        Sample = sample;

        var lines = sample.Lines.Select(line => IsLeftOut(line.Text.TrimStart()) ? "" : line.Text).ToArray();
        Text = string.Join("\n", lines);
        _starts = new int[lines.Length];
        for (var i = 1; i < lines.Length; i++)
        {
            _starts[i] = _starts[i - 1] + lines[i - 1].Length + 1;
        }

        SortOut(options);
    }

    public CodeSample Sample { get; }

    public string Text { get; private set; }

    /// <summary>The errors that need no binding.</summary>
    public IReadOnlyList<(TextSpan Span, Diagnostic Diagnostic)> SyntaxErrors { get; private set; } = [];

    public List<TextSpan> Attributes { get; } = [];

    public List<UsingDirectiveSyntax> Usings { get; } = [];

    public List<BaseNamespaceDeclarationSyntax> Namespaces { get; } = [];

    public List<TextSpan> Types { get; } = [];

    /// <summary>Members outside a type: methods, properties, fields.</summary>
    public List<TextSpan> Members { get; } = [];

    /// <summary>Members that must be in a static class.</summary>
    public List<TextSpan> Extensions { get; } = [];

    public List<StatementSyntax> Statements { get; } = [];

    public List<TextSpan> StatementSpans { get; } = [];

    public static SamplePart Read(CodeSample sample, CSharpParseOptions options) => new(sample, options);

    /// <summary>Maps a span in the text to a range in the article.</summary>
    public SourceRange ToArticle(TextSpan span)
    {
        var start = ToArticle(span.Start);
        return SourceRange.FromBounds(start, Math.Max(start, ToArticle(span.End)));
    }

    private int ToArticle(int position)
    {
        if (_starts.Length == 0)
        {
            return Sample.Argument.Start;
        }

        var line = Array.BinarySearch(_starts, position);
        line = line < 0 ? ~line - 1 : line;
        return Sample.Lines[line].Start + Math.Min(position - _starts[line], Sample.Lines[line].Text.Length);
    }

    /// <summary>Directives for 'dotnet run' are not C#, and regions may be cut apart when the sample is split.</summary>
    private static bool IsLeftOut(string line) =>
        line.StartsWith("#:", StringComparison.Ordinal)
        || line.StartsWith("#!", StringComparison.Ordinal)
        || line.StartsWith("#region", StringComparison.Ordinal)
        || line.StartsWith("#endregion", StringComparison.Ordinal);

    private void SortOut(CSharpParseOptions options)
    {
        var root = CSharpSyntaxTree.ParseText(Text, options).GetCompilationUnitRoot();
        var errors = Errors(root);
        if (errors.Count > 0)
        {
            // Some members can only be parsed inside a type.
            var members = CSharpSyntaxTree.ParseText(s_wrapperStart + Text + "\n}", options).GetCompilationUnitRoot();
            if (Errors(members).Count == 0 && members.Members is [ClassDeclarationSyntax { Members: var inner }])
            {
                foreach (var member in inner)
                {
                    Add(member, -s_wrapperStart.Length);
                }

                return;
            }
        }

        SyntaxErrors = errors;
        Attributes.AddRange(root.AttributeLists.Select(list => list.FullSpan));
        Usings.AddRange(root.Usings);
        for (var i = 0; i < root.Members.Count; i++)
        {
            // Directives at the end of the file belong to the last member.
            Add(root.Members[i], 0, i == root.Members.Count - 1 && root.EndOfFileToken.ContainsDirectives ? root.EndOfFileToken.FullSpan.Length : 0);
        }
    }

    private void Add(MemberDeclarationSyntax member, int offset, int more = 0)
    {
        var span = TextSpan.FromBounds(member.FullSpan.Start + offset, Math.Min(Text.Length, member.FullSpan.End + offset + more));
        switch (member)
        {
            case GlobalStatementSyntax global:
                Statements.Add(global.Statement);
                StatementSpans.Add(span);
                break;
            case BaseNamespaceDeclarationSyntax space:
                Namespaces.Add(space);
                break;
            case MethodDeclarationSyntax { ParameterList.Parameters: [{ Modifiers: var modifiers }, ..] } when modifiers.Any(SyntaxKind.ThisKeyword):
                Extensions.Add(span);
                break;
            case BaseTypeDeclarationSyntax when member.Kind().ToString() == "ExtensionBlockDeclaration":
                Extensions.Add(span);
                break;
            case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                Types.Add(span);
                break;
            default:
                Members.Add(span);
                break;
        }
    }

    // Top-level statements below types are allowed, because a sample may show a declaration before its use.
    private const string StatementBelowTypes = "CS8803";

    private static List<(TextSpan Span, Diagnostic Diagnostic)> Errors(SyntaxNode root) =>
    [
        .. root.SyntaxTree.GetDiagnostics()
            .Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error && diagnostic.Id != StatementBelowTypes)
            .Select(diagnostic => (diagnostic.Location.SourceSpan, diagnostic)),
    ];
}
