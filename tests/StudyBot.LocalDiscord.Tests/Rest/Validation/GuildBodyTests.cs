using StudyBot.LocalDiscord.Rest.Validation;

namespace StudyBot.LocalDiscord.Tests.Rest.Validation;

public sealed class GuildBodyTests
{
    [Theory]
    [InlineData("{'name':'study','type':0,'topic':'a','rate_limit_per_user':21600,'parent_id':'1'}")]
    [InlineData("{'name':'study','permission_overwrites':[{'id':'1','type':0,'allow':'1024','deny':0}]}")]
    [InlineData("{'name':'voice','type':2,'user_limit':99,'bitrate':64000}", null)]
    [InlineData("{}", "name BASE_TYPE_REQUIRED")]
    [InlineData("{'name':'a','type':1}", "type BASE_TYPE_CHOICES")]
    [InlineData("{'name':'a','rate_limit_per_user':21601}", "rate_limit_per_user NUMBER_TYPE_MAX")]
    [InlineData("{'name':'a','parent_id':'x'}", "parent_id NUMBER_TYPE_COERCE")]
    [InlineData("{'name':'a','permission_overwrites':[{'type':0}]}", "permission_overwrites.0.id BASE_TYPE_REQUIRED")]
    [InlineData("{'name':'a','permission_overwrites':[{'id':'1','type':2}]}", "permission_overwrites.0.type BASE_TYPE_CHOICES")]
    [InlineData("{'name':'a','permission_overwrites':[{'id':'1','allow':'-1'}]}", "permission_overwrites.0.allow NUMBER_TYPE_COERCE")]
    public void Channels(string body, string? line = null) => Expect(BodyValidator.ChannelCreate(Form.Json(body)), line);

    [Fact]
    public void A_channel_name_has_100_characters_and_a_topic_1024()
    {
        Form.Accepts(BodyValidator.ChannelCreate(Form.Json($"{{'name':'{Form.Chars(100)}','topic':'{Form.Chars(1024)}'}}")));
        Form.Finds(
            BodyValidator.ChannelPatch(Form.Json($"{{'name':'{Form.Chars(101)}','topic':'{Form.Chars(1025)}'}}")),
            "name BASE_TYPE_BAD_LENGTH",
            "topic BASE_TYPE_MAX_LENGTH");
    }

    [Theory]
    [InlineData("{'name':'a','type':12,'auto_archive_duration':10080}")]
    [InlineData("{}", "name BASE_TYPE_REQUIRED")]
    [InlineData("{'name':'a','type':0}", "type BASE_TYPE_CHOICES")]
    [InlineData("{'name':'a','auto_archive_duration':61}", "auto_archive_duration BASE_TYPE_CHOICES")]
    [InlineData("{'name':'a','invitable':'x'}", "invitable BOOLEAN_TYPE_CONVERT")]
    public void Threads(string body, string? line = null) => Expect(BodyValidator.ThreadCreate(Form.Json(body), fromMessage: false), line);

    [Theory]
    [InlineData("{'archived':true,'locked':false}")]
    [InlineData("{'archived':'x'}", "archived BOOLEAN_TYPE_CONVERT")]
    public void Changes_to_threads(string body, string? line = null) => Expect(BodyValidator.ThreadPatch(Form.Json(body)), line);

    [Theory]
    [InlineData("{'name':'a','message':{'content':'b'}}")]
    [InlineData("{'name':'a'}", "message BASE_TYPE_REQUIRED")]
    [InlineData("{'name':'a','message':{'embeds':[{}]}}", "message.embeds.0.description BASE_TYPE_REQUIRED")]
    public void Posts_in_forums(string body, string? line = null) =>
        Expect(BodyValidator.ForumThreadCreate(Form.Json(body), MessageContext.New), line);

    [Theory]
    [InlineData("{'name':'Cohort 3','color':16777215,'permissions':'0','hoist':true}")]
    [InlineData("{'name':''}", "name BASE_TYPE_BAD_LENGTH")]
    [InlineData("{'color':16777216}", "color NUMBER_TYPE_MAX")]
    [InlineData("{'permissions':'x'}", "permissions NUMBER_TYPE_COERCE")]
    [InlineData("{'colors':{}}", "colors.primary_color BASE_TYPE_REQUIRED")]
    public void Roles(string body, string? line = null) => Expect(BodyValidator.Role(Form.Json(body)), line);

    [Theory]
    [InlineData("{'nick':'abcdefghijabcdefghijabcdefghijab','roles':['1']}")]
    [InlineData("{'nick':'abcdefghijabcdefghijabcdefghijabc'}", "nick BASE_TYPE_MAX_LENGTH")]
    [InlineData("{'roles':['x']}", "roles.0 NUMBER_TYPE_COERCE")]
    [InlineData("{'communication_disabled_until':'later'}", "communication_disabled_until DATE_TIME_TYPE_PARSE")]
    public void Members(string body, string? line = null) => Expect(BodyValidator.Member(Form.Json(body)), line);

    private static void Expect(FormErrors errors, string? line) => Form.Finds(errors, line is null ? [] : [line]);
}
