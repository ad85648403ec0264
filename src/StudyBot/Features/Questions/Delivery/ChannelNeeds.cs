using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>What a schedule asks of its channel.</summary>
internal static class ChannelNeeds
{
    /// <summary>Opening a thread, and writing in it: answers are published there.</summary>
    public const Permissions Thread = Permissions.CreatePublicThreads | Permissions.SendMessagesInThreads;

    public static ChannelUse Of(QuestionSchedule schedule)
    {
        var use = schedule.InForum ? ChannelUse.Forum : ChannelUse.Questions;
        // A forum post is a thread already, and takes no permission to open one.
        var thread = schedule.InForum ? Permissions.SendMessagesInThreads : schedule.OpensThread ? Thread : Permissions.None;
        return use with { Needed = use.Needed | thread | (schedule.Pins ? Permissions.PinMessages : Permissions.None) };
    }
}
