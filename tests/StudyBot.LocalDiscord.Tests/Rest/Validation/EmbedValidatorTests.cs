using StudyBot.LocalDiscord.Rest.Validation;

namespace StudyBot.LocalDiscord.Tests.Rest.Validation;

public sealed class EmbedValidatorTests
{
    public static TheoryData<string> Fine => new()
    {
        $"[{{'title':'{Form.Chars(256)}'}}]",
        $"[{{'description':'{Form.Chars(4096)}'}}]",
        $"[{{'fields':{Form.List(25, _ => "{'name':'a','value':'b','inline':true}")}}}]",
        $"[{{'fields':[{{'name':'{Form.Chars(256)}','value':'{Form.Chars(1024)}'}}]}}]",
        $"[{{'footer':{{'text':'{Form.Chars(2048)}'}}}}]",
        $"[{{'author':{{'name':'{Form.Chars(256)}','url':'https://a.example'}}}}]",
        "[{'title':'a','color':16777215,'timestamp':'2026-08-01T09:00:00.000Z'}]",
        "[{'title':'a','color':0,'url':'https://a.example/b?c'}]",
        "[{'image':{'url':'attachment://a.png'}}]",
        Form.List(10, _ => "{'title':'a'}"),
        $"[{{'description':'{Form.Chars(4096)}'}},{{'description':'{Form.Chars(1904)}'}}]",
    };

    public static TheoryData<string, string> Wrong => new()
    {
        { $"[{{'title':'{Form.Chars(257)}'}}]", "embeds.0.title BASE_TYPE_MAX_LENGTH" },
        { $"[{{'description':'{Form.Chars(4097)}'}}]", "embeds.0.description BASE_TYPE_MAX_LENGTH" },
        { $"[{{'fields':{Form.List(26, _ => "{'name':'a','value':'b'}")}}}]", "embeds.0.fields BASE_TYPE_MAX_LENGTH" },
        { $"[{{'fields':[{{'name':'{Form.Chars(257)}','value':'b'}}]}}]", "embeds.0.fields.0.name BASE_TYPE_BAD_LENGTH" },
        { $"[{{'fields':[{{'name':'a','value':'{Form.Chars(1025)}'}}]}}]", "embeds.0.fields.0.value BASE_TYPE_BAD_LENGTH" },
        { "[{'fields':[{'name':'a','value':''}]}]", "embeds.0.fields.0.value BASE_TYPE_REQUIRED" },
        { "[{'fields':[{'value':'b'}]}]", "embeds.0.fields.0.name BASE_TYPE_REQUIRED" },
        { $"[{{'footer':{{'text':'{Form.Chars(2049)}'}}}}]", "embeds.0.footer.text BASE_TYPE_BAD_LENGTH" },
        { $"[{{'author':{{'name':'{Form.Chars(257)}'}}}}]", "embeds.0.author.name BASE_TYPE_BAD_LENGTH" },
        { "[{'title':'a','color':16777216}]", "embeds.0.color NUMBER_TYPE_MAX" },
        { "[{'title':'a','color':-1}]", "embeds.0.color NUMBER_TYPE_MIN" },
        { "[{'title':'a','color':'red'}]", "embeds.0.color NUMBER_TYPE_COERCE" },
        { "[{'title':'a','color':1.5}]", "embeds.0.color NUMBER_TYPE_COERCE" },
        { "[{'title':'a','timestamp':'noon'}]", "embeds.0.timestamp DATE_TIME_TYPE_PARSE" },
        { "[{'title':'a','url':'ftp://a.example'}]", "embeds.0.url URL_TYPE_INVALID_SCHEME" },
        { "[{'title':'a','url':'https://'}]", "embeds.0.url URL_TYPE_INVALID_URL" },
        { "[{'image':{'url':'none'}}]", "embeds.0.image.url URL_TYPE_INVALID_SCHEME" },
        { Form.List(11, _ => "{'title':'a'}"), "embeds BASE_TYPE_MAX_LENGTH" },
        { "[{}]", "embeds.0.description BASE_TYPE_REQUIRED" },
        { "['a']", "embeds.0 MODEL_TYPE_CONVERT" },
        { $"[{{'description':'{Form.Chars(4096)}'}},{{'description':'{Form.Chars(1905)}'}}]", "embeds MAX_EMBED_SIZE_EXCEEDED" },
    };

    [Theory, MemberData(nameof(Fine))]
    public void At_the_limit_embeds_pass(string embeds) => Form.Accepts(Check(embeds));

    [Theory, MemberData(nameof(Wrong))]
    public void One_beyond_is_found_with_its_path(string embeds, string line) => Form.Finds(Check(embeds), line);

    private static FormErrors Check(string embeds) => BodyValidator.Message(Form.Json($"{{'embeds':{embeds}}}"), MessageContext.New);
}
