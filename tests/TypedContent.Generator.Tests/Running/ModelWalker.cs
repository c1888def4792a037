using System.Collections.Concurrent;
using System.Collections;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Schema;

namespace TypedContent.Generator.Tests.Running;

/// <summary>Walks the outputs of stages, and finds objects that would keep a compilation alive or never equal themselves.</summary>
internal sealed class ModelWalker
{
    private static readonly Type[] s_rejected =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SyntaxReference), typeof(SemanticModel),
        typeof(Location), typeof(Diagnostic), typeof(IOperation),
    ];

    /// <summary>The fields of each type, including inherited ones, that may refer to an object.</summary>
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> s_fields = new();

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<(object Value, Step Path)> _open = new();

    /// <param name="outputs">The output of each stage, by its name. Most stages pass on what others created, which is walked once.</param>
    /// <returns>The path to each forbidden object.</returns>
    public static IEnumerable<string> FindCompilerObjects(IEnumerable<KeyValuePair<string, object?>> outputs)
    {
        var walker = new ModelWalker();
        foreach (var (stage, output) in outputs)
        {
            walker.Enter(output, new Step(null, stage));
        }

        return walker.Walk();
    }

    private IEnumerable<string> Walk()
    {
        while (_open.TryPop(out var item))
        {
            if (s_rejected.Any(type => type.IsInstanceOfType(item.Value)))
            {
                yield return $"{item.Path.Describe()} is a {item.Value.GetType().Name}";
            }
            else if (item.Value is Array array)
            {
                EnterItems(array, item.Path);
            }
            else
            {
                EnterFields(item.Value, item.Path);
            }
        }
    }

    private void EnterItems(Array array, Step path)
    {
        if (!array.GetType().GetElementType()!.IsPrimitive)
        {
            foreach (var item in (IEnumerable)array)
            {
                Enter(item, new Step(path, "[]"));
            }
        }
    }

    private void EnterFields(object value, Step path)
    {
        foreach (var field in s_fields.GetOrAdd(value.GetType(), FieldsOf))
        {
            Enter(field.GetValue(value), new Step(path, field.Name));
        }
    }

    private static FieldInfo[] FieldsOf(Type type) =>
    [
        .. type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(field => !field.FieldType.IsPrimitive && !field.FieldType.IsPointer && !field.FieldType.IsEnum && field.FieldType != typeof(string)),
        .. type.BaseType is { } parent ? s_fields.GetOrAdd(parent, FieldsOf) : [],
    ];

    private void Enter(object? value, Step path)
    {
        if (value is null or string or Type or Delegate or Encoding or SourceText or AdditionalText
            || value.GetType() is { IsPrimitive: true } or { IsEnum: true })
        {
            return;
        }

        if (value.GetType().IsValueType || _seen.Add(value))
        {
            _open.Push((value, path));
        }
    }

    /// <summary>A stage, or a field or the items of what is before it.</summary>
    private sealed record Step(Step? Before, string Name)
    {
        public string Describe() => Before is null ? Name : $"{Before.Describe()}.{Name}";
    }
}
