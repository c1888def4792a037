using TypedContent.Compiler.Articles;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Reporting;
using TypedContent.Generator.Sources;

namespace TypedContent.Generator.Stages;

/// <summary>Says which file or collection a stage was working on.</summary>
internal static class FaultSubjects
{
    public static FaultSubject Of(object? input) => input switch
    {
        SourceFile file => new(file.Path, file.ProjectPath),
        CompiledFile file => new(file.Path, file.Article.Model.ProjectPath),
        LinkedFile file => new(file.File.Path, file.Article.Model.ProjectPath),
        LocatedFile file => new(file.Path, file.ProjectPath),
        BrokenLinks links => new(links.Path, links.ProjectPath),
        ArticleModel model => new(null, model.ProjectPath),
        EntrySpec entry => new(null, entry.Model.ProjectPath),
        Microsoft.CodeAnalysis.AdditionalText text => new(text.Path, text.Path),
        CodeFile code => new(null, code.HintName),
        CollectionInfo collection => new(null, $"the collection {collection.Name}"),
        IOfCollection { CollectionName: var name } => new(null, $"the collection {name}"),
        _ => FaultSubject.Project,
    };
}
