namespace StudyBot.Words;

/// <summary>What stands in a text for others where something of it was taken out.</summary>
internal abstract class PublicWords
{
    public static Bilingual<PublicWords> Both { get; } = new(new Korean(), new English());

    public abstract string Invite { get; }

    public abstract string Member { get; }

    public abstract string Role { get; }

    public abstract string Channel { get; }

    private sealed class Korean : PublicWords
    {
        public override string Invite => "(초대 링크)";

        public override string Member => "@멤버";

        public override string Role => "@역할";

        public override string Channel => "#채널";
    }

    private sealed class English : PublicWords
    {
        public override string Invite => "(invite link)";

        public override string Member => "@member";

        public override string Role => "@role";

        public override string Channel => "#channel";
    }
}
