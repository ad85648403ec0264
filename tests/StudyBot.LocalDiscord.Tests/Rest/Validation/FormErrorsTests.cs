using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Rest.Validation;

namespace StudyBot.LocalDiscord.Tests.Rest.Validation;

public sealed class FormErrorsTests
{
    [Fact]
    public void Mistakes_are_nested_by_path_as_Discord_nests_them()
    {
        var errors = new FormErrors();
        errors.Add(FormPath.Root["embeds"][0]["fields"][3]["value"], FormError.MaxLength(1024));
        errors.Add(FormPath.Root["embeds"], FormError.EmbedsTooLarge);

        var expected = JsonNode.Parse("""
            {"message":"Invalid Form Body","code":50035,"errors":{"embeds":{
              "0":{"fields":{"3":{"value":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 1024 or fewer in length."}]}}}},
              "_errors":[{"code":"MAX_EMBED_SIZE_EXCEEDED","message":"Embed size exceeds maximum size of 6000"}]}}}
            """);

        Assert.True(JsonNode.DeepEquals(expected, errors.ToBody()), errors.ToBody().ToJsonString());
    }

    [Fact]
    public void A_mistake_of_the_whole_body_stands_at_the_root()
    {
        var errors = new FormErrors();
        errors.Add(FormPath.Root, FormError.CommandTooLarge);

        Assert.Equal("APPLICATION_COMMAND_TOO_LARGE", (string?)errors.ToBody()["errors"]!["_errors"]![0]!["code"]);
    }

    [Fact]
    public void Two_mistakes_in_one_place_share_its_list()
    {
        var errors = new FormErrors();
        errors.Add(FormPath.Root["name"], FormError.NoMatch);
        errors.Add(FormPath.Root["name"], FormError.InvalidName);

        Assert.Equal(2, errors.ToBody()["errors"]!["name"]!["_errors"]!.AsArray().Count);
    }

    [Fact]
    public void An_empty_message_has_a_code_of_its_own_unless_the_form_is_wrong_too()
    {
        var errors = new FormErrors { IsEmptyMessage = true };
        Assert.False(errors.IsEmpty);
        Assert.Equal(50006, (int?)errors.ToBody()["code"]);

        errors.Add(FormPath.Root["tts"], FormError.NotBoolean);
        Assert.Equal(50035, (int?)errors.ToBody()["code"]);
    }

    [Fact]
    public void A_body_that_is_no_object_is_refused_whole() =>
        Form.Finds(BodyValidator.Role(Form.Json("[]")), "MODEL_TYPE_CONVERT");
}
