using StudyBot.Configuration;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Features.GuildContent.Export;
using StudyBot.Features.GuildContent.Forms;
using StudyBot.Features.GuildContent.Import;
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
        .AddSingleton<IOwnQuestions>(provider => provider.GetRequiredService<GuildContentStore>())
        .AddSingleton<ItemShelf>()
        .AddCommandGroup(new CommandGroupSpec("content", Languages.Text("Questions and advice of your own", "우리 서버의 질문과 조언")))
        .AddForms()
        .AddListing()
        .AddOffering()
        .AddImport()
        .AddExport()
        .AddStaffActions();

    private static IServiceCollection AddForms(this IServiceCollection services) => services
        .AddSingleton<ContentDraftStore>()
        .AddSingleton<FormRefusal>()
        .AddSingleton<CopyStore>()
        .AddSingleton<ItemEditor>()
        .AddChatInputCommand<ContentAddCommand>()
        .AddChatInputCommand<ContentEditCommand>()
        .AddComponent<ContentEditButton>()
        .AddComponent<ContentCopyButton>()
        .AddComponent<ContentChooseSelect>()
        .AddComponent<ContentAgainButton>()
        .AddModal<ContentFormModal>();

    private static IServiceCollection AddListing(this IServiceCollection services) => services
        .AddSingleton<ItemView>()
        .AddSingleton<BuiltInView>()
        .AddSingleton<ListView>()
        .AddChatInputCommand<ContentListCommand>()
        .AddComponent<ContentListButton>()
        .AddComponent<ContentOpenSelect>();

    private static IServiceCollection AddOffering(this IServiceCollection services) => services
        .AddSingleton<WithdrawalStore>()
        .AddSettingSection<ContentSettings>()
        .AddSingleton<OfferReply>()
        .AddSingleton<TopicsView>()
        .AddChatInputCommand<ContentRetireCommand>()
        .AddChatInputCommand<ContentRestoreCommand>()
        .AddChatInputCommand<ContentTopicsCommand>()
        .AddComponent<ContentRetireButton>()
        .AddComponent<ContentRestoreButton>()
        .AddComponent<ContentTopicsSelect>();

    private static IServiceCollection AddImport(this IServiceCollection services) => services
        .AddSingleton<ContentImportStore>()
        .AddSingleton<ImportPlanner>()
        .AddSingleton<ImportReport>()
        .AddSingleton<ImportDesk>()
        .AddChatInputCommand<ContentImportCommand>()
        .AddComponent<ContentImportButton>()
        .AddComponent<ContentImportLookButton>();

    private static IServiceCollection AddExport(this IServiceCollection services) => services
        .AddChatInputCommand<ContentExportCommand>()
        .AddChatInputCommand<ContentTemplateCommand>();

    private static IServiceCollection AddStaffActions(this IServiceCollection services)
    {
        foreach (var kind in ContentLog.All.Append(ImportLog.Imported))
            services.AddStaffAction(kind);
        return services;
    }
}
