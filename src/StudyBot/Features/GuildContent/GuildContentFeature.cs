using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Features.GuildContent.Forms;
using StudyBot.Features.GuildContent.Listing;
using StudyBot.Features.GuildContent.Offering;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent;

internal static class GuildContentFeature
{
    public static IServiceCollection AddGuildContent(this IServiceCollection services) => services
        .AddContent()
        .AddSingleton<GuildContentStore>()
        .AddSingleton<ItemShelf>()
        .AddCommandGroup(new CommandGroupSpec("content", Languages.Text("Questions and advice of your own", "우리 서버의 질문과 조언")))
        .AddForms()
        .AddListing()
        .AddOffering()
        .AddStaffActions();

    private static IServiceCollection AddForms(this IServiceCollection services) => services
        .AddSingleton<ContentDraftStore>()
        .AddSingleton<FormRefusal>()
        .AddChatInputCommand<ContentAddCommand>()
        .AddChatInputCommand<ContentEditCommand>()
        .AddComponent<ContentEditButton>()
        .AddComponent<ContentAgainButton>()
        .AddModal<ContentFormModal>();

    private static IServiceCollection AddListing(this IServiceCollection services) => services
        .AddSingleton<ItemView>()
        .AddSingleton<ListView>()
        .AddChatInputCommand<ContentListCommand>()
        .AddComponent<ContentListButton>()
        .AddComponent<ContentOpenSelect>();

    private static IServiceCollection AddOffering(this IServiceCollection services) => services
        .AddSingleton<WithdrawalStore>()
        .AddSingleton<OfferReply>()
        .AddSingleton<TopicsView>()
        .AddChatInputCommand<ContentRetireCommand>()
        .AddChatInputCommand<ContentRestoreCommand>()
        .AddChatInputCommand<ContentTopicsCommand>()
        .AddComponent<ContentRetireButton>()
        .AddComponent<ContentRestoreButton>()
        .AddComponent<ContentTopicsSelect>();

    private static IServiceCollection AddStaffActions(this IServiceCollection services)
    {
        foreach (var kind in ContentLog.All)
            services.AddStaffAction(kind);
        return services;
    }
}
