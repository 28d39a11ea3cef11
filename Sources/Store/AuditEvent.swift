internal import Sealing

/// Who did what, when, to what: one link of the record's chain.
///
/// Each event's digest covers its own fields and the digest before it, so a
/// row that is changed, removed or slipped in later breaks the chain.
public struct AuditEvent: Equatable, Sendable {
  public let sequence: Int
  public let who: String
  public let what: String
  public let subject: String
  public let details: String
  public let occurredAt: Moment
  public let previousDigest: String
  public let digest: String

  /// The link that follows `previous`, or the first.
  init(
    after previous: AuditEvent?, who: String, what: String, subject: String, details: String,
    at moment: Moment
  ) {
    self.sequence = (previous?.sequence ?? 0) + 1
    self.who = who
    self.what = what
    self.subject = subject
    self.details = details
    self.occurredAt = moment
    self.previousDigest = previous?.digest ?? ""
    self.digest = AuditEvent.digest(
      [
        "\(sequence)", who, what, subject, details, "\(moment.milliseconds)", previousDigest,
      ])
  }

  /// An event as somebody says it is; `isIntact` tells whether its digest is right.
  init(
    sequence: Int, who: String, what: String, subject: String, details: String,
    occurredAt: Moment, previousDigest: String, digest: String
  ) {
    self.sequence = sequence
    self.who = who
    self.what = what
    self.subject = subject
    self.details = details
    self.occurredAt = occurredAt
    self.previousDigest = previousDigest
    self.digest = digest
  }

  init(row: Row) throws {
    self.sequence = try row.integer("sequence")
    self.who = try row.text("who")
    self.what = try row.text("what")
    self.subject = try row.text("subject")
    self.details = try row.text("details")
    self.occurredAt = try row.moment("occurred_at")
    self.previousDigest = try row.text("previous_digest")
    self.digest = try row.text("digest")
  }

  /// Whether the digest is that of the fields.
  var isIntact: Bool {
    digest
      == AuditEvent.digest(
        [
          "\(sequence)", who, what, subject, details, "\(occurredAt.milliseconds)",
          previousDigest,
        ])
  }

  /// SHA-256 of the fields, each preceded by its length so that no two lists
  /// of fields are the same bytes.
  private static func digest(_ fields: [String]) -> String {
    sha256(fields.map { "\($0.utf8.count):\($0)" }.joined(separator: "\n").utf8)
  }
}

/// Something in the chain of events that can't be so.
public enum AuditDefect: Hashable, Sendable {
  /// The event's fields don't give its digest: the row was changed.
  case changed(sequence: Int)
  /// The event doesn't follow the one before it: a row is missing or foreign.
  case unlinked(sequence: Int)
  /// A stored file doesn't have the digest that was recorded for it.
  case contentChanged(id: String)
  /// The facts that an event changed aren't those that it sealed.
  case factsChanged(sequence: Int)
}
