using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Configuration;

/// <summary>Why a channel cannot serve, and what to do.</summary>
internal static class ChannelObjection
{
    /// <summary>Null when it can.</summary>
    public static string? Of(ChannelVerdict verdict, Snowflake channel, Language language)
    {
        var (mention, missing) = (channel.ChannelMention(), verdict.Missing.InWords(language));
        return (verdict.Fitness, language) switch
        {
            (ChannelFitness.Fit, _) => null,
            (ChannelFitness.Unknown, Language.Korean) => "이 서버에 그 채널이 없어요. 다른 채널을 골라 주세요.",
            (ChannelFitness.Unknown, _) => "This server has no such channel. Please choose another.",
            (ChannelFitness.WrongKind, Language.Korean) => $"{mention} 채널은 여기에 쓸 수 없는 종류예요. 텍스트 채널을 골라 주세요.",
            (ChannelFitness.WrongKind, _) => $"{mention} is not the kind of channel that this takes. Please choose a text channel.",
            (ChannelFitness.Public, Language.Korean) => $"{mention} 채널은 서버의 모두가 볼 수 있어요. 비공개 채널로 바꾸고 운영진과 봇을 추가하거나 다른 채널을 골라 주세요.",
            (ChannelFitness.Public, _) => $"Everyone in the server can read {mention}. Please make it private and add staff and the bot, or choose another.",
            (_, Language.Korean) => $"{mention}에서 봇에게 필요한 권한({missing})이 없어요. 채널 설정에서 권한을 주거나 다른 채널을 골라 주세요.",
            _ => $"The bot lacks permissions in {mention} ({missing}). Please give them in the channel's settings, or choose another channel.",
        };
    }
}
