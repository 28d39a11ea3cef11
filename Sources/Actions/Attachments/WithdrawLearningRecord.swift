public import Access
internal import Attaching
public import Staffing
public import Store
internal import Wording

/// Takes back what was recorded of learning elsewhere; it stays on record with the reason.
///
/// What others stand on isn't taken back before them: an attachment that was judged, a study
/// with replacements, a visit that took place.
public struct WithdrawLearningRecord: Action {
  public let id: String
  public let side: LearningSide
  public let reason: String

  public init(_ id: String, by side: LearningSide, because reason: String) {
    self.id = id
    self.side = side
    self.reason = reason
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  public func perform(in work: Work) throws {
    guard let record = try work.connection.learningRecord(id), side.keeps(record.schools) else {
      throw Refused(.noLearningRecord(id))
    }
    if record.isWithdrawn { return }
    var reasons = work.reasons(against: reason, longest: 200)
    if record.isUsed { reasons.append(.learningUsed) }
    try Refused.unless(reasons)
    let event = try work.record("withdraw-learning-record", of: id)
    try work.connection.execute(
      """
      INSERT INTO learning_withdrawal (subject_id, reason, account, person, day, event_sequence)
      VALUES (\(id), \(reason.trimmed), \(work.byHand), \(event.sequence))
      """)
  }
}

/// Something recorded of learning elsewhere that can be taken back.
struct LearningRecord {
  /// The schools that may take it back, beside an office.
  let schools: Set<School.ID>
  let isWithdrawn: Bool

  /// Whether something else that counts stands on it.
  var isUsed = false
}

extension Connection {
  /// What an id stands for; nil when it's none of these.
  func learningRecord(_ id: String) throws -> LearningRecord? {
    switch id.split(separator: "-").first {
    case "AT":
      return try attachment(PostAttachment.ID(id)).map {
        LearningRecord(
          schools: $0.attachment.schools, isWithdrawn: $0.withdrawal != nil,
          isUsed: $0.judgement != nil)
      }
    case "SR":
      return try studyReleases().first { $0.id.rawValue == id }.map { found in
        LearningRecord(
          schools: [found.release.school], isWithdrawn: found.withdrawal != nil,
          isUsed: try replacements().contains {
            $0.replacement.release == found.id && $0.withdrawal == nil
          })
      }
    case "RO":
      return try replacementOffers().first { $0.id.rawValue == id }.map { found in
        LearningRecord(
          schools: Set([found.offer.school].compactMap(\.self)),
          isWithdrawn: found.withdrawal != nil,
          isUsed: try replacements().contains {
            $0.replacement.offer == found.id && $0.withdrawal == nil
          })
      }
    case "RP":
      guard let found = try replacements().first(where: { $0.id.rawValue == id }) else {
        return nil
      }
      let release = try studyReleases().first { $0.id == found.replacement.release }?.release
      return LearningRecord(
        schools: Set([release?.school].compactMap(\.self)),
        isWithdrawn: found.withdrawal != nil,
        isUsed: try replacements().contains {
          $0.replacement.behind == found.id && $0.withdrawal == nil
        })
    case "AW":
      return try awayWeeks().first { $0.id.rawValue == id }.map {
        LearningRecord(schools: [$0.week.home], isWithdrawn: $0.withdrawal != nil)
      }
    case "ES":
      return try exchangeSessions().first { $0.id == id }.map {
        LearningRecord(schools: [], isWithdrawn: $0.withdrawal != nil)
      }
    case "ST":
      return try studyTrips().first { $0.id == id }.map {
        LearningRecord(
          schools: Set([$0.school, $0.helper].compactMap(\.self)), isWithdrawn: $0.withdrawal != nil
        )
      }
    case "VR":
      return try requestedVisits().first { $0.id == id }.map {
        LearningRecord(
          schools: [$0.school], isWithdrawn: $0.withdrawal != nil, isUsed: $0.report != nil)
      }
    default: return nil
    }
  }

  /// The schools that a record of learning is of; none where there's no such record.
  public func learningSchools(of id: String) throws -> Set<School.ID> {
    try learningRecord(id)?.schools ?? []
  }
}
