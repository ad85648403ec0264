namespace StudyBot;

/// <summary>
/// Something only the operator can put right: the message is one sentence that says what to do, and is printed without a
/// stack trace.
/// </summary>
internal sealed class OperatorException(string sentence, Exception? inner = null) : Exception(sentence, inner);
