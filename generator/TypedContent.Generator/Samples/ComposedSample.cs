using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Samples;

/// <summary>
/// Combines samples that continue each other into one C# file. They get a namespace of their own below the project's root namespace, and statements go into a
/// method. Code that declares a namespace itself stays in that namespace.
/// </summary>
internal sealed class ComposedSample
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int Length, SamplePart Part, int PartStart)> _pieces = [];

    private ComposedSample()
    {
    }

    /// <summary>The text of the file.</summary>
    public string Text => _text.ToString();

    /// <summary>Whether it contains namespaces or attributes of its own, which could interfere with other samples.</summary>
    public bool IsShared { get; private set; }

    /// <param name="parts">The samples, in order.</param>
    /// <param name="rootNamespace">The project's root namespace; empty if there is none.</param>
    /// <param name="number">A number that is unique to this file.</param>
    public static ComposedSample Of(IReadOnlyList<SamplePart> parts, string rootNamespace, int number)
    {
        var composed = new ComposedSample { IsShared = parts.Any(part => part.Namespaces.Count + part.Attributes.Count > 0) };
        composed.AppendAll(parts, part => part.Attributes);
        var space = (rootNamespace.Length > 0 ? rootNamespace + "." : "") + "Sample_" + number.ToString(CultureInfo.InvariantCulture);
        composed._text.Append("namespace ").Append(space).Append("\n{\n");
        composed.AppendUsings(parts.Select(part => (part, part.Usings)));
        composed.AppendAll(parts, part => part.Types);
        if (parts.Any(part => part.Extensions.Count > 0))
        {
            composed._text.Append("internal static class Extensions_\n{\n");
            composed.AppendAll(parts, part => part.Extensions);
            composed._text.Append("\n}\n");
        }

        composed._text.Append("internal partial class Sample_\n{\n");
        composed.AppendAll(parts, part => part.Members);
        composed.AppendStatements(parts);
        composed._text.Append("\n}\n}\n");
        composed.AppendNamespaces(parts, space);
        return composed;
    }

    /// <summary>Maps a span in the file to a sample and a span in it; null if it is not from a sample.</summary>
    public (SamplePart Part, TextSpan Span)? Find(TextSpan span)
    {
        foreach (var (start, length, part, partStart) in _pieces)
        {
            if (span.Start >= start && span.Start <= start + length && (span.Start < start + length || span.Length == 0))
            {
                return (part, new TextSpan(partStart + span.Start - start, Math.Min(span.Length, start + length - span.Start)));
            }
        }

        return null;
    }

    private void Append(SamplePart part, TextSpan span)
    {
        _pieces.Add((_text.Length, span.Length, part, span.Start));
        _text.Append(part.Text, span.Start, span.Length).Append('\n');
    }

    private void AppendAll(IEnumerable<SamplePart> parts, Func<SamplePart, IEnumerable<TextSpan>> select)
    {
        foreach (var part in parts)
        {
            foreach (var span in select(part))
            {
                Append(part, span);
            }
        }
    }

    private void AppendUsings(IEnumerable<(SamplePart Part, List<UsingDirectiveSyntax> Usings)> usings)
    {
        // A later sample may repeat the usings of an earlier one.
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (part, own) in usings)
        {
            foreach (var directive in own)
            {
                var start = directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) ? directive.UsingKeyword.SpanStart : directive.SpanStart;
                var span = TextSpan.FromBounds(start, directive.Span.End);
                if (known.Add(part.Text.Substring(span.Start, span.Length)))
                {
                    Append(part, span);
                }
            }
        }
    }

    /// <summary>Writes the statements into a method with the signature that the compiler gives the entry point of top-level statements.</summary>
    private void AppendStatements(IReadOnlyList<SamplePart> parts)
    {
        var nodes = parts.SelectMany(part => part.Statements).SelectMany(statement => statement.DescendantNodesAndSelf(IsOfProgram)).ToList();
        var isAsync = nodes.Exists(node => node is AwaitExpressionSyntax
            || (node is CommonForEachStatementSyntax each && each.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword))
            || (node is UsingStatementSyntax use && use.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword))
            || (node is LocalDeclarationStatementSyntax local && local.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword)));
        var hasResult = nodes.Exists(node => node is ReturnStatementSyntax { Expression: not null });
        _text.Append((isAsync, hasResult) switch
        {
            (true, true) => "private async global::System.Threading.Tasks.Task<int> Run_",
            (true, false) => "private async global::System.Threading.Tasks.Task Run_",
            (false, true) => "private int Run_",
            _ => "private void Run_",
        }).Append("(string[] args)\n{\n");
        AppendAll(parts, part => part.StatementSpans);
        _text.Append("}\n");
    }

    private static bool IsOfProgram(SyntaxNode node) => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    private void AppendNamespaces(IReadOnlyList<SamplePart> parts, string own)
    {
        var usings = parts.Select(part => (part, part.Usings)).ToList();
        foreach (var part in parts)
        {
            foreach (var space in part.Namespaces)
            {
                _text.Append("namespace ");
                Append(part, space.Name.Span);

                // Types that other samples declare outside a namespace must be visible here too.
                _text.Append("{\nusing global::").Append(own).Append(";\n");
                AppendUsings([.. usings, (part, [.. space.Usings])]);
                foreach (var member in space.Members)
                {
                    Append(part, member.FullSpan);
                }

                _text.Append("}\n");
            }
        }
    }
}
