using StudyBot.LocalDiscord.Rest.Validation;

namespace StudyBot.LocalDiscord.Tests.Rest.Validation;

public sealed class CommandTests
{
    [Theory]
    [InlineData("checkin")]
    [InlineData("출석")]
    [InlineData("a-b_c'9")]
    [InlineData("हिन्दी")]
    [InlineData("ไทย")]
    [InlineData("abcdefghijabcdefghijabcdefghijab")]
    public void A_slash_command_may_be_named_in_any_script(string name) => Form.Accepts(Check($"'name':'{name.Replace("'", "\\u0027", StringComparison.Ordinal)}','description':'a'"));

    [Theory]
    [InlineData("Checkin", "name APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("Ärger", "name APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("check in", "name STRING_TYPE_REGEX", "name APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("a.b", "name STRING_TYPE_REGEX", "name APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("🔥", "name STRING_TYPE_REGEX", "name APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("", "name BASE_TYPE_REQUIRED")]
    [InlineData("abcdefghijabcdefghijabcdefghijabc", "name BASE_TYPE_BAD_LENGTH")]
    public void But_not_in_upper_case_nor_with_blanks_and_signs(string name, params string[] lines) =>
        Form.Finds(Check($"'name':'{name}','description':'a'"), lines);

    public static TheoryData<string> Fine => new()
    {
        $"'name':'a','description':'{Form.Chars(100)}'",
        "'name':'a','description':'a','description_localizations':{'ko':'출석 체크'},'name_localizations':{'ko':'출석','en-GB':null}",
        "'name':'a','description':'a','default_member_permissions':'32','contexts':[0,1],'integration_types':[0],'nsfw':false,'dm_permission':null",
        "'type':2,'name':'Study Card'",
        "'type':3,'name':'Save For Later','description':''",
        $"'name':'a','description':'a','options':{Form.List(25, i => $"{{'type':3,'name':'o{i}','description':'a'}}")}",
        $"'name':'a','description':'a','options':[{{'type':3,'name':'o','description':'a','choices':{Form.List(25, i => $"{{'name':'{i}','value':'{i}'}}")}}}]",
        "'name':'a','description':'a','options':[{'type':4,'name':'o','description':'a','min_value':-9007199254740991,'max_value':9007199254740991}]",
        "'name':'a','description':'a','options':[{'type':10,'name':'o','description':'a','min_value':0.5,'max_value':0.5,'autocomplete':true}]",
        "'name':'a','description':'a','options':[{'type':3,'name':'o','description':'a','min_length':0,'max_length':6000,'required':true,'choices':[],'options':[]}]",
        "'name':'a','description':'a','options':[{'type':7,'name':'o','description':'a','channel_types':[0,5]},{'type':11,'name':'f','description':'a'}]",
        "'name':'a','description':'a','options':[{'type':1,'name':'s','description':'a','options':[{'type':5,'name':'o','description':'a'}]},{'type':2,'name':'g','description':'a','options':[{'type':1,'name':'s','description':'a'}]}]",
    };

    [Theory, MemberData(nameof(Fine))]
    public void At_the_limit_a_command_passes(string fields) => Form.Accepts(Check(fields));

    public static TheoryData<string, string> Wrong => new()
    {
        { "'description':'a'", "name BASE_TYPE_REQUIRED" },
        { "'name':'a'", "description BASE_TYPE_REQUIRED" },
        { $"'name':'a','description':'{Form.Chars(101)}'", "description BASE_TYPE_BAD_LENGTH" },
        { "'type':9,'name':'a','description':'a'", "type BASE_TYPE_CHOICES" },
        { "'type':2,'name':'a','description':'a'", "description APPLICATION_COMMAND_CONTEXT_MENU_FIELD_INVALID" },
        { "'name':'a','description':'a','name_localizations':{'kr':'가'}", "name_localizations.kr BASE_TYPE_CHOICES" },
        { "'name':'a','description':'a','name_localizations':{'en-US':'A'}", "name_localizations.en-US APPLICATION_COMMAND_INVALID_NAME" },
        { $"'name':'a','description':'a','description_localizations':{{'ko':'{Form.Chars(101)}'}}", "description_localizations.ko BASE_TYPE_BAD_LENGTH" },
        { "'name':'a','description':'a','name_localizations':['ko']", "name_localizations DICT_TYPE_CONVERT" },
        { "'name':'a','description':'a','default_member_permissions':'admin'", "default_member_permissions NUMBER_TYPE_COERCE" },
        { "'name':'a','description':'a','contexts':[3]", "contexts.0 BASE_TYPE_CHOICES" },
        { "'name':'a','description':'a','contexts':[]", "contexts BASE_TYPE_BAD_LENGTH" },
        { "'name':'a','description':'a','integration_types':[2]", "integration_types.0 BASE_TYPE_CHOICES" },
        { $"'name':'a','description':'a','options':{Form.List(26, i => $"{{'type':3,'name':'o{i}','description':'a'}}")}", "options BASE_TYPE_MAX_LENGTH" },
        { Options("{'type':12,'name':'o','description':'a'}"), "options.0 UNION_TYPE_CHOICES" },
        { Options("{'name':'o','description':'a'}"), "options.0.type BASE_TYPE_REQUIRED" },
        { Options("{'type':3,'name':'O','description':'a'}"), "options.0.name APPLICATION_COMMAND_INVALID_NAME" },
        { Options("{'type':3,'name':'o'}"), "options.0.description BASE_TYPE_REQUIRED" },
        { Options("{'type':3,'name':'o','description':'a'},{'type':4,'name':'o','description':'a'}"), "options.1.name APPLICATION_COMMAND_OPTION_NAME_ALREADY_EXISTS" },
        { Options("{'type':3,'name':'o','description':'a','name_localizations':{'ko':'가'}},{'type':4,'name':'p','description':'a','name_localizations':{'ko':'가'}}"), "options.1.name_localizations.ko APPLICATION_COMMAND_OPTION_NAME_ALREADY_EXISTS" },
        { Options("{'type':3,'name':'o','description':'a'},{'type':3,'name':'p','description':'a','required':true}"), "options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID" },
        { Options("{'type':1,'name':'s','description':'a'},{'type':3,'name':'p','description':'a'}"), "options.1 APPLICATION_COMMAND_OPTIONS_TYPE_INVALID" },
        { Options("{'type':1,'name':'s','description':'a','options':[{'type':1,'name':'t','description':'a'}]}"), "options.0.options.0 UNION_TYPE_CHOICES" },
        { Options("{'type':2,'name':'g','description':'a','options':[{'type':3,'name':'t','description':'a'}]}"), "options.0.options.0 UNION_TYPE_CHOICES" },
        { Options("{'type':2,'name':'g','description':'a'}"), "options.0.options BASE_TYPE_REQUIRED" },
        { Options("{'type':2,'name':'g','description':'a','options':[]}"), "options.0.options BASE_TYPE_BAD_LENGTH" },
        { Options($"{{'type':3,'name':'o','description':'a','choices':{Form.List(26, i => $"{{'name':'{i}','value':'{i}'}}")}}}"), "options.0.choices BASE_TYPE_MAX_LENGTH" },
        { Options($"{{'type':3,'name':'o','description':'a','choices':[{{'name':'{Form.Chars(101)}','value':'a'}}]}}"), "options.0.choices.0.name BASE_TYPE_BAD_LENGTH" },
        { Options($"{{'type':3,'name':'o','description':'a','choices':[{{'name':'a','value':'{Form.Chars(101)}'}}]}}"), "options.0.choices.0.value BASE_TYPE_BAD_LENGTH" },
        { Options("{'type':4,'name':'o','description':'a','choices':[{'name':'a','value':'x'}]}"), "options.0.choices.0.value NUMBER_TYPE_COERCE" },
        { Options("{'type':3,'name':'o','description':'a','choices':[{'name':'a','value':'1'},{'name':'a','value':'2'}]}"), "options.0.choices.1.name APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS" },
        { Options("{'type':3,'name':'o','description':'a','choices':[{'name':'a','value':'1'},{'name':'b','value':'1'}]}"), "options.0.choices.1.value APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_ALREADY_EXISTS" },
        { Options("{'type':3,'name':'o','description':'a','autocomplete':true,'choices':[{'name':'a','value':'1'}]}"), "options.0.autocomplete APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_WITH_CHOICES" },
        { Options("{'type':5,'name':'o','description':'a','autocomplete':true}"), "options.0.autocomplete APPLICATION_COMMAND_OPTION_FIELD_INVALID" },
        { Options("{'type':3,'name':'o','description':'a','min_value':1}"), "options.0.min_value APPLICATION_COMMAND_OPTION_FIELD_INVALID" },
        { Options("{'type':4,'name':'o','description':'a','max_length':1}"), "options.0.max_length APPLICATION_COMMAND_OPTION_FIELD_INVALID" },
        { Options("{'type':4,'name':'o','description':'a','min_value':9007199254740992}"), "options.0.min_value NUMBER_TYPE_MAX" },
        { Options("{'type':4,'name':'o','description':'a','min_value':1.5}"), "options.0.min_value NUMBER_TYPE_COERCE" },
        { Options("{'type':4,'name':'o','description':'a','min_value':2,'max_value':1}"), "options.0.min_value NUMBER_TYPE_MAX" },
        { Options("{'type':3,'name':'o','description':'a','max_length':6001}"), "options.0.max_length NUMBER_TYPE_MAX" },
        { Options("{'type':3,'name':'o','description':'a','max_length':0}"), "options.0.max_length NUMBER_TYPE_MIN" },
        { Options("{'type':7,'name':'o','description':'a','channel_types':[99]}"), "options.0.channel_types.0 BASE_TYPE_CHOICES" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void One_beyond_is_found_with_its_path(string fields, string line) => Form.Finds(Check(fields), line);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_command_holds_8000_characters_in_all(int more, bool refused)
    {
        // 2 for the command, 79 choices of 100 + 1 over four options (5 each beside), and the rest in the last description.
        const int options = 4;
        const int choices = 19;
        var used = 2 + (options * choices * 102) + (options * 3);
        var rest = 8000 - used + more;
        var fields = Options(string.Join(",", Enumerable.Range(0, options).Select(o =>
            $"{{'type':3,'name':'o{o}','description':'d','choices':{Form.List(choices, c => $"{{'name':'{c:00}','value':'{c:00}{Form.Chars(98)}'}}")}}}")
            .Append(Filler(rest))));

        Form.Finds(Check(fields), refused ? ["APPLICATION_COMMAND_TOO_LARGE"] : []);
    }

    [Fact]
    public void Only_the_longest_localization_counts()
    {
        var longText = Form.Chars(100);
        var fields = Options(Form.List(25, i =>
            $"{{'type':3,'name':'o{i:00}','description':'{longText}','description_localizations':{{'ko':'{longText}','ja':'{longText}','de':'{longText}','fr':'{longText}'}}}}")[1..^1]);
        Form.Accepts(Check(fields));
    }

    [Fact]
    public void An_edit_needs_only_what_it_changes()
    {
        Form.Accepts(BodyValidator.CommandEdit(Form.Json("{'nsfw':true}"), 1));
        Form.Finds(BodyValidator.CommandEdit(Form.Json("{'name':'A'}"), 1), "name APPLICATION_COMMAND_INVALID_NAME");
        Form.Accepts(BodyValidator.CommandEdit(Form.Json("{'name':'A'}"), 2));
    }

    [Fact]
    public void In_a_list_names_are_unique_by_type_and_paths_start_with_the_position()
    {
        Form.Accepts(Bulk("{'name':'a','description':'a'}", "{'type':2,'name':'a'}"));
        Form.Finds(Bulk("{'name':'a','description':'a'}", "{'type':1,'name':'a','description':'a'}"), "1 APPLICATION_COMMANDS_DUPLICATE_NAME");
        Form.Finds(Bulk("{'name':'a','description':'a'}", "{'name':'B','description':'a'}"), "1.name APPLICATION_COMMAND_INVALID_NAME");
        Form.Finds(BodyValidator.CommandBulk(Form.Json("{}")), "LIST_TYPE_CONVERT");
    }

    [Fact]
    public void A_list_holds_100_slash_commands_and_15_of_each_context_menu()
    {
        string Slash(int i) => $"{{'name':'a{i}','description':'a'}}";
        string User(int i) => $"{{'type':2,'name':'a{i}'}}";
        Form.Accepts(BodyValidator.CommandBulk(Form.Json(Form.List(115, i => i < 100 ? Slash(i) : User(i)))));
        Form.Finds(BodyValidator.CommandBulk(Form.Json(Form.List(101, Slash))), "BASE_TYPE_MAX_LENGTH");
        Form.Finds(BodyValidator.CommandBulk(Form.Json(Form.List(16, User))), "BASE_TYPE_MAX_LENGTH");
    }

    /// <summary>Options with names of two and descriptions filling up exactly <paramref name="size"/> characters.</summary>
    private static string Filler(int size)
    {
        var parts = new List<string>();
        for (var i = 0; size > 0; i++)
        {
            var length = Math.Min(size - 2, 100);
            parts.Add($"{{'type':5,'name':'f{i}','description':'{Form.Chars(length)}'}}");
            size -= length + 2;
        }

        return string.Join(",", parts);
    }

    private static string Options(string options) => $"'name':'a','description':'a','options':[{options}]";

    private static FormErrors Check(string fields) => BodyValidator.Command(Form.Json($"{{{fields}}}"));

    private static FormErrors Bulk(params string[] commands) => BodyValidator.CommandBulk(Form.Json($"[{string.Join(",", commands)}]"));
}
