namespace StudyBot.Features.Reviews;

/// <summary>Puts a slip right: the new rating counts as if it had been the first.</summary>
internal sealed class ReviewCorrectButton(ReviewVisits visits, ReviewStore store) : ReviewRateButton(visits, store)
{
    public const string Correct = "review:correct";

    public override string Route => Correct;

    protected override bool Replaces => true;
}
