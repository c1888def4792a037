using Mono.Cecil;
using Mono.Cecil.Cil;
using TypedContent.Compiler.Schema;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Tests.Layers;

/// <summary>
/// Reads from a compiled assembly which of its namespaces use which others: through types in signatures, bodies, fields, attributes, and type arguments.
/// Constants leave no trace in an assembly; <see cref="SourceUses"/> finds them.
/// </summary>
internal static class AssemblyUses
{
    /// <param name="image">The assembly.</param>
    /// <param name="root">The common prefix of all its namespaces.</param>
    public static IReadOnlyList<NamespaceUse> Read(Stream image, string root)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(image);
        var module = assembly.MainModule;
        var uses = new HashSet<NamespaceUse>();
        foreach (var type in module.GetTypes())
        {
            foreach (var (member, used) in NamespaceOf(type, root) is null ? [] : UsesOf(type))
            {
                if (used.Scope == module && NamespaceOf(used, root) is { } to)
                {
                    uses.Add(new NamespaceUse(NamespaceOf(type, root)!, to, member, Outermost(used).Name));
                }
            }
        }

        return [.. uses.Where(use => use.From != use.To)];
    }

    private static IEnumerable<(string Member, TypeReference Used)> UsesOf(TypeDefinition type)
    {
        var own = OfDefinition(type, type.GenericParameters)
            .Concat(Types(type.BaseType))
            .Concat(type.Interfaces.SelectMany(implemented => Types(implemented.InterfaceType)));
        return Of("", own)
            .Concat(type.Fields.SelectMany(field => Of(field.Name, Types(field.FieldType).Concat(Attributes(field)))))
            .Concat(type.Properties.SelectMany(property => Of(property.Name, Attributes(property))))
            .Concat(type.Events.SelectMany(happening => Of(happening.Name, Attributes(happening))))
            .Concat(type.Methods.SelectMany(method => Of(method.Name, UsesOf(method))));

        IEnumerable<(string, TypeReference)> Of(string member, IEnumerable<TypeReference> used) =>
            used.Select(reference => (Readable(type, member), reference));
    }

    private static IEnumerable<TypeReference> UsesOf(MethodDefinition method)
    {
        var signature = OfDefinition(method, method.GenericParameters)
            .Concat(OfMethod(method))
            .Concat(Attributes(method.MethodReturnType))
            .Concat(method.Parameters.SelectMany(Attributes))
            .Concat(method.Overrides.SelectMany(OfMethod));
        return !method.HasBody ? signature : signature
            .Concat(method.Body.Variables.SelectMany(variable => Types(variable.VariableType)))
            .Concat(method.Body.ExceptionHandlers.SelectMany(handler => Types(handler.CatchType)))
            .Concat(method.Body.Instructions.SelectMany(OfInstruction));
    }

    private static IEnumerable<TypeReference> OfInstruction(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => Types(type),
        MethodReference method => OfMethod(method),
        FieldReference field => Types(field.DeclaringType).Concat(Types(field.FieldType)),
        CallSite site => Types(site.ReturnType).Concat(site.Parameters.SelectMany(parameter => Types(parameter.ParameterType))),
        _ => [],
    };

    private static IEnumerable<TypeReference> OfMethod(MethodReference method) => Types(method.DeclaringType)
        .Concat(Types(method.ReturnType))
        .Concat(method.Parameters.SelectMany(parameter => Types(parameter.ParameterType)))
        .Concat(method is GenericInstanceMethod generic ? generic.GenericArguments.SelectMany(Types) : []);

    private static IEnumerable<TypeReference> OfDefinition(ICustomAttributeProvider definition, IEnumerable<GenericParameter> parameters) =>
        Attributes(definition).Concat(parameters.SelectMany(parameter =>
            Attributes(parameter).Concat(parameter.Constraints.SelectMany(constraint => Types(constraint.ConstraintType)))));

    private static IEnumerable<TypeReference> Attributes(ICustomAttributeProvider definition) => definition.CustomAttributes.SelectMany(attribute =>
        OfMethod(attribute.Constructor)
            .Concat(attribute.ConstructorArguments.SelectMany(OfArgument))
            .Concat(attribute.Properties.Concat(attribute.Fields).SelectMany(named => OfArgument(named.Argument))));

    private static IEnumerable<TypeReference> OfArgument(CustomAttributeArgument argument) => Types(argument.Type).Concat(argument.Value switch
    {
        TypeReference type => Types(type),
        CustomAttributeArgument inner => OfArgument(inner),
        CustomAttributeArgument[] several => several.SelectMany(OfArgument),
        _ => [],
    });

    /// <summary>The types that a reference consists of: for <c>List&lt;A[]&gt;</c>, the list and A.</summary>
    private static IEnumerable<TypeReference> Types(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Types).Concat(Types(generic.ElementType)),
        IModifierType modified => Types(modified.ModifierType).Concat(Types(modified.ElementType)),
        FunctionPointerType pointer => Types(pointer.ReturnType).Concat(pointer.Parameters.SelectMany(parameter => Types(parameter.ParameterType))),
        TypeSpecification specification => Types(specification.ElementType),
        _ => [type],
    };

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static string? NamespaceOf(TypeReference type, string root)
    {
        var name = Outermost(type).Namespace;
        return name == root ? "" : name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..] : null;
    }

    /// <summary>The name of a member in source code. Code generated for lambdas and iterators is attributed to the outermost type.</summary>
    private static string Readable(TypeDefinition type, string member)
    {
        var isOfCompiler = member.Contains('<', StringComparison.Ordinal) || type.Name.Contains('<', StringComparison.Ordinal);
        return Outermost(type).Name + (member.Length == 0 || isOfCompiler ? "" : "." + member);
    }
}
