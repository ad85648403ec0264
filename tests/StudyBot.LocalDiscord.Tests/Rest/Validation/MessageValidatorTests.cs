using StudyBot.LocalDiscord.Rest.Validation;

namespace StudyBot.LocalDiscord.Tests.Rest.Validation;

public sealed class MessageValidatorTests
{
    public static TheoryData<string> Fine => new()
    {
        $"{{'content':'{Form.Chars(2000)}'}}",
        $"{{'content':'  {Form.Chars(2000)}  '}}",
        "{'content':'" + string.Concat(Enumerable.Repeat("😀", 2000)) + "'}",
        $"{{'content':'a','nonce':'{Form.Chars(25)}','enforce_nonce':true}}",
        "{'content':'a','nonce':9223372036854775807}",
        "{'content':'a','tts':'true'}",
        "{'content':'a','unknown_field':{}}",
        "{'content':'a','message_reference':{'message_id':'1'}}",
        "{'content':'a','allowed_mentions':{'parse':[]}}",
        "{'content':'a','allowed_mentions':{'parse':['users'],'users':[],'roles':['1']}}",
        $"{{'content':'a','allowed_mentions':{{'users':{Form.List(100, i => $"'{i}'")}}}}}",
        "{'sticker_ids':['1','2','3']}",
    };

    public static TheoryData<string, string> Wrong => new()
    {
        { $"{{'content':'{Form.Chars(2001)}'}}", "content BASE_TYPE_MAX_LENGTH" },
        { "{'content':{}}", "content STRING_TYPE_CONVERT" },
        { $"{{'content':'a','nonce':'{Form.Chars(26)}'}}", "nonce NONCE_TYPE_TOO_LONG" },
        { "{'content':'a','nonce':true}", "nonce NONCE_TYPE_INVALID_TYPE" },
        { "{'content':'a','tts':'perhaps'}", "tts BOOLEAN_TYPE_CONVERT" },
        { "{'content':'a','flags':'many'}", "flags NUMBER_TYPE_COERCE" },
        { "{'content':'a','message_reference':{}}", "message_reference.message_id BASE_TYPE_REQUIRED" },
        { "{'content':'a','message_reference':{'message_id':'x'}}", "message_reference.message_id NUMBER_TYPE_COERCE" },
        { "{'content':'a','allowed_mentions':[]}", "allowed_mentions MODEL_TYPE_CONVERT" },
        { "{'content':'a','allowed_mentions':{'parse':['all']}}", "allowed_mentions.parse.0 BASE_TYPE_CHOICES" },
        { "{'content':'a','allowed_mentions':{'parse':['users'],'users':['1']}}", "allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE" },
        { "{'content':'a','allowed_mentions':{'parse':['roles'],'roles':['1']}}", "allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE" },
        { $"{{'content':'a','allowed_mentions':{{'roles':{Form.List(101, i => $"'{i}'")}}}}}", "allowed_mentions.roles BASE_TYPE_MAX_LENGTH" },
        { "{'sticker_ids':['1','2','3','4']}", "sticker_ids BASE_TYPE_MAX_LENGTH" },
        { "{'content':'a','poll':{}}", "poll LOCAL_DISCORD_UNSUPPORTED" },
        { "{'content':'a','embeds':{}}", "embeds LIST_TYPE_CONVERT" },
        { "{'content':'a','attachments':[{'id':0}]}", "attachments.0 ATTACHMENT_NOT_FOUND" },
        { "{'content':'a','attachments':[{}]}", "attachments.0.id BASE_TYPE_REQUIRED" },
    };

    [Theory, MemberData(nameof(Fine))]
    public void At_the_limit_a_message_passes(string body) => Form.Accepts(BodyValidator.Message(Form.Json(body), MessageContext.New));

    [Theory, MemberData(nameof(Wrong))]
    public void One_beyond_is_found_with_its_path(string body, string line) =>
        Form.Finds(BodyValidator.Message(Form.Json(body), MessageContext.New), line);

    [Theory]
    [InlineData("{}")]
    [InlineData("{'content':''}")]
    [InlineData("{'content':'  \\n '}")]
    [InlineData("{'content':null,'embeds':[],'components':[]}")]
    public void A_message_with_nothing_in_it_is_empty(string body)
    {
        var errors = BodyValidator.Message(Form.Json(body), MessageContext.New);

        Assert.True(errors.IsEmptyMessage);
        Assert.Equal(50006, errors.Code);
    }

    [Fact]
    public void A_file_alone_is_a_message()
    {
        var context = new MessageContext { Files = [0] };
        Form.Accepts(BodyValidator.Message(Form.Json("{'attachments':[{'id':'0','description':'a cat'}]}"), context));
        Form.Finds(
            BodyValidator.Message(Form.Json($"{{'attachments':[{{'id':0,'description':'{Form.Chars(1025)}'}}]}}"), context),
            "attachments.0.description BASE_TYPE_MAX_LENGTH");
    }

    [Fact]
    public void An_edit_keeps_what_it_does_not_name_and_may_not_empty_the_message()
    {
        var before = new EditedMessage(HasContent: true, HasEmbeds: false, HasComponents: false, IsComponentsV2: false, AttachmentIds: [7]);
        var context = new MessageContext { Edited = before };

        Form.Accepts(BodyValidator.Message(Form.Json("{}"), context));
        Form.Accepts(BodyValidator.Message(Form.Json("{'content':''}"), context));
        Form.Accepts(BodyValidator.Message(Form.Json("{'attachments':[{'id':'7'}]}"), context));
        Assert.True(BodyValidator.Message(Form.Json("{'content':'','attachments':[]}"), context).IsEmptyMessage);
        Form.Finds(BodyValidator.Message(Form.Json("{'attachments':[{'id':'8'}]}"), context), "attachments.0 ATTACHMENT_NOT_FOUND");
    }
}
