using StudyBot.LocalDiscord.Rest.Validation;

namespace StudyBot.LocalDiscord.Tests.Rest.Validation;

public sealed class InteractionCallbackTests
{
    private const string Input = "{'type':4,'style':1,'label':'a','custom_id':'a'}";

    [Theory]
    [InlineData(2, false, new[] { 4, 5, 9 })]
    [InlineData(3, true, new[] { 4, 5, 6, 7, 9 })]
    [InlineData(4, false, new[] { 8 })]
    [InlineData(5, false, new[] { 4, 5 })]
    [InlineData(5, true, new[] { 4, 5, 6, 7 })]
    public void Each_kind_of_interaction_has_its_own_answers(int interaction, bool hasMessage, int[] allowed)
    {
        foreach (var type in Enumerable.Range(1, 12))
        {
            var errors = Check($"{{'type':{type}}}", interaction, hasMessage);
            Assert.Equal(allowed.Contains(type), !errors.Lines.Contains("type BASE_TYPE_CHOICES"));
        }
    }

    [Fact]
    public void Mistakes_in_the_data_stand_under_data()
    {
        Form.Finds(Check($"{{'type':4,'data':{{'content':'{Form.Chars(2001)}'}}}}"), "data.content BASE_TYPE_MAX_LENGTH");
        Form.Finds(Check("{'type':4}"), "data BASE_TYPE_REQUIRED");
        Form.Finds(Check("{}"), "type BASE_TYPE_REQUIRED");
        Assert.Equal(50006, Check("{'type':4,'data':{'flags':64}}").Code);
        Form.Accepts(Check("{'type':5,'data':{'flags':64}}"));
        Form.Accepts(Check("{'type':5}"));
    }

    public static TheoryData<string> FineModals => new()
    {
        Modal(Row($"{{'type':4,'style':2,'label':'{Form.Chars(45)}','custom_id':'a','min_length':0,'max_length':4000,'placeholder':'{Form.Chars(100)}','value':'{Form.Chars(4000)}'}}")),
        Modal(string.Join(",", Enumerable.Range(0, 5).Select(i => Row($"{{'type':4,'style':1,'label':'a','custom_id':'{i}'}}")))),
        Modal($"{{'type':18,'label':'{Form.Chars(45)}','description':'{Form.Chars(100)}','component':{{'type':4,'style':1,'custom_id':'a'}}}}"),
        Modal("{'type':18,'label':'a','component':{'type':3,'custom_id':'a','required':false,'min_values':0,'options':[{'label':'a','value':'a'}]}}"),
        Modal("{'type':18,'label':'a','component':{'type':21,'custom_id':'a','options':[{'label':'a','value':'a'},{'label':'b','value':'b'}]}}"),
        Modal("{'type':10,'content':'a'},{'type':18,'label':'a','component':{'type':19,'custom_id':'a','max_values':10}}"),
    };

    public static TheoryData<string, string> WrongModals => new()
    {
        { $"{{'title':'{Form.Chars(46)}','custom_id':'m','components':[{Row(Input)}]}}", "data.title BASE_TYPE_BAD_LENGTH" },
        { $"{{'custom_id':'m','components':[{Row(Input)}]}}", "data.title BASE_TYPE_REQUIRED" },
        { $"{{'title':'t','custom_id':'{Form.Chars(101)}','components':[{Row(Input)}]}}", "data.custom_id BASE_TYPE_BAD_LENGTH" },
        { "{'title':'t','custom_id':'m','components':[]}", "data.components BASE_TYPE_BAD_LENGTH" },
        { Modal(string.Join(",", Enumerable.Range(0, 6).Select(i => Row($"{{'type':4,'style':1,'label':'a','custom_id':'{i}'}}")))), "data.components BASE_TYPE_BAD_LENGTH" },
        { Modal(Row($"{{'type':4,'style':1,'label':'{Form.Chars(46)}','custom_id':'a'}}")), "data.components.0.components.0.label BASE_TYPE_BAD_LENGTH" },
        { Modal(Row("{'type':4,'style':1,'custom_id':'a'}")), "data.components.0.components.0.label BASE_TYPE_REQUIRED" },
        { Modal(Row("{'type':4,'style':3,'label':'a','custom_id':'a'}")), "data.components.0.components.0.style BASE_TYPE_CHOICES" },
        { Modal(Row("{'type':4,'style':1,'label':'a','custom_id':'a','max_length':4001}")), "data.components.0.components.0.max_length NUMBER_TYPE_MAX" },
        { Modal(Row("{'type':4,'style':1,'label':'a','custom_id':'a','min_length':9,'max_length':8}")), "data.components.0.components.0.min_length NUMBER_TYPE_MAX" },
        { Modal(Row("{'type':4,'style':1,'label':'a','custom_id':'a','max_length':2,'value':'abc'}")), "data.components.0.components.0.value BASE_TYPE_MAX_LENGTH" },
        { Modal(Row($"{{'type':4,'style':1,'label':'a','custom_id':'a','placeholder':'{Form.Chars(101)}'}}")), "data.components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH" },
        { Modal(Row($"{Input},{{'type':4,'style':1,'label':'a','custom_id':'b'}}")), "data.components.0.components BASE_TYPE_BAD_LENGTH" },
        { Modal($"{Row(Input)},{Row(Input)}"), "data.components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED" },
        { Modal(Row("{'type':2,'style':1,'label':'a','custom_id':'a'}")), "data.components.0.components.0 UNION_TYPE_CHOICES" },
        { Modal("{'type':18,'label':'a','component':{'type':2,'style':1,'custom_id':'a'}}"), "data.components.0.component UNION_TYPE_CHOICES" },
        { Modal("{'type':18,'label':'a'}"), "data.components.0.component BASE_TYPE_REQUIRED" },
        { Modal("{'type':18,'label':'a','component':{'type':5,'custom_id':'a','disabled':true}}"), "data.components.0.component.disabled COMPONENT_DISABLED_IN_MODAL" },
        { Modal("{'type':18,'label':'a','component':{'type':5,'custom_id':'a','min_values':0}}"), "data.components.0.component.min_values NUMBER_TYPE_MIN" },
    };

    [Theory, MemberData(nameof(FineModals))]
    public void At_the_limit_a_modal_passes(string modal) => Form.Accepts(Check($"{{'type':9,'data':{modal}}}"));

    [Theory, MemberData(nameof(WrongModals))]
    public void One_beyond_is_found_with_its_path(string modal, string line) => Form.Finds(Check($"{{'type':9,'data':{modal}}}"), line);

    [Theory]
    [InlineData(3, "'a'", null)]
    [InlineData(3, "''", "data.choices.0.value BASE_TYPE_REQUIRED")]
    [InlineData(4, "9007199254740991", null)]
    [InlineData(4, "9007199254740992", "data.choices.0.value NUMBER_TYPE_MAX")]
    [InlineData(4, "'a'", "data.choices.0.value NUMBER_TYPE_COERCE")]
    [InlineData(10, "-9007199254740992.0", null)]
    [InlineData(10, "1.5", null)]
    [InlineData(10, "9007199254740994.0", "data.choices.0.value NUMBER_TYPE_MAX")]
    public void A_suggestion_has_the_type_of_the_option_being_typed(int optionType, string value, string? line)
    {
        var errors = Check($"{{'type':8,'data':{{'choices':[{{'name':'a','value':{value}}}]}}}}", 4, optionType: optionType);
        Form.Finds(errors, line is null ? [] : [line]);
    }

    [Fact]
    public void There_are_25_suggestions_at_most()
    {
        Form.Accepts(Check($"{{'type':8,'data':{{'choices':{Form.List(25, i => $"{{'name':'{Form.Chars(100)}','value':'{i}'}}")}}}}}", 4));
        Form.Finds(
            Check($"{{'type':8,'data':{{'choices':{Form.List(26, i => $"{{'name':'a','value':'{i}'}}")}}}}}", 4),
            "data.choices BASE_TYPE_MAX_LENGTH");
        Form.Finds(
            Check($"{{'type':8,'data':{{'choices':[{{'name':'{Form.Chars(101)}','value':'a'}}]}}}}", 4),
            "data.choices.0.name BASE_TYPE_BAD_LENGTH");
    }

    private static string Row(string children) => $"{{'type':1,'components':[{children}]}}";

    private static string Modal(string components) => $"{{'title':'{Form.Chars(45)}','custom_id':'m','components':[{components}]}}";

    private static FormErrors Check(string body, int interaction = 2, bool hasMessage = false, int optionType = 3) =>
        BodyValidator.InteractionCallback(Form.Json(body), new CallbackContext(interaction, hasMessage, optionType, MessageContext.New));
}
