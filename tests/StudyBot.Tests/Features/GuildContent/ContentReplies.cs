using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.GuildContent;

/// <summary>Fills in the forms of the feature.</summary>
internal static class ContentReplies
{
    public static TestMember English { get; } = TestMember.Organiser with { Locale = "en-US" };

    public static TestMember Colleague { get; } = new(110) { Permissions = Permissions.ManageGuild };

    public static Modal Form(this InteractionResponse response) => Assert.IsType<ShowModal>(response).Modal;

    public static string? Value(this Modal form, string input) => form.Inputs.Single(field => field.CustomId == input).Value;

    public static async Task<Modal> AddForm(this Slice slice, TestMember staff, string kind = "question", string topic = "python") =>
        (await slice.Command("content add", staff, ("kind", kind), ("topic", topic))).Form();

    /// <summary>Sends a form as it stands, except for what is named.</summary>
    public static ValueTask<InteractionResponse> Send(this Slice slice, Modal form, TestMember staff, params (string Input, string Value)[] changes) =>
        slice.Submit(
            form.CustomId.Value,
            staff,
            [
                .. form.Inputs.Select(input => (
                    input.CustomId,
                    changes.Where(change => change.Input == input.CustomId).Select(change => change.Value).FirstOrDefault(input.Value ?? ""))),
            ]);

    /// <summary>A question that is right, except for what is named.</summary>
    public static async Task<InteractionResponse> AddQuestion(this Slice slice, string prompt, params (string Input, string Value)[] changes) =>
        await slice.Send(
            await slice.AddForm(TestMember.Organiser),
            TestMember.Organiser,
            [.. changes, ("prompt", prompt), ("points", "- 순서"), ("answer", "먼저 시험하고, 그다음 배포해요.")]);

    public static async Task<InteractionResponse> AddAdvice(this Slice slice, string title, string topic = "resume") => await slice.Send(
        await slice.AddForm(TestMember.Organiser, "advice", topic),
        TestMember.Organiser,
        ("title", title),
        ("body", "한 줄이라도 적어 두면 다음 주의 내가 고마워해요."),
        ("task", "회의 하나만 적어 보세요."));

    public static string FileOf(this InteractionResponse response) =>
        System.Text.Encoding.UTF8.GetString(Assert.Single(Assert.IsType<Reply>(response).Message.Files).Content.Span);
}
