using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Answers;

/// <summary>What members do below a question that stands in the channel.</summary>
internal static class AnswerScene
{
    /// <summary>A guild that was asked at nine, of a library with one question.</summary>
    public static async Task<QuestionScene> PostedAsync(int questions = 1)
    {
        var scene = new QuestionScene(questions);
        await scene.LookAtAsync(3, 9);
        return scene;
    }

    /// <summary>Presses a button of a private message, or closes its select; what comes takes that message's place.</summary>
    public static ValueTask<InteractionResponse> Go(this QuestionScene scene, string customId, TestMember member, params string[] values) =>
        scene.Slice.Press(customId, member, Private, values);

    /// <summary>A message that only the member sees.</summary>
    public static Message Private { get; } = new() { Id = new(5001), ChannelId = Slice.Channel, Flags = 64 };

    public static StringSelect Select(this InteractionResponse response) => response.Components().OfType<StringSelect>().Single();
}
