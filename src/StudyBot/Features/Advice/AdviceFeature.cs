using StudyBot.Content;
using StudyBot.Discord.Interactions;

namespace StudyBot.Features.Advice;

internal static class AdviceFeature
{
    public static IServiceCollection AddAdvice(this IServiceCollection services) => services
        .AddContent()
        .AddSingleton<AdviceStore>()
        .AddSingleton<AdviceShelf>()
        .AddSingleton<AdviceView>()
        .AddSingleton<SavedAdviceView>()
        .AddChatInputCommand<AdviceCommand>()
        .AddComponent<AdviceNextButton>()
        .AddComponent<AdviceSaveButton>()
        .AddComponent<AdviceUnsaveButton>()
        .AddComponent<AdviceLanguageButton>()
        .AddComponent<AdviceShareButton>()
        .AddComponent<AdviceOpenButton>()
        .AddComponent<AdviceCopyButton>()
        .AddComponent<SavedAdvicePageButton>()
        .AddComponent<SavedAdviceOpenSelect>()
        .AddComponent<SavedAdviceRemoveSelect>();
}
