using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Analysis;

/// <summary>
/// Checks the arguments that articles pass to components, and reports at the line in the article. A generator cannot see the components that the Razor
/// generator declares, but an analyzer sees the final compilation, including the code generated for each article.
/// </summary>
internal static class ComponentCalls
{
    private const string Fragment = "TypedContent.AspNetCore.Components.ContentFragment";
    private const string ChildContent = "ChildContent";
    private const string Absent = "TypedContent.AspNetCore.Components.ContentAbsent";

    /// <param name="start">The analysis of a compilation.</param>
    /// <param name="report">Receives what is wrong, from several threads and in no order.</param>
    public static void Register(CompilationStartAnalysisContext start, Action<Diagnostic> report)
    {
        // These types are missing from projects that do not use components.
        if (start.Compilation.GetTypeByMetadataName(Fragment) is { } fragment && start.Compilation.GetTypeByMetadataName(Absent) is { } absent)
        {
            start.RegisterOperationAction(operation => Analyze(operation, fragment, absent, report), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol fragment, INamedTypeSymbol absent, Action<Diagnostic> found)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, fragment)
            || call.TargetMethod.TypeArguments is not [INamedTypeSymbol component, ..] || component.TypeKind == TypeKind.Error)
        {
            return;
        }

        var report = new Reporter(context, call, component.Name, found);
        switch (call.TargetMethod.Name)
        {
            case "Open":
                FindMissing(report, call, component);
                break;
            case "Set":
                CheckParameter(report, call, component, absent);
                break;
            case "Child":
                CheckContent(report, call, component);
                break;
        }
    }

    private static void FindMissing(Reporter report, IInvocationOperation call, INamedTypeSymbol component)
    {
        var given = call.Syntax.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.ValueText).ToArray();
        var unknown = given.Except(ParametersOf(component).Select(parameter => parameter.Name)).ToArray();
        foreach (var parameter in ParametersOf(component).Where(parameter => Has(parameter, "EditorRequiredAttribute") && !given.Contains(parameter.Name)))
        {
            // A misspelled name is reported as such, so it is not also reported as missing.
            if (!unknown.Any(name => NearestName.Find(name, [parameter.Name]) is not null))
            {
                var (what, remedy) = parameter switch
                {
                    { Name: ChildContent } when IsFragment(parameter.Type) =>
                        ("child content", $"Write it between <{component.Name} …> and </{component.Name}>."),
                    _ when IsCode(parameter.Type) =>
                        ($"the parameter '{parameter.Name}'", "It takes code, which an article cannot give: remove [EditorRequired] from it."),
                    _ => ($"the parameter '{parameter.Name}'", $"Write {parameter.Name}=\"…\" in its tag."),
                };
                report.At(((InvocationExpressionSyntax)call.Syntax).ArgumentList, component.Name.Length, FindingIds.MissingParameter, what, remedy);
            }
        }
    }

    private static void CheckContent(Reporter report, IInvocationOperation call, INamedTypeSymbol component)
    {
        var content = FindParameter(component, ChildContent);
        if (content is null || !IsFragment(content.Type))
        {
            var reason = content is null
                ? $". Write <{component.Name} … /> without anything between two tags, or give it a parameter ChildContent."
                : $": its ChildContent is of type {content.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}, "
                    + "and an article can give only a RenderFragment.";
            report.At(NameIn(call), component.Name.Length, FindingIds.NoChildContent, reason);
        }
        else if (HasRenderMode(component))
        {
            report.At(NameIn(call), component.Name.Length, FindingIds.InteractiveContent);
        }
    }

    private static void CheckParameter(Reporter report, IInvocationOperation call, INamedTypeSymbol component, INamedTypeSymbol absent)
    {
        if (NameIn(call) is not { } written || ((InvocationExpressionSyntax)call.Syntax).ArgumentList.Arguments is not [_, var value, ..])
        {
            return;
        }

        var name = written.Identifier.ValueText;
        if (SymbolEqualityComparer.Default.Equals(call.TargetMethod.TypeArguments[1], absent) || FindParameter(component, name) is not { } parameter)
        {
            var names = ParametersOf(component).Where(known => !IsCode(known.Type)).Select(known => known.Name).ToArray();
            var nearest = NearestName.Find(name, names);
            var hint = nearest is not null ? $". Did you mean '{nearest}'?"
                : names.Length == 0 ? ", and takes none"
                : $". It has {string.Join(", ", names.OrderBy(known => known, StringComparer.Ordinal))}";
            report.At(written, name.Length, FindingIds.UnknownParameter, name, hint);
            return;
        }

        var text = value.Expression is LiteralExpressionSyntax { Token.Value: string literal } ? literal : null;
        if (LiteralRules.FindFault(parameter.Type, text) is { } expected)
        {
            report.At(value, text is null ? name.Length : Math.Max(1, text.Length), FindingIds.ComponentValue, name, text ?? "", expected);
        }
    }

    private static IdentifierNameSyntax? NameIn(IInvocationOperation call) =>
        ((InvocationExpressionSyntax)call.Syntax).ArgumentList.Arguments is
            [{ Expression: LambdaExpressionSyntax { Body: MemberAccessExpressionSyntax member } }, ..]
            ? member.Name as IdentifierNameSyntax
            : null;

    private static IPropertySymbol? FindParameter(INamedTypeSymbol component, string name) =>
        ParametersOf(component).FirstOrDefault(parameter => parameter.Name == name);

    private static IEnumerable<IPropertySymbol> ParametersOf(INamedTypeSymbol component)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var type = component; type is not null; type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                // A property hides those of base classes. A catch-all parameter is not offered, because it would accept attributes that the sanitizer
                // never checked.
                if (seen.Add(property.Name) && property.DeclaredAccessibility == Accessibility.Public && HasInherited(property, "ParameterAttribute")
                    && !TakesAllOthers(property))
                {
                    yield return property;
                }
            }
        }
    }

    private static bool HasInherited(IPropertySymbol? property, string attribute)
    {
        for (; property is not null; property = property.OverriddenProperty)
        {
            if (Has(property, attribute))
            {
                return true;
            }
        }

        return false;
    }

    // Razor's @rendermode is an attribute that derives from RenderModeAttribute, which a derived component inherits.
    private static bool HasRenderMode(INamedTypeSymbol component)
    {
        for (var type = component; type is not null; type = type.BaseType)
        {
            foreach (var attribute in type.GetAttributes())
            {
                for (var kind = attribute.AttributeClass; kind is not null; kind = kind.BaseType)
                {
                    if (kind.ToDisplayString() == "Microsoft.AspNetCore.Components.RenderModeAttribute")
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool TakesAllOthers(IPropertySymbol property) => property.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "ParameterAttribute"
        && attribute.NamedArguments.Any(argument => argument.Key == "CaptureUnmatchedValues" && argument.Value.Value is true));

    private static bool IsFragment(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "RenderFragment", IsGenericType: false }
        && type.ContainingNamespace.ToDisplayString() == "Microsoft.AspNetCore.Components";

    private static bool IsCode(ITypeSymbol type) => type.Name is "RenderFragment" or "EventCallback" || type.TypeKind == TypeKind.Delegate;

    private static bool Has(IPropertySymbol property, string attribute) => property.GetAttributes().Any(given =>
        given.AttributeClass?.Name == attribute && given.AttributeClass.ContainingNamespace.ToDisplayString() == "Microsoft.AspNetCore.Components");

    /// <summary>Reports at the location in the article from which a node of the generated code comes.</summary>
    private sealed class Reporter(OperationAnalysisContext context, IInvocationOperation call, string component, Action<Diagnostic> report)
    {
        public void At(SyntaxNode? node, int length, string id, params string[] arguments)
        {
            // Use the first argument: it is on the line that is mapped to the article.
            var place = node is ArgumentListSyntax list
                ? (list.Arguments.Count > 0 ? list.Arguments[0].GetLocation() : list.CloseParenToken.GetLocation())
                : (node ?? call.Syntax).GetLocation();
            var mapped = place.GetMappedLineSpan();
            report(Diagnostic.Create(
                Descriptors.Find(id), mapped.HasMappedPath ? InArticle(mapped, length) : place, [component, .. arguments]));
        }

        private Location InArticle(FileLinePositionSpan mapped, int length)
        {
            var start = mapped.StartLinePosition;
            var text = context.Options.AdditionalFiles.FirstOrDefault(file => file.Path.Replace('\\', '/') == mapped.Path)?.GetText(context.CancellationToken);
            var offset = text is not null && start.Line < text.Lines.Count ? Math.Min(text.Lines[start.Line].Start + start.Character, text.Length) : 0;
            return Location.Create(
                mapped.Path, new TextSpan(offset, Math.Min(length, (text?.Length ?? int.MaxValue) - offset)),
                new LinePositionSpan(start, new LinePosition(start.Line, start.Character + length)));
        }
    }
}
