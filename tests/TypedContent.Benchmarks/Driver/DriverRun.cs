using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reporting;
using TypedContent.Benchmarks.Sites;
using TypedContent.Compiler;
using TypedContent.Generator;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Highlighting;
using TypedContent.Generator.Packing;
using TypedContent.Generator.Sources;
using TypedContent.Generator.Stages;

namespace TypedContent.Benchmarks.Driver;

/// <summary>Runs the generator over one site in a driver, as an editor does, in a process of its own.</summary>
internal sealed class DriverRun
{
    public const string Command = "driver-run";

    private const string Folder = "/site/";

    // In an editor, the generator's code is fully optimized long before a user waits for it. That takes many edits and, because it happens beside them, time.
    private const int UnmeasuredEdits = 30;

    private const int Edits = 15;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(3);

    private readonly int _bytes;
    private readonly AdditionalText[] _files;
    private readonly long _textBytes;
    private GeneratorDriver _driver;
    private Compilation _compilation;
    private int _edits;

    private DriverRun(DriverMode mode, int articles, int bytes, string pack)
    {
        _bytes = bytes;
        var texts = Enumerable.Range(0, articles).Select(number => SyntheticArticle.Text(number, bytes)).ToArray();
        _textBytes = texts.Sum(text => (long)text.Length) * sizeof(char);
        _files = [.. texts.Select(FileOf)];

        // A memo for this run only, with the capacity of the shared one.
        var memo = new CompilationMemo(capacity: 200_000_000);
        var generator = new ContentGenerator(static options => new ArticleCompiler(options, CSharpClassifier.Instance).Compile, memo);
        ImmutableArray<AdditionalText> files = mode == DriverMode.Editor
            ? [.. _files, ListOf(_files), new MemoryFile(Folder + "obj/" + PackIndex.FileName, File.ReadAllText(pack + ".next"))]
            : [.. _files, ListOf(_files)];
        _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            files,
            CSharpParseOptions.Default,
            new ProjectOptions(Folder, mode != DriverMode.Code, mode == DriverMode.Pack ? pack : null));
        _compilation = CSharpCompilation.Create("Sample", [Program(0)], References(), new CSharpCompilationOptions(OutputKind.ConsoleApplication));
    }

    public static DriverFigures Measure(DriverMode mode, int articles, int bytes, string pack) =>
        OwnProcess.Run<DriverFigures>(
            Command, mode.ToString(), articles.ToString(CultureInfo.InvariantCulture), bytes.ToString(CultureInfo.InvariantCulture), pack);

    public static void RunHere(string[] arguments) => OwnProcess.Return(new DriverRun(
        Enum.Parse<DriverMode>(arguments[0]),
        int.Parse(arguments[1], CultureInfo.InvariantCulture),
        int.Parse(arguments[2], CultureInfo.InvariantCulture),
        arguments[3]).Run());

    private DriverFigures Run()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var first = Time(() => { });
        if (_driver.GetRunResult().Diagnostics.FirstOrDefault() is { } diagnostic)
        {
            throw new InvalidOperationException(diagnostic.ToString());
        }

        var retained = GC.GetTotalMemory(forceFullCollection: true) - before;
        return new DriverFigures(first / 1000, MedianOf(EditBody), MedianOf(EditTitle), MedianOf(EditCode), retained, _textBytes);
    }

    private double MedianOf(Action edit)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < UnmeasuredEdits || Stopwatch.GetElapsedTime(start) < s_warmUp; i++)
        {
            Time(edit);
        }

        return Enumerable.Range(0, Edits).Select(_ => Time(edit)).Median();
    }

    /// <returns>The time that the driver runs after an edit, in milliseconds.</returns>
    private double Time(Action edit)
    {
        edit();
        var start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(_compilation);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private void EditBody()
    {
        var number = ++_edits % _files.Length;
        Replace(number, SyntheticArticle.Text(number, _bytes, revision: _edits));
    }

    private void EditTitle()
    {
        var number = ++_edits % _files.Length;
        Replace(
            number,
            SyntheticArticle
                .Text(number, _bytes)
                .Replace("title: '", string.Create(CultureInfo.InvariantCulture, $"title: '{_edits} "), StringComparison.Ordinal));
    }

    private void EditCode() => _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.First(), Program(++_edits));

    private void Replace(int number, string text)
    {
        var edited = FileOf(text, number);
        _driver = _driver.ReplaceAdditionalText(_files[number], edited);
        _files[number] = edited;
    }

    /// <summary>The list of files that the package's targets would write.</summary>
    private static MemoryFile ListOf(IEnumerable<AdditionalText> files) => new(
        Folder + "obj/" + FileDescriptions.FileName,
        "TypedContent articles 1\n" + string.Concat(files.Select(file => $"\tArticles\tArticle\t\t{Path.GetFileName(file.Path)}\t{file.Path}\n")));

    private static AdditionalText FileOf(string text, int number) =>
        new MemoryFile($"{Folder}articles/{SyntheticArticle.FileName(number, ArticleFormat.Html)}", text);

    private static SyntaxTree Program(int edit) =>
        CSharpSyntaxTree.ParseText(string.Create(CultureInfo.InvariantCulture, $"System.Console.WriteLine({edit});"), path: "Program.cs");

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name
            && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "TypedContent.dll"))
        .Select(path => MetadataReference.CreateFromFile(path));
}
