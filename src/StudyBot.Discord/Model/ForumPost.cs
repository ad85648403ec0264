namespace StudyBot.Discord.Model;

/// <summary>A post that was just made in a forum.</summary>
/// <param name="Thread">The post's thread.</param>
/// <param name="Message">Its first message, with the thread's id; null where Discord leaves it out.</param>
public sealed record ForumPost(Channel Thread, Message? Message);
