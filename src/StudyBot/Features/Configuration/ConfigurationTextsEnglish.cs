namespace StudyBot.Features.Configuration;

internal sealed class ConfigurationTextsEnglish : ConfigurationTexts
{
    public override string Title => "⚙️ Settings of this server";

    public override string NotSetUp => "This server is not set up yet. Please send `/setup` first, or bring a file from another server with `/settings import`.";

    public override string Files => "/settings export gives them as a file, and /settings import brings one to another server or the next cohort.";

    public override string ChooseGroup => "What would you like to change?";

    public override string ChooseSetting => "Which setting?";

    public override string AllSettings => "All settings";

    public override string Back => "Back";

    public override string Default => "default";

    public override string AllDefault => "-# All at their defaults.";

    public override string NoRows => "none";

    public override string Change => "Change";

    public override string TryAgain => "Mend it and send it again";

    public override string Remove => "Remove";

    public override string ReallyRemove => "Really remove";

    public override string SureToRemove => "Really remove it? To undo that, it has to be made anew.";

    public override string RowRemoved => "✅ Removed.";

    public override string RowGone => "It was removed meanwhile, or is over. This is how things are now.";

    protected override string NothingChanged => "Nothing was changed.";

    public override string YouTyped => "This is what you wrote, to copy and mend:";

    public override string AlreadySo => "That is so already. Nothing was changed.";

    public override string ChangedMeanwhile => "⚠️ Someone else of staff changed the settings meanwhile, so nothing was changed. This is how they are now; please choose again.";

    public override string NoSuchSetting => "There is no such setting. Please send `/settings show` again.";

    public override string ForOrganisers => "This takes the Manage Server permission. Please ask an organiser.";

    public override string OthersDefault(int count) => count == 1 ? "-# One more at its default." : $"-# {count} more at their defaults.";

    public override string More(int count) => $"-# and {count} more";

    public override string ChangedBy(string member, string when) => $"by {member} {when}";

    public override string ChooseRow(string list) => $"{list}: open one";

    public override string Choose(string setting) => $"Choose: {setting}";

    public override string Clear(string? setting) => setting is null ? "Clear" : $"Clear: {setting}";

    public override string RowAdded(string list) => $"✅ Added to: {list}";

    public override string Changed(string setting, string before, string after) => $"✅ **{setting}** {before} → {after}";

    public override string Overtaken(string setting, string now, string? member) => member is null
        ? $"⚠️ **{setting}** was changed to {now} meanwhile, so nothing was changed. Choose again if you want it otherwise."
        : $"⚠️ {member} changed **{setting}** to {now} meanwhile, so nothing was changed. Choose again if you want it otherwise.";
}
