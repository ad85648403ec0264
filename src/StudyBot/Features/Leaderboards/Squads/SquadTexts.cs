using StudyBot.Words;

namespace StudyBot.Features.Leaderboards.Squads;

internal abstract class SquadTexts
{
    public static Bilingual<SquadTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Title { get; }

    public abstract string None { get; }

    /// <summary>Below the list: whom it counts, and how it is changed.</summary>
    public abstract string Foot { get; }

    public abstract string Everyone { get; }

    public abstract string NotASquad(string role);

    public abstract string TooMany(int most);

    public abstract string Added(string role);

    public abstract string Removed(string role);

    public abstract string AlreadyOne(string role);

    /// <param name="roles">As mentions; none is all gone.</param>
    public abstract string Logged(IReadOnlyList<string> roles);

    private sealed class Korean : SquadTexts
    {
        public override string Title => "👥 팀";

        public override string None => "아직 팀이 없어요. `/staff squads add:`로 역할을 고르면 그 역할을 가진 분들이 한 팀이 돼요.";

        public override string Foot =>
            "-# 팀 순위는 `/leaderboard squads:True`로 봐요. 역할을 가진 분은 봇을 다음에 쓸 때부터 팀에 들어가고, 그 기간에 쌓은 기록도 함께 옮겨 가요. 뺄 때는 `/staff squads remove:`를 써요.";

        public override string Everyone => "@everyone은 팀이 될 수 없어요. 다른 역할을 골라 주세요.";

        public override string NotASquad(string role) => $"{Josa.EunNeun(role)} 팀이 아니에요. 아래 목록에 있는 역할을 골라 주세요.";

        public override string TooMany(int most) => $"팀은 {most}개까지예요. 쓰지 않는 팀을 `/staff squads remove:`로 뺀 다음 다시 보내 주세요.";

        public override string Added(string role) => $"✅ {role} 팀을 만들었어요.";

        public override string Removed(string role) => $"✅ {role} 팀을 뺐어요. 그동안 쌓인 팀 합계는 지워졌고, 개인 기록은 그대로예요.";

        public override string AlreadyOne(string role) => $"{role} 팀은 이미 있어요.";

        public override string Logged(IReadOnlyList<string> roles) =>
            roles.Count == 0 ? "팀을 모두 뺐어요" : $"팀을 정했어요: {string.Join(", ", roles)}";
    }

    private sealed class English : SquadTexts
    {
        public override string Title => "👥 Squads";

        public override string None => "No squads yet. Choose a role with `/staff squads add:` and whoever wears it is a squad.";

        public override string Foot =>
            "-# `/leaderboard squads:True` shows their board. A wearer of the role is counted from their next use of the bot, with what they have recorded in the period. Take one out with `/staff squads remove:`.";

        public override string Everyone => "@everyone cannot be a squad. Please choose another role.";

        public override string NotASquad(string role) => $"{role} is not a squad. Please choose a role from the list below.";

        public override string TooMany(int most) => $"There are at most {most} squads. Take one out with `/staff squads remove:` and send it again.";

        public override string Added(string role) => $"✅ {role} is a squad now.";

        public override string Removed(string role) => $"✅ {role} is no squad any more. What the squad had together is gone; members keep their own records.";

        public override string AlreadyOne(string role) => $"{role} is a squad already.";

        public override string Logged(IReadOnlyList<string> roles) =>
            roles.Count == 0 ? "took all squads away" : $"set the squads: {string.Join(", ", roles)}";
    }
}
