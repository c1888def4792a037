using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>Words that people write for true and false: those of YAML before 1.2, of other languages, and words for an article's state.</summary>
internal static class BooleanWords
{
    private static readonly HashSet<string> s_true = new(StringComparer.Ordinal)
        { "yes", "y", "on", "1", "t", "ja", "oui", "si", "sí", "sim", "да", "evet", "tak", "はい", "是", "真", "예" };

    private static readonly HashSet<string> s_false = new(StringComparer.Ordinal)
        { "no", "n", "off", "0", "f", "nein", "non", "não", "nao", "нет", "hayır", "hayir", "nie", "いいえ", "否", "假", "아니요" };

    private static readonly HashSet<string> s_hidden = new(StringComparer.Ordinal)
        { "draft", "private", "hidden", "never", "unpublished", "pending", "later", "todo", "wip", "草稿", "下書き", "черновик", "taslak" };

    private static readonly HashSet<string> s_shown = new(StringComparer.Ordinal) { "published", "publish", "public", "live", "final", "done", "已发布", "公開" };

    /// <summary>The most likely meaning of a word; null if there is none.</summary>
    /// <param name="text">The word.</param>
    /// <param name="key">The key of the value, folded. A word such as 'published' means the opposite for <c>draft</c>.</param>
    public static bool? Find(string text, string key)
    {
        var word = Casing.ToLower(LookAlikes.Plain(text).Trim());
        return word is "true" || s_true.Contains(word) ? true
            : word is "false" || s_false.Contains(word) ? false
            : s_hidden.Contains(word) ? KnownKeys.Draft.Contains(key) ? true : KnownKeys.Published.Contains(key) ? false : null
            : s_shown.Contains(word) ? KnownKeys.Draft.Contains(key) ? false : KnownKeys.Published.Contains(key) ? true : null
            : NearestName.FindKey(word, ["true", "false"]) switch { "true" => true, "false" => false, _ => null };
    }
}
