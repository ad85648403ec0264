using StudyBot.Configuration;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Interactions;
using StudyBot.Doctor.Guilds;
using StudyBot.Features.Focus.Credits;
using StudyBot.Features.Focus.Sessions;
using StudyBot.Features.Focus.Status;
using StudyBot.Features.Focus.Voice;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Focus;

internal static class FocusFeature
{
    public static IServiceCollection AddFocus(this IServiceCollection services) => services
        .AddSingleton<FocusCredits>()
        .AddSingleton<FocusReceipt>()
        .AddSingleton<FocusNews>()
        .AddSingleton<FocusSessions>()
        .AddSingleton<IErasureListener, FocusErasure>()
        .AddSingleton<FocusBoardStore>()
        .AddSingleton<FocusBoard>()
        .AddSingleton<FocusDesk>()
        .AddSingleton<FocusStatusView>()
        .AddSingleton<IScheduledJob, FocusTurnJob>()
        .AddCommandGroup(new("focus", Languages.Text("Focus alone, together, or in voice", "혼자, 함께, 음성 채널에서 집중해요")))
        .AddChatInputCommand<FocusStartCommand>()
        .AddChatInputCommand<FocusPauseCommand>()
        .AddChatInputCommand<FocusStopCommand>()
        .AddChatInputCommand<FocusStatusCommand>()
        .AddComponent<JoinButton>()
        .AddComponent<LeaveButton>()
        .AddComponent<PauseButton>()
        .AddComponent<ResumeButton>()
        .AddComponent<StopButton>()
        .AddVoice();

    private static IServiceCollection AddVoice(this IServiceCollection services) => services
        .AddSingleton<VoicePresence>()
        .AddSingleton<IGatewayEventHandler, VoiceListener>()
        .AddSingleton<VoiceChannels>()
        .AddSettingSection<VoiceSettings>()
        .AddSingleton<IGuildNeeds, VoiceNeeds>()
        .AddSingleton<VoiceStore>()
        .AddSingleton<IZoneListener>(provider => provider.GetRequiredService<VoiceStore>())
        .AddSingleton<IScheduledJob, VoiceJob>()
        .AddSingleton<IScheduledJob, StillHereJob>()
        .AddStaffAction(VoiceLogEntries.ChannelsSet)
        .AddChatInputCommand<FocusChannelsCommand>()
        .AddComponent<FocusChannelsSelect>()
        .AddComponent<StillHereButton>()
        .AddComponent<VoiceChoiceButton>();
}
