public import Access
internal import Staffing
public import Store
internal import Uniting
internal import Wording

/// Takes back what was noted of a union: an activity, a decision without walks, a walk or a
/// cost. It stays on record with the reason.
///
/// The lead school takes back what any school noted, another one only its own; of a decision
/// and a walk also the school where it was.
public struct WithdrawUnionRecord: Action {
  public let id: String
  public let side: UnionSide
  public let reason: String

  public init(_ id: String, by side: UnionSide, because reason: String) {
    self.id = id
    self.side = side
    self.reason = reason
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  public func perform(in work: Work) throws {
    guard let record = try work.connection.unionRecord(id), try concerns(record, in: work) else {
      throw Refused(.noUnionRecord(id))
    }
    if record.isWithdrawn { return }
    var reasons = work.reasons(against: reason, longest: 200)
    if record.isUsed { reasons.append(.walkDecisionUsed) }
    try Refused.unless(reasons)
    let event = try work.record("withdraw-union-record", of: id)
    try work.connection.execute(
      """
      INSERT INTO union_withdrawal (subject_id, reason, account, person, day, event_sequence)
      VALUES (\(id), \(reason.trimmed), \(work.byHand), \(event.sequence))
      """)
  }

  private func concerns(_ record: UnionRecord, in work: Work) throws -> Bool {
    switch side {
    case .office: return true
    case .own(let teacher): return record.teacher == teacher
    case .school(let school):
      if record.schools.contains(school) { return true }
      return try work.union(record.union).union.lead(on: work.today) == school
    }
  }
}

/// Something noted of a union that can be taken back.
struct UnionRecord {
  let union: SchoolUnion.ID

  /// The schools that may take it back, beside the lead.
  var schools: Set<School.ID> = []

  /// The teacher who may: the one who walked.
  var teacher: Teacher.ID?
  let isWithdrawn: Bool

  /// Whether something else that counts stands on it.
  var isUsed = false
}

extension Connection {
  /// What an id stands for; nil when it's none of these.
  func unionRecord(_ id: String) throws -> UnionRecord? {
    if let activity = try unionActivity(id) {
      return UnionRecord(
        union: activity.activity.union, schools: Set([activity.notedBy].compactMap(\.self)),
        isWithdrawn: activity.withdrawal != nil)
    }
    if let cost = try walkCost(id) {
      return UnionRecord(
        union: cost.union, schools: Set([cost.notedBy].compactMap(\.self)),
        isWithdrawn: cost.withdrawal != nil)
    }
    if let decision = try walkDecision(WalkDecision.ID(id)) {
      return UnionRecord(
        union: decision.decision.union, isWithdrawn: decision.withdrawal != nil,
        isUsed: try walks(of: decision.id).contains { $0.withdrawal == nil })
    }
    guard let walk = try walk(Walk.ID(id)),
      let decision = try walkDecision(walk.walk.decision)?.decision
    else { return nil }
    return UnionRecord(
      union: decision.union, schools: [decision.home, decision.host], teacher: decision.teacher,
      isWithdrawn: walk.withdrawal != nil)
  }
}
