namespace StudyBot.Study.SpacedReview;

/// <summary>What FSRS believes about a member's memory of one answer.</summary>
/// <param name="Stability">S: days after which it is still recalled with a chance of 90 %; 0.001 to 36500.</param>
/// <param name="Difficulty">D: how hard it is to make more stable; 1 to 10.</param>
internal readonly record struct MemoryState(double Stability, double Difficulty);
