public import Access
internal import Policy
internal import Staffing
public import Store
public import Uniting
internal import Wording

/// Notes what a union did, once, for its lead or for a member that took part: the kind by the
/// book, on one place or over the network, which schools took part, how many were reached, what
/// came out (S004-02, S002-38, S000-140).
public struct RecordUnionActivity: Action {
  public static let longestText = 1_000

  public let activity: UnionActivity
  public let side: UnionSide
  public let note: String

  /// What came out; may be empty.
  public let outcome: String

  public init(_ activity: UnionActivity, by side: UnionSide, note: String, outcome: String = "") {
    self.activity = activity
    self.side = side
    self.note = note.trimmed
    self.outcome = outcome.trimmed
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: The activity's id; that of the same one when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> String {
    let found = try work.openUnion(activity.union, as: side).union
    let terms = try work.unionTerms(on: activity.day)
    var reasons: [Phrase] = []
    if terms[activity: activity.kind] == nil { reasons.append(.noUnionActivityKind(activity.kind)) }
    if let purpose = activity.purpose, terms[purpose: purpose] == nil {
      reasons.append(.noUnionPurpose(purpose))
    }
    if activity.day > work.today {
      reasons.append(.dayAhead(activity.day, today: work.today))
    } else if !found.runs(on: activity.day) {
      reasons.append(.unionBeforeFounding(activity.day, found.founded))
    } else {
      reasons += self.reasons(in: found)
    }
    for people in [activity.teachers, activity.pupils]
    where !(0...UnionActivity.mostPeople).contains(people) {
      reasons.append(.unionPeople(people, most: UnionActivity.mostPeople))
    }
    reasons += work.reasons(against: note, longest: Self.longestText)
    if outcome.count > Self.longestText {
      reasons.append(.tooLong(outcome.count, allowed: Self.longestText))
    }
    try Refused.unless(reasons)
    let same = try work.connection.unionActivities(of: found.id).first {
      $0.withdrawal == nil && $0.activity == activity && $0.note == note
        && $0.outcome == outcome
    }
    if let same { return same.id }
    return try insert(in: work)
  }

  /// What stands against the schools that took part.
  private func reasons(in union: SchoolUnion) -> [Phrase] {
    let members = Set(union.members(on: activity.day))
    if activity.schools.isEmpty { return [.unionNoSchools] }
    var reasons = activity.schools.subtracting(members).sorted().map {
      Phrase.unionStranger($0.rawValue)
    }
    if case .school(let school) = side {
      if !members.contains(school) {
        reasons.append(.unionStranger(school.rawValue))
      } else if !activity.schools.contains(school), union.lead(on: activity.day) != school {
        reasons.append(.unionNotThere)
      }
    }
    return reasons
  }

  private func insert(in work: Work) throws -> String {
    let event = try work.record(
      "record-union-activity", of: activity.union.rawValue,
      "kind \(activity.kind) day \(activity.day)")
    let id = "UA-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO union_activity
        (id, union_id, held_on, kind, mode, purpose, noted_by, schools, teachers, pupils, note,
         outcome, account, person, day, event_sequence)
      VALUES
        (\(id), \(activity.union.rawValue), \(activity.day), \(activity.kind),
         \(activity.mode.rawValue), \(activity.purpose ?? ""), \(side.word),
         \(Set(activity.schools.map(\.rawValue)).joinedWords), \(activity.teachers),
         \(activity.pupils), \(note), \(outcome), \(work.byHand), \(event.sequence))
      """)
    return id
  }
}
