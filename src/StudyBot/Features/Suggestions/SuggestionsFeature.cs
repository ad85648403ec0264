using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Suggestions.Deciding;
using StudyBot.Features.Suggestions.Sending;
using StudyBot.Features.Suggestions.Telling;
using StudyBot.Letters;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Suggestions;

internal static class SuggestionsFeature
{
    public static IServiceCollection AddSuggestions(this IServiceCollection services) => services
        .AddContent()
        .AddSingleton<SuggestionStore>()
        .AddSingleton<IErasureListener>(provider => provider.GetRequiredService<SuggestionStore>())
        .AddSingleton<SuggestionQueue>()
        .AddSingleton<SuggestionDecisions>()
        .AddSending()
        .AddDeciding()
        .AddTelling();

    private static IServiceCollection AddSending(this IServiceCollection services) => services
        .AddSingleton<SuggestionDoor>()
        .AddSingleton<OwnSuggestions>()
        .AddChatInputCommand<SuggestCommand>()
        .AddChatInputCommand<OwnSuggestionsCommand>()
        .AddComponent<SuggestOpenButton>()
        .AddComponent<SuggestRewriteButton>()
        .AddComponent<SuggestSendButton>()
        .AddComponent<SuggestWithdrawButton>()
        .AddComponent<SuggestNameOffButton>()
        .AddComponent<OwnSuggestionsButton>()
        .AddComponent<OwnSuggestionSelect>()
        .AddModal<SuggestModal>();

    private static IServiceCollection AddDeciding(this IServiceCollection services) => services
        .AddSingleton<DecisionView>()
        .AddSingleton<DecisionDesk>()
        .AddChatInputCommand<QueueCommand>()
        .AddComponent<QueueButton>()
        .AddComponent<QueueOpenButton>()
        .AddComponent<ApproveButton>()
        .AddComponent<CompleteButton>()
        .AddComponent<DeclineButton>()
        .AddModal<CompleteModal>()
        .AddModal<DeclineModal>()
        .AddStaffAction(SuggestionLog.Approved)
        .AddStaffAction(SuggestionLog.Declined);

    private static IServiceCollection AddTelling(this IServiceCollection services) => services
        .AddMemberLetter<DecisionLetter>()
        .AddBriefPart<SuggestionBriefPart>()
        .AddStaffNotice<SuggestionNotice>()
        .AddStaffNotice<SuggestionQueueNotice>();
}
