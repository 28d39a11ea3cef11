internal import Foundation
internal import Sealing

/// What it takes to check a notice without the record: its lines, and the event that
/// published it, from which the printed root can be computed again.
///
/// The root is the digest of the event's fields. The event names the digests of the
/// plan and of the lines, and the digest of the event before, so whoever has the
/// paper knows that all of it was so on that day.
public struct NoticeProof: Codable, Equatable, Sendable {
  public static let currentFormat = "junheng-notice/1"

  public var format = currentFormat
  public var notice: String

  /// What was posted, a line a person, as `NoticeLine.words` writes them.
  public var lines: [String]
  public var event: Event

  public struct Event: Codable, Equatable, Sendable {
    public var sequence: Int
    public var who: String
    public var what: String
    public var subject: String
    public var details: String

    /// Milliseconds since 1970-01-01 UTC.
    public var moment: Int
    public var previous: String
    public var root: String
  }

  /// Something that isn't as it says.
  public enum Defect: Hashable, Sendable {
    /// The event's fields give another root.
    case wrongRoot
    /// The event didn't publish these lines.
    case wrongLines
    /// The event published another plan than the digest that was given.
    case wrongPlan
    /// The root isn't the one that was given.
    case otherRoot
    case notAProof
  }

  /// - Parameters:
  ///   - root: As it's printed on the paper; nil doesn't compare.
  ///   - plan: The plan's digest on the paper; nil doesn't compare.
  public func defects(root: String? = nil, plan: String? = nil) -> [Defect] {
    var defects: [Defect] = []
    if format != NoticeProof.currentFormat || event.what != "publish-notice" {
      defects.append(.notAProof)
    }
    if !AuditEvent(self.event).isIntact { defects.append(.wrongRoot) }
    let words = Set(event.details.split(separator: " ").map(String.init))
    if !words.contains(sha256(lines.joined(separator: "\n").utf8)) { defects.append(.wrongLines) }
    if let plan, !words.contains(plan) { defects.append(.wrongPlan) }
    if let root, root != event.root { defects.append(.otherRoot) }
    return defects
  }

  /// - Throws: `DecodingError` when it isn't such a file.
  public init(json: [UInt8]) throws {
    self = try JSONDecoder().decode(NoticeProof.self, from: Data(json))
  }

  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return Array(try encoder.encode(self))
  }
}

extension NoticeProof {
  init(notice: String, lines: [NoticeLine], event: AuditEvent) {
    self.init(
      notice: notice, lines: lines.map(\.words),
      event: Event(
        sequence: event.sequence, who: event.who, what: event.what, subject: event.subject,
        details: event.details, moment: event.occurredAt.milliseconds,
        previous: event.previousDigest, root: event.digest))
  }

  private init(notice: String, lines: [String], event: Event) {
    self.notice = notice
    self.lines = lines
    self.event = event
  }
}

extension AuditEvent {
  fileprivate init(_ event: NoticeProof.Event) {
    self.init(
      sequence: event.sequence, who: event.who, what: event.what, subject: event.subject,
      details: event.details, occurredAt: Moment(milliseconds: event.moment),
      previousDigest: event.previous, digest: event.root)
  }
}

extension Connection {
  /// The proof of a notice; nil when there's none.
  public func proof(ofNotice id: String) throws -> NoticeProof? {
    let events = try rows(
      """
      SELECT audit_event.* FROM audit_event
      JOIN public_notice ON public_notice.event_sequence = audit_event.sequence
      WHERE public_notice.id = \(id)
      """
    ) { try AuditEvent(row: $0) }
    return try events.first.map {
      NoticeProof(notice: id, lines: try lines(ofNotice: id), event: $0)
    }
  }
}
