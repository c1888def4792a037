using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Storage;

/// <summary>Creates objects in which every property has a distinct value, including properties added in the future.</summary>
internal sealed class Filled
{
    // The recursion of types that contain themselves ends at these depths.
    private const int DeepestList = 6;
    private const int DeepestRecord = 9;

    private int _depth;
    private int _next;

    public T Make<T>() => (T)Make(typeof(T))!;

    /// <summary>The settable properties of a record.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(property => property.SetMethod is not null);

    private object? Make(Type type)
    {
        var number = ++_next;
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Make(inner);
        }

        return type switch
        {
            _ when type == typeof(string) => "text " + number.ToString(CultureInfo.InvariantCulture) + " 字",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => number,
            _ when type == typeof(long) => -number,
            _ when type == typeof(ulong) => ulong.MaxValue - (ulong)number,
            _ when type == typeof(double) => number + 0.1,
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2024, 3, 2, 8, 30, 15, TimeSpan.FromMinutes(-345)).AddTicks(number),
            _ when type == typeof(ArticlePath) => ArticlePath.Parse("zh/2024-03-02-key.html").OfEntry("entry"),
            _ when type == typeof(Utf8Text) => Utf8Text.Of("<p>a body, its words</p>"),
            _ when type == typeof(BodyText) => BodyText.Of("a body, its words", Utf8Text.Of("<p>a body, its words</p>")),
            _ when type == typeof(PackedList) => PackedList.Of([number, number + 1], static (pack, item) => pack.Count(item)),
            _ when type == typeof(LocatedFrontMatter) => new LocatedFrontMatter([Make<LocatedField>()], Make<Findings.SourceLocation>(), isRead: true),
            { IsEnum: true } => Enum.GetValues(type).Cast<object>().Last(),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(EquatableArray<>) => MakeList(type),
            _ => MakeRecord(type),
        };
    }

    private object MakeList(Type type)
    {
        var item = type.GetGenericArguments()[0];
        var items = Array.CreateInstance(item, _depth >= DeepestList ? 0 : 2);
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Make(item), i);
        }

        return Activator.CreateInstance(type, items)!;
    }

    private object? MakeRecord(Type type)
    {
        if (_depth == DeepestRecord)
        {
            return null;
        }

        _depth++;
        var record = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in PropertiesOf(type))
        {
            property.SetValue(record, Make(property.PropertyType));
        }

        _depth--;
        return record;
    }

    /// <summary>The properties, at any depth, that still have their default value.</summary>
    public static IEnumerable<string> FindUnset(object value, string path = "")
    {
        foreach (var property in PropertiesOf(value.GetType()))
        {
            var own = property.GetValue(value);
            var name = path + "." + property.Name;
            if (own is null || (own is not string and IEnumerable items && !items.Cast<object>().Any()) || (
                own.GetType().IsValueType && own.Equals(Activator.CreateInstance(own.GetType()))))
            {
                yield return name;
            }
        }
    }
}
