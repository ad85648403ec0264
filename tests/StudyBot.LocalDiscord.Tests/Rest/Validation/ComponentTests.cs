using StudyBot.LocalDiscord.Rest.Validation;

namespace StudyBot.LocalDiscord.Tests.Rest.Validation;

public sealed class ComponentTests
{
    private const string Button = "{'type':2,'style':1,'label':'a','custom_id':'a'}";
    private const string Option = "{'label':'a','value':'a'}";

    public static TheoryData<string> Fine => new()
    {
        Form.List(5, i => Row(Form.List(5, j => $"{{'type':2,'style':4,'label':'{Form.Chars(80)}','custom_id':'{i} {j}'}}"))[1..^1]),
        Row($"[{{'type':2,'style':2,'emoji':{{'name':'🔥'}},'custom_id':'{Form.Chars(100)}'}}]"),
        Row("[{'type':2,'style':2,'emoji':{'name':'1️⃣'},'custom_id':'a'}]"),
        Row("[{'type':2,'style':2,'emoji':{'name':'blob','id':'5'},'custom_id':'a','disabled':true}]"),
        Row("[{'type':2,'style':5,'label':'a','url':'https://a.example'}]"),
        Row($"[{{'type':3,'custom_id':'a','options':{Form.List(25, i => $"{{'label':'{Form.Chars(100)}','value':'{i}','description':'{Form.Chars(100)}'}}")},'max_values':25,'min_values':0,'placeholder':'{Form.Chars(150)}'}}]"),
        Row("[{'type':5,'custom_id':'a','default_values':[{'id':'1','type':'user'}]}]"),
        Row("[{'type':7,'custom_id':'a','max_values':2,'default_values':[{'id':'1','type':'user'},{'id':'2','type':'role'}]}]"),
        Row("[{'type':8,'custom_id':'a','channel_types':[0,15]}]"),
        "[]",
    };

    public static TheoryData<string, string> Wrong => new()
    {
        { Form.List(6, i => $"{{'type':1,'components':[{{'type':2,'style':1,'label':'a','custom_id':'{i}'}}]}}"), "components BASE_TYPE_MAX_LENGTH" },
        { Row(Form.List(6, i => $"{{'type':2,'style':1,'label':'a','custom_id':'{i}'}}")), "components.0.components BASE_TYPE_BAD_LENGTH" },
        { Row("[]"), "components.0.components BASE_TYPE_BAD_LENGTH" },
        { $"[{Button}]", "components.0 UNION_TYPE_CHOICES" },
        { Row("[{'type':4,'style':1,'custom_id':'a'}]"), "components.0.components.0 UNION_TYPE_CHOICES" },
        { Row($"[{Button},{{'type':5,'custom_id':'b'}}]"), "components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED" },
        { Row("[{'type':5,'custom_id':'a'},{'type':6,'custom_id':'b'}]"), "components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED" },
        { Row($"[{Button},{Button}]"), "components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED" },
        { Row("[{'type':2,'style':1,'label':'a'}]"), "components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED" },
        { Row("[{'type':2,'style':1,'label':'a','custom_id':''}]"), "components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED" },
        { Row($"[{{'type':2,'style':1,'label':'a','custom_id':'{Form.Chars(101)}'}}]"), "components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH" },
        { Row($"[{{'type':2,'style':1,'label':'{Form.Chars(81)}','custom_id':'a'}}]"), "components.0.components.0.label BASE_TYPE_MAX_LENGTH" },
        { Row("[{'type':2,'style':1,'custom_id':'a'}]"), "components.0.components.0.label BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED" },
        { Row("[{'type':2,'style':1,'custom_id':'a','emoji':{'name':'fire'}}]"), "components.0.components.0.emoji.name BUTTON_COMPONENT_INVALID_EMOJI" },
        { Row("[{'type':2,'style':1,'custom_id':'a','emoji':{'name':'가'}}]"), "components.0.components.0.emoji.name BUTTON_COMPONENT_INVALID_EMOJI" },
        { Row("[{'type':2,'style':5,'label':'a'}]"), "components.0.components.0.url BUTTON_COMPONENT_URL_REQUIRED" },
        { Row("[{'type':2,'style':5,'label':'a','url':'https://a.example','custom_id':'a'}]"), "components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE" },
        { Row("[{'type':2,'style':5,'label':'a','url':'file:///a'}]"), "components.0.components.0.url URL_TYPE_INVALID_SCHEME" },
        { Row("[{'type':2,'style':6,'sku_id':'1'}]"), "components.0.components.0.sku_id BUTTON_COMPONENT_INVALID_SKU" },
        { Row("[{'type':2,'style':7,'label':'a','custom_id':'a'}]"), "components.0.components.0.style BASE_TYPE_CHOICES" },
        { Row("[{'type':2,'label':'a','custom_id':'a'}]"), "components.0.components.0.style BASE_TYPE_REQUIRED" },
        { Row("[{'type':3,'custom_id':'a','options':[]}]"), "components.0.components.0.options BASE_TYPE_BAD_LENGTH" },
        { Row("[{'type':3,'custom_id':'a'}]"), "components.0.components.0.options BASE_TYPE_REQUIRED" },
        { Row($"[{{'type':3,'custom_id':'a','options':{Form.List(26, i => $"{{'label':'a','value':'{i}'}}")}}}]"), "components.0.components.0.options BASE_TYPE_BAD_LENGTH" },
        { Row($"[{{'type':3,'custom_id':'a','max_values':2,'options':[{Option}]}}]"), "components.0.components.0.options BASE_TYPE_BAD_LENGTH" },
        { Row($"[{{'type':3,'custom_id':'a','options':[{Option},{Option}]}}]"), "components.0.components.0.options.1 SELECT_COMPONENT_OPTION_VALUE_DUPLICATED" },
        { Row($"[{{'type':3,'custom_id':'a','options':[{{'label':'{Form.Chars(101)}','value':'a'}}]}}]"), "components.0.components.0.options.0.label BASE_TYPE_BAD_LENGTH" },
        { Row($"[{{'type':3,'custom_id':'a','options':[{{'label':'a','value':'{Form.Chars(101)}'}}]}}]"), "components.0.components.0.options.0.value BASE_TYPE_BAD_LENGTH" },
        { Row($"[{{'type':3,'custom_id':'a','options':[{{'label':'a','value':'a','description':'{Form.Chars(101)}'}}]}}]"), "components.0.components.0.options.0.description BASE_TYPE_MAX_LENGTH" },
        { Row("[{'type':3,'custom_id':'a','options':[{'label':'a','value':'a','default':true},{'label':'b','value':'b','default':true}]}]"), "components.0.components.0.options SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES" },
        { Row($"[{{'type':5,'custom_id':'a','placeholder':'{Form.Chars(151)}'}}]"), "components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH" },
        { Row("[{'type':5,'custom_id':'a','max_values':26}]"), "components.0.components.0.max_values NUMBER_TYPE_MAX" },
        { Row("[{'type':5,'custom_id':'a','max_values':0}]"), "components.0.components.0.max_values NUMBER_TYPE_MIN" },
        { Row("[{'type':5,'custom_id':'a','min_values':2}]"), "components.0.components.0.min_values NUMBER_TYPE_MAX" },
        { Row("[{'type':6,'custom_id':'a','default_values':[{'id':'1','type':'user'}]}]"), "components.0.components.0.default_values.0.type BASE_TYPE_CHOICES" },
        { Row("[{'type':8,'custom_id':'a','channel_types':[99]}]"), "components.0.components.0.channel_types.0 BASE_TYPE_CHOICES" },
        { "[{'type':10,'content':'a'}]", "components.0 UNION_TYPE_CHOICES" },
        { "[{}]", "components.0.type BASE_TYPE_REQUIRED" },
    };

    [Theory, MemberData(nameof(Fine))]
    public void At_the_limit_components_pass(string components) => Form.Accepts(Check(components));

    [Theory, MemberData(nameof(Wrong))]
    public void One_beyond_is_found_with_its_path(string components, string line) => Form.Finds(Check(components), line);

    private static string Row(string children) => $"[{{'type':1,'components':{children}}}]";

    private static FormErrors Check(string components) =>
        BodyValidator.Message(Form.Json($"{{'content':'a','components':{components}}}"), MessageContext.New);
}
