using System.Text;

namespace TypedContent.Benchmarks.Sites;

/// <summary>Writes meaningless sentences in Chinese or in Latin letters.</summary>
internal static class Prose
{
    private static readonly string[] s_latin =
        "the a river market light compiler morning garden letter window of and in through paper station engine winter harbour with under silver quiet between answer question program reader".Split(' ');
    private static readonly string[] s_chinese = "我们 今天 市场 公司 技术 时间 城市 发展 问题 用户 平台 内容 世界 可以 已经 因为 所以 生活 文化 经济 数据 网络 编译 文章 春天 河流 早晨 信件".Split(' ');

    /// <summary>Writes a sentence of about 15 words.</summary>
    public static void AppendSentence(StringBuilder text, ref WordSequence words, bool isChinese)
    {
        var count = 10 + words.Next(10);
        for (var i = 0; i < count; i++)
        {
            if (isChinese)
            {
                text.Append(s_chinese[words.Next(s_chinese.Length)]).Append(i == count / 2 ? "，" : "");
            }
            else
            {
                text.Append(i == 0 ? "" : " ").Append(s_latin[words.Next(s_latin.Length)]);
            }
        }

        text.Append(isChinese ? "。" : ". ");
    }
}
