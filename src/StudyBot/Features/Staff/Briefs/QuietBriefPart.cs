using System.Data;
using StudyBot.Discord.Model;
using StudyBot.Staff.Briefs;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>How many members missed days in a row; who they are, the button shows.</summary>
internal sealed class QuietBriefPart(QuietMembers members) : IBriefPart
{
    public IEnumerable<BriefLine> Lines(IDbConnection connection, BriefReader reader)
    {
        var texts = BriefTexts.Both.In(reader.Language);
        var quiet = members.Of(connection, reader.Guild.GuildId, reader.Today);
        var (two, more) = (quiet.Count(member => member.Missed == QuietMembers.Fewest), quiet.Count(member => member.Missed > QuietMembers.Fewest));
        var button = new Button(QuietPageButton.To(0), texts.ShowMembers, ButtonStyle.Primary) { Emoji = "👋" };
        if (two > 0)
            yield return new BriefLine(BriefSection.Members, texts.MissedTwo(two)) { Button = button };
        if (more > 0)
            yield return new BriefLine(BriefSection.Members, texts.MissedMore(more)) { Button = two > 0 ? null : button };
    }
}
