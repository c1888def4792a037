
namespace TypedContent.Compiler.Findings;

/// <summary>
/// The ids of all findings. TC0xxx: setup and internal; TC1xxx: front matter; TC2xxx: body and sanitizer; TC3xxx: across articles.
/// Titles, messages, and severities are in the generator's Descriptors.
/// </summary>
internal static class FindingIds
{
    public const string InternalError = "TC0001";
    public const string LanguageVersion = "TC0002";
    public const string TypeExists = "TC0003";
    public const string FileNameMangled = "TC0004";
    public const string Unreadable = "TC0005";
    public const string NotUtf8 = "TC0006";
    public const string InvalidOption = "TC0007";
    public const string InvalidCollectionName = "TC0008";
    public const string ExtensionRejected = "TC0009";
    public const string PackNotWritten = "TC0020";
    public const string InvalidPermalink = "TC0021";
    public const string UnknownPlaceholder = "TC0022";
    public const string FileWithoutCollection = "TC0023";
    public const string InvalidTaxonomy = "TC0024";
    public const string InvalidTermAlias = "TC0025";
    public const string LibraryNotReferenced = "TC0026";
    public const string LeftOut = "TC0030";
    public const string ArticleAsFile = "TC0031";
    public const string ActiveFile = "TC0037";
    public const string InvalidPageTemplate = "TC0040";
    public const string PagesClash = "TC0041";
    public const string UnknownCollection = "TC0042";
    public const string InvalidVersion = "TC0043";
    public const string UnusedVersion = "TC0044";

    public const string InvalidEntryType = "TC0010";
    public const string InvalidProperty = "TC0011";
    public const string ReferenceUnresolved = "TC0012";
    public const string DeclaredTwice = "TC0013";
    public const string KeyDeclaredTwice = "TC0014";
    public const string LessAccessible = "TC0015";
    public const string UncheckedConstraint = "TC0016";
    public const string NamespaceShadowed = "TC0017";
    public const string OtherLanguage = "TC0018";
    public const string FilesNotFetchable = "TC0019";

    public const string YamlSyntax = "TC1001";
    public const string UnclosedFence = "TC1002";
    public const string UnknownFence = "TC1003";
    public const string NotAMap = "TC1004";
    public const string CollidingKeys = "TC1005";
    public const string RefusedFeature = "TC1006";
    public const string TomlSyntax = "TC1007";
    public const string JsonSyntax = "TC1008";
    public const string WrongType = "TC1010";
    public const string MissingTitle = "TC1011";
    public const string NotADate = "TC1012";
    public const string InvalidDateText = "TC1013";
    public const string UnknownKey = "TC1014";
    public const string MissingKey = "TC1015";
    public const string ConstraintViolated = "TC1016";
    public const string NotAmongValues = "TC1017";
    public const string StrangeKey = "TC1018";
    public const string SmartQuotes = "TC1019";
    public const string MixedTypes = "TC1020";
    public const string MisspelledKey = "TC1021";
    public const string TakenForComment = "TC1022";
    public const string CommaInTerm = "TC1023";
    public const string AddressTemplate = "TC1024";
    public const string AuthorWithoutName = "TC1025";
    public const string Password = "TC1026";
    public const string HiddenElsewhere = "TC1027";
    public const string InvalidDefault = "TC1028";
    public const string NoEntries = "TC1030";
    public const string EntryWithoutKey = "TC1031";
    public const string EntryTwice = "TC1032";

    public const string DangerousRemoved = "TC2001";
    public const string UnknownElement = "TC2002";
    public const string AttributeRemoved = "TC2003";
    public const string AddressRemoved = "TC2004";
    public const string StyleRemoved = "TC2005";
    public const string FrameReplaced = "TC2006";
    public const string IdentifierRemoved = "TC2007";
    public const string ElementRemoved = "TC2008";
    public const string InertStyleRemoved = "TC2009";
    public const string NestedTooDeep = "TC2010";
    public const string UnstableBody = "TC2011";
    public const string BodyTooComplex = "TC2012";
    public const string UnclosedMarkup = "TC2013";
    public const string ExtraCells = "TC2014";
    public const string LostFootnote = "TC2015";
    public const string UnreadLink = "TC2016";
    public const string PrivateComment = "TC2017";
    public const string UnclosedEmphasis = "TC2018";
    public const string MadeVisible = "TC2019";
    public const string DuplicateId = "TC2020";
    public const string ItemOutsideList = "TC2021";
    public const string LeftOverSyntax = "TC2030";
    public const string MissingAlt = "TC2031";
    public const string NotATable = "TC2032";
    public const string Mdx = "TC2040";
    public const string FenceArgument = "TC2050";
    public const string SnippetFile = "TC2051";
    public const string SnippetPart = "TC2052";
    public const string SnippetSymbol = "TC2053";
    public const string SampleError = "TC2060";
    public const string SampleCompiles = "TC2061";
    public const string UnknownSymbol = "TC2062";
    public const string PartFile = "TC2080";
    public const string PartSection = "TC2081";
    public const string PartCycle = "TC2082";
    public const string PartLimit = "TC2083";
    public const string UnknownVariable = "TC2084";
    public const string PartWithinLine = "TC2085";

    public const string UnknownComponent = "TC2070";
    public const string UnknownParameter = "TC2071";
    public const string ComponentValue = "TC2072";
    public const string MissingParameter = "TC2073";
    public const string NoChildContent = "TC2074";
    public const string ComponentTag = "TC2075";
    public const string NotAComponent = "TC2076";

    public const string SameUrl = "TC3001";
    public const string MissingPlaceholder = "TC3002";
    public const string BadAlias = "TC3003";
    public const string SameAlias = "TC3004";
    public const string HidesPage = "TC3005";
    public const string SharedAlias = "TC3006";
    public const string SecondIndex = "TC3007";
    public const string DateInAddress = "TC3008";
    public const string BrokenLink = "TC3010";
    public const string BrokenPlace = "TC3011";
    public const string LinkToDraft = "TC3012";
    public const string MissingScheme = "TC3013";
    public const string BrokenReference = "TC3020";
    public const string HiddenReference = "TC3021";
    public const string MixedSpelling = "TC3030";
    public const string SamePart = "TC3031";
    public const string RepeatedLanguage = "TC3050";
    public const string MissingFile = "TC3060";
    public const string SameFileUrl = "TC3061";
    public const string NotAnImage = "TC3062";
    public const string ParentCycle = "TC3070";
    public const string MissingParent = "TC3071";
    public const string InvalidIndex = "TC3072";
    public const string MissingInNewest = "TC3080";
}
