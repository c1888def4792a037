using TypedContent.Templates.Generation;

// Arguments: the repository, the folder to write to, and the version of the packages that the new projects refer to.
if (args is not [var repository, var output, var version])
{
    Console.Error.WriteLine("Usage: TypedContent.Templates <repository> <output> <version>");
    return 2;
}

try
{
    if (Directory.Exists(output))
    {
        Directory.Delete(output, recursive: true);
    }

    foreach (var template in Template.All)
    {
        new TemplateWriter(repository, output, version).Write(template);
    }

    return 0;
}
catch (InvalidDataException fault)
{
    // As MSBuild reads errors.
    Console.Error.WriteLine($"TypedContent.Templates : error TEMPLATE : {fault.Message}");
    return 1;
}
