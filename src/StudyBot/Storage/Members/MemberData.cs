namespace StudyBot.Storage.Members;

/// <summary>What is stored of a member, as they are told of it. The order is that in which it is shown.</summary>
internal enum MemberData
{
    StudyRecords,
    Streak,
    Focus,
    Answers,
    Reviews,
    ReviewsAsked,
    ReviewsGiven,
    Opinions,
    Suggestions,
    Advice,
    Excuses,
    Reminder,
    Milestones,
    Boards,
    Choices,
    DirectMessages,
    Drafts,

    /// <summary>What staff did about them.</summary>
    StaffLog,

    /// <summary>What they did as staff.</summary>
    Deeds,
}
