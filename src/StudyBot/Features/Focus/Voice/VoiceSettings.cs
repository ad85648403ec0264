using System.Data;
using StudyBot.Configuration;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Voice;

/// <summary>Which voice channels count.</summary>
internal sealed class VoiceSettings(VoiceChannels channels, VoicePresence presence) : SettingSection
{
    private const string Channels = "focus.voice_channels";

    public override IReadOnlyList<SettingField> Fields { get; } =
    [
        new(Channels, new("음성 채널", "Voice channels"), new PlaceKind([ChannelType.GuildVoice], FocusLimits.MostChannels))
        {
            None = new("없음", "none"),
            Help = new("여기에 머문 시간은 저절로 기록돼요.", "Time spent there counts by itself."),
        },
    ];

    public override IReadOnlyList<string> Columns { get; } = ["focus_channel.channel_id"];

    public override IReadOnlyList<StaffActionKind> Logged { get; } = [VoiceLogEntries.ChannelsSet];

    public override bool Tells(StaffAction action, string path) => true;

    public override SettingSheet Read(IDbConnection connection, SettingScope scope, SettingSheet sheet) =>
        sheet.With(Channels, PlaceKind.Of(VoiceChannels.Of(connection, scope.GuildId)));

    public override Task JudgeAsync(SettingDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Changes(Channels) && presence.AfkChannelOf(draft.Scope.GuildId) is { } afk && PlaceKind.IdsOf(draft.Wanted[Channels]).Contains(afk))
            draft.Object(Channels, VoiceTexts.Both.In(draft.Language).AfkNeverCounts(afk.ChannelMention()));
        return Task.CompletedTask;
    }

    public override void Write(IDbConnection connection, SettingDraft draft) =>
        channels.Set(connection, draft.Scope.GuildId, PlaceKind.IdsOf(draft.Wanted[Channels]).ToHashSet(), draft.By, draft.Scope.At);

    /// <summary>Some may sit there already.</summary>
    public override string? OnWritten(SettingDraft draft)
    {
        presence.LookAgain(draft.Scope.GuildId);
        return null;
    }
}
