using TypedContent.Generated;
using TypedContent.Packing;

namespace TypedContent.Tests.Packing;

public class PackTextTests
{
    [Fact]
    public void The_texts_of_a_record_have_the_names_and_numbers_of_the_parts_that_generated_code_asks_for() =>
        Assert.Equal(
            Enum.GetValues<ContentPart>().Select(part => (part.ToString(), (int)part)),
            Enum.GetValues<PackText>().Where(text => text != PackText.Count).Select(text => (text.ToString(), (int)text)));
}
