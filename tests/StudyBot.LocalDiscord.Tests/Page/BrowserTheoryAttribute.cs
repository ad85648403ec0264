namespace StudyBot.LocalDiscord.Tests.Page;

/// <summary><see cref="BrowserFactAttribute"/> with several inputs.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.WhyNot;
}
