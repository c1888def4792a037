using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using TypedContent.Packing;

namespace TypedContent.Compiler.Storage;

/// <summary>
/// Writes an object with all of its properties, so that objects that differ in any of them are written differently. It uses reflection, so that an option added
/// later is included without a change here.
/// </summary>
internal static class ValueDigest
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_properties = new();

    /// <param name="pack">Receives the bytes.</param>
    /// <param name="value">A record of texts, numbers, booleans, lists, and other records; or one of those.</param>
    /// <exception cref="NotSupportedException">Something in it has no properties, so its value is unknown.</exception>
    public static void Write(PackWriter pack, object? value)
    {
        switch (value)
        {
            case null:
                pack.Byte(0);
                break;
            case string text:
                pack.Byte(1);
                pack.Text(text);
                break;
            case IEnumerable items:
                pack.Byte(2);
                foreach (var item in items)
                {
                    pack.Byte(3);
                    Write(pack, item);
                }

                pack.Byte(4);
                break;
            case IConvertible plain:
                pack.Byte(5);
                pack.Text(value.GetType().Name);
                pack.Text(plain.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                WriteProperties(pack, value);
                break;
        }
    }

    private static void WriteProperties(PackWriter pack, object value)
    {
        pack.Byte(6);
        foreach (var property in s_properties.GetOrAdd(value.GetType(), PropertiesOf))
        {
            pack.Text(property.Name);
            Write(pack, property.GetValue(value));
        }
    }

    private static PropertyInfo[] PropertiesOf(Type type)
    {
        PropertyInfo[] properties =
        [
            .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(property => property.GetIndexParameters().Length == 0)
                .OrderBy(property => property.Name, StringComparer.Ordinal),
        ];
        return properties.Length > 0 ? properties : throw new NotSupportedException($"{type.Name} has no properties.");
    }
}
