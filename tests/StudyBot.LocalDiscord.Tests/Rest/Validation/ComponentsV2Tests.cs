using StudyBot.LocalDiscord.Rest.Validation;

namespace StudyBot.LocalDiscord.Tests.Rest.Validation;

public sealed class ComponentsV2Tests
{
    private const string Text = "{'type':10,'content':'a'}";

    public static TheoryData<string> Fine => new()
    {
        Form.List(40, _ => Text),
        $"[{{'type':10,'content':'{Form.Chars(4000)}'}}]",
        $"[{{'type':17,'accent_color':16777215,'components':[{Text},{{'type':14,'spacing':2}},{{'type':1,'components':[{{'type':6,'custom_id':'a'}}]}}]}}]",
        $"[{{'type':9,'components':[{Text},{Text},{Text}],'accessory':{{'type':11,'media':{{'url':'https://a.example/a.png'}}}}}}]",
        $"[{{'type':9,'components':[{Text}],'accessory':{{'type':2,'style':1,'label':'a','custom_id':'a'}}}}]",
        $"[{{'type':12,'items':{Form.List(10, _ => "{'media':{'url':'attachment://a.png'}}")}}}]",
        "[{'type':13,'file':{'url':'attachment://a.txt'}}]",
    };

    public static TheoryData<string, string> Wrong => new()
    {
        { $"[{{'type':17,'components':{Form.List(40, _ => Text)}}}]", "components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED" },
        { $"[{{'type':10,'content':'{Form.Chars(4001)}'}}]", "components.0.content BASE_TYPE_BAD_LENGTH" },
        { $"[{{'type':10,'content':'{Form.Chars(4000)}'}},{Text}]", "components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED" },
        { "[{'type':10}]", "components.0.content BASE_TYPE_REQUIRED" },
        { "[{'type':2,'style':1,'label':'a','custom_id':'a'}]", "components.0 UNION_TYPE_CHOICES" },
        { $"[{{'type':17,'components':[{{'type':17,'components':[{Text}]}}]}}]", "components.0.components.0 UNION_TYPE_CHOICES" },
        { "[{'type':17,'components':[]}]", "components.0.components BASE_TYPE_BAD_LENGTH" },
        { $"[{{'type':17,'accent_color':16777216,'components':[{Text}]}}]", "components.0.accent_color NUMBER_TYPE_MAX" },
        { $"[{{'type':9,'components':[{Text}]}}]", "components.0.accessory BASE_TYPE_REQUIRED" },
        { $"[{{'type':9,'components':[{Text},{Text},{Text},{Text}],'accessory':{{'type':11,'media':{{'url':'https://a.example'}}}}}}]", "components.0.components BASE_TYPE_BAD_LENGTH" },
        { $"[{{'type':12,'items':{Form.List(11, _ => "{'media':{'url':'https://a.example'}}")}}}]", "components.0.items BASE_TYPE_BAD_LENGTH" },
        { "[{'type':12,'items':[{}]}]", "components.0.items.0.media BASE_TYPE_REQUIRED" },
        { "[{'type':13,'file':{'url':'https://a.example/a.txt'}}]", "components.0.file.url UNFURLED_MEDIA_ITEM_ATTACHMENT_REQUIRED" },
        { "[{'type':14,'spacing':3}]", "components.0.spacing BASE_TYPE_CHOICES" },
        { "[{'type':10,'id':5,'content':'a'},{'type':10,'id':5,'content':'b'}]", "components.1.id COMPONENT_ID_DUPLICATED" },
    };

    [Theory, MemberData(nameof(Fine))]
    public void At_the_limit_layouts_pass(string components) => Form.Accepts(Check($"{{'flags':32768,'components':{components}}}"));

    [Theory, MemberData(nameof(Wrong))]
    public void One_beyond_is_found_with_its_path(string components, string line) =>
        Form.Finds(Check($"{{'flags':32768,'components':{components}}}"), line);

    [Fact]
    public void Content_and_embeds_may_not_stand_beside_them() => Form.Finds(
        Check($"{{'flags':32768,'content':'a','embeds':[{{'title':'a'}}],'components':[{Text}]}}"),
        "content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
        "embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");

    [Fact]
    public void An_edit_to_them_must_clear_the_old_content_and_never_needs_the_flag_again()
    {
        var plain = new EditedMessage(HasContent: true, HasEmbeds: true, HasComponents: false, IsComponentsV2: false, AttachmentIds: []);
        var body = $"{{'flags':32768,'components':[{Text}]";
        Form.Finds(
            Check($"{body}}}", plain),
            "content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
            "embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
        Form.Accepts(Check($"{body},'content':null,'embeds':[]}}", plain));

        var layout = plain with { HasContent = false, HasEmbeds = false, HasComponents = true, IsComponentsV2 = true };
        Form.Accepts(Check($"{{'components':[{Text}]}}", layout));
        Form.Finds(Check("{'content':'a'}", layout), "content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
    }

    private static FormErrors Check(string body, EditedMessage? edited = null) =>
        BodyValidator.Message(Form.Json(body), new MessageContext { Edited = edited });
}
