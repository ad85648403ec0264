using StudyBot.Words;

namespace StudyBot.Doctor.Guilds;

/// <summary>What staff read of their guild's health.</summary>
internal abstract class GuildDoctorTexts
{
    public static Bilingual<GuildDoctorTexts> Both { get; } = new(new GuildDoctorTextsKorean(), new GuildDoctorTextsEnglish());

    /// <summary>The subject of all that Discord allows.</summary>
    public abstract string Permissions { get; }

    /// <summary>The subject of the bot itself.</summary>
    public abstract string Bot { get; }

    public abstract string BotIsWell { get; }

    public abstract string GatewayIsDown { get; }

    /// <param name="seconds">Ahead of Discord's when positive.</param>
    public abstract string ClockIsOff(int seconds);

    public abstract string DatabaseIsSilent { get; }

    /// <summary>The fix of what only whoever runs the bot can mend.</summary>
    public abstract string TellOperator { get; }

    /// <summary>Of a check that broke.</summary>
    public abstract string NotExamined { get; }

    public abstract string DiscordSilent { get; }

    /// <summary>Of a guild that has switched nothing on.</summary>
    public abstract string NothingChosen { get; }

    /// <summary>On the button that invites the bot anew.</summary>
    public abstract string InviteAgain { get; }

    public abstract string NameOf(GuildUse use);

    /// <param name="use">What is well.</param>
    /// <param name="places">Its channels and roles, as mentions.</param>
    public abstract string AllThere(GuildUse use, string places);

    /// <summary>What is wrong, in a sentence.</summary>
    public abstract string Words(GuildProblem problem);

    /// <summary>What to do, in a sentence.</summary>
    public abstract string Fix(GuildProblem problem);

    /// <summary>What is wrong, and below it what to do.</summary>
    public string Line(GuildProblem problem) => $"⚠️ {Words(problem)}\n-# → {Fix(problem)}";

    public Finding Finding(GuildProblem problem) => Doctor.Finding.Ill(NameOf(problem.Use), Words(problem), Fix(problem));
}
