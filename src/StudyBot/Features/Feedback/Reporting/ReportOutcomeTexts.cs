using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Reporting;

/// <summary>The direct message about what became of a report.</summary>
internal abstract class ReportOutcomeTexts
{
    public static Bilingual<ReportOutcomeTexts> Both { get; } = new(new Korean(), new English());

    /// <param name="server">Its name, escaped.</param>
    public abstract string Head(string server);

    /// <param name="kind">Of the item.</param>
    /// <param name="name">What people call it, escaped.</param>
    public abstract string Resolved(ItemKind kind, string name);

    /// <inheritdoc cref="Resolved"/>
    public abstract string Dismissed(ItemKind kind, string name);

    /// <param name="reason">In staff's words, escaped.</param>
    public abstract string Reason(string reason);

    private sealed class Korean : ReportOutcomeTexts
    {
        public override string Head(string server) => $"📬 **{server}** 서버에서 알려 드려요.";

        public override string Resolved(ItemKind kind, string name) =>
            $"{Kind(kind)} **{name}**에 대해 알려 주신 것을 운영진이 살펴보고 처리했어요. 알려 주셔서 고마워요!";

        public override string Dismissed(ItemKind kind, string name) =>
            $"{Kind(kind)} **{name}**에 대해 알려 주신 것을 운영진이 살펴봤고, 이번에는 그대로 두기로 했어요. 꼼꼼히 읽고 알려 주셔서 고마워요.";

        public override string Reason(string reason) => $"> 운영진의 말: {reason}";

        private static string Kind(ItemKind kind) => kind == ItemKind.Question ? "질문" : "조언";
    }

    private sealed class English : ReportOutcomeTexts
    {
        public override string Head(string server) => $"📬 A word from **{server}**.";

        public override string Resolved(ItemKind kind, string name) =>
            $"Staff looked at what you reported in the {Kind(kind)} **{name}**, and dealt with it. Thank you for telling us!";

        public override string Dismissed(ItemKind kind, string name) =>
            $"Staff looked at what you reported in the {Kind(kind)} **{name}**, and leave it as it is for now. Thank you for reading so closely.";

        public override string Reason(string reason) => $"> Staff say: {reason}";

        private static string Kind(ItemKind kind) => kind == ItemKind.Question ? "question" : "advice";
    }
}
