using NodaTime;
using StudyBot.Features.Answers.Threads;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Sharing;

internal sealed class ShareTextsEnglish : ShareTexts
{
    public override string Share => "Share my answer";

    public override string Unshare => "Stop sharing";

    public override string SharedWithEveryone => "📤 Everyone in the server can see your answer.";

    public override string Unshared => "🙈 Only you can see your answer now.";

    public override string Helped => "Helpful";

    public override string ThanksGiven => "👍 They will see that it helped.";

    public override string ThanksTaken => "Your mark is taken back.";

    public override string NobodyYet => "Nobody has shared an answer yet. Please look again a little later.";

    public override string NobodyYetBeFirst => "Nobody has shared an answer yet. Would you like to be the first? You can take it back at any time.";

    public override string NoLongerShared => "This answer can no longer be seen. Its author may have taken it back.";

    public override string Newer => "Back";

    public override string Older => "Next";

    public override string OnlyTheBeginning => "The answer is long, so only its beginning is shown.";

    public override string LookAsStaff => "Look as staff";

    public override string TakeDown => "Take this answer down";

    public override string TakenDown => "🛡️ The answer is taken down. Its author is told below their own answer, and it stands in the staff log.";

    public override string AllowAgain => "Allow it again";

    public override string AllowedAgain => "Its author can share it again, if they like.";

    public override string WasNotTakenDown => "That answer is not taken down.";

    public override string TakenDownByStaff => "🛡️ Staff took this answer down, so only you can see it now. If you would like to know why, please ask them.";

    public override string PostInThread => "Also post in the thread";

    public override string PostInThreadAgain => "Try the thread again";

    public override string KeepOutOfThread => "Keep it out of the thread";

    public override string RemoveFromThread => "Remove from the thread";

    public override string SoonInThread => "🧵 It will be in the question's thread soon.";

    public override string InThread => "🧵 It is in the question's thread, too.";

    public override string LeavingThread => "🧵 It is being removed from the thread.";

    public override string WholeInOthers => "This is the beginning. The whole answer is below the question, under Others' answers.";

    public override string ForThread(Instant closes) =>
        $"🧵 Once the question closes ({closes.Relative()}), it goes into the question's thread, too; not before, so that nobody reads it ahead of their own answer.";

    public override string ThreadFailed(ThreadTrouble trouble) => $"🧵 It could not be posted in the thread. {Fix(trouble)}";

    public override string RemovalFailed(ThreadTrouble trouble) => $"🧵 It could not be removed from the thread. {Fix(trouble)} If it is urgent, ask staff to delete it.";

    public override string OthersTitle(int position, int count) => $"👥 Others' answers · {position} of {count}";

    public override string OthersSealed(Instant opens) =>
        $"Leave your own answer first and others' answers open right away. They open to everyone {opens.Relative()}.";

    public override string SharedWithAnswered(Instant opens) =>
        $"📤 Those who answered this question can see your answer. It opens to everyone else {opens.Relative()}.";

    public override string OwnThanks(int count) => count switch
    {
        0 => "This is your own answer. Nobody has marked it as helpful yet.",
        1 => "👍 Your answer helped **one member**.",
        _ => $"👍 Your answer helped **{count} members**.",
    };

    private static string Fix(ThreadTrouble trouble) => trouble switch
    {
        ThreadTrouble.Gone => "The thread is gone. Your shared answer is still there under Others' answers.",
        ThreadTrouble.Locked => "The thread is locked. Press again once staff have unlocked it.",
        ThreadTrouble.NoAccess => "I may not write in that thread. Press again once staff have given me ‘Send Messages in Threads’.",
        _ => "The connection to Discord was shaky. Please press again a little later.",
    };
}
