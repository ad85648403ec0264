namespace StudyBot.Discord.Rest;

/// <summary>What became of a download.</summary>
public enum AttachmentDownloadStatus
{
    /// <summary>All bytes are here.</summary>
    Complete,

    /// <summary>The file is larger than the caller wanted; nothing of it was kept.</summary>
    TooLarge,

    /// <summary>It is gone, its address is no longer good, or it could not be fetched in time: uploading it again can help.</summary>
    Unavailable,
}

/// <summary>A downloaded file, or why there is none. Neither is anybody's mistake in code, so none throws.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Content">The bytes; empty unless complete. A complete file can be empty, too.</param>
public sealed record AttachmentDownload(AttachmentDownloadStatus Status, ReadOnlyMemory<byte> Content)
{
    internal static readonly AttachmentDownload TooLarge = new(AttachmentDownloadStatus.TooLarge, default);

    internal static readonly AttachmentDownload Unavailable = new(AttachmentDownloadStatus.Unavailable, default);
}
