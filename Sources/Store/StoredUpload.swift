/// A workbook as somebody handed it in, before or after it was decided on.
public struct StoredUpload: Equatable, Sendable {
  public enum Decision: String, Sendable {
    case accepted, discarded

    /// Accepted, and later taken back.
    case undone
  }

  public let id: String
  public let fileName: String
  public let sha256: String
  public let uploadedBy: String
  public let uploadedAt: Moment

  /// Nil while it waits.
  public let decision: Decision?
}
