namespace StudyBot.Features.Advice;

internal sealed class AdviceTextsEnglish : AdviceTexts
{
    public override string Another => "Another one";

    public override string NextMatch => "Next match";

    public override string FirstMatch => "First match again";

    public override string Save => "Save";

    public override string IsSaved => "Saved";

    public override string Share => "Share here";

    public override string IsShared => "Shared";

    public override string Open => "Open a copy for me";

    public override string BackToSaved => "Saved advice";

    public override string OpenPlaceholder => "Pick one to open";

    public override string RemovePlaceholder => "Pick some to remove";

    public override string Previous => "Back";

    public override string NextPage => "Next";

    public override string NothingSaved => "You have not saved anything yet. Open some advice with `/advice` and press **Save**.";

    public override string NothingSavedThere => "Nothing you saved matches that. Send `/advice saved:True` alone to see all of it.";

    public override string LibraryIsEmpty => "There is no advice here at the moment. Please look in again later.";

    public override string Gone => "This advice is no longer here. Send `/advice` for another one.";

    public override string NobodyHere => "There is nobody here to share it with. Open `/advice` in a server channel to share it there.";

    public override string YouMayNotSpeakHere => "You cannot write in this channel. Please share it in one where you can.";

    public override string BotMayNotSpeakHere =>
        "I may not write in this channel. Ask staff to allow me **Send Messages** and **Embed Links** here, or share it in another channel.";

    public override string SharedHere => "✅ Shared in this channel.";

    public override string SharedInServersLanguage => "✅ Shared in this channel, in Korean, the language of this server.";

    public override string SharedBefore => "This one is already in the channel.";

    public override string SearchAllTopics => "Search all topics";

    public override string Position(string search, int position, int count) => $"🔎 “{search}”: match {position} of {count}";

    public override string SharedBy(string mention) => $"📣 {mention} shared some advice.";

    public override string NothingFound(string typed, bool canBeShorter) =>
        $"Nothing matches `{typed}`. Try {(canBeShorter ? "a shorter" : "another")} word, or press one of these topics.";

    public override string NothingInTopic(string typed, string topic, int elsewhere) => elsewhere == 1
        ? $"Nothing under **{topic}** matches `{typed}`. There is 1 match in other topics."
        : $"Nothing under **{topic}** matches `{typed}`. There are {elsewhere} matches in other topics.";

    public override string UnknownTopic(string typed) =>
        $"There is no topic `{typed}`. To look for words, put them in `search`; or press one of these topics.";

    public override string TopicIsOff(string name) => $"The topic **{name}** is switched off in this server. Press one of these topics instead.";

    public override string SavedTitle(int count) => count == 1 ? "⭐ 1 saved piece of advice" : $"⭐ {count} saved pieces of advice";

    public override string Page(int number, int count) => $"Page {number} of {count}";
}
