internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

/// One union as it stands on a day, with what it owed and did in that school year.
struct UnionSight: Sendable {
  let recorded: RecordedUnion

  /// Nil where the book no longer has it.
  let kind: UnionTerms.Kind?
  let tally: UnionTally?

  /// Of the school year, the latest first, taken back or not.
  let activities: [RecordedUnionActivity]
  let findings: [UnionFinding]

  /// Of the members together.
  let pupils: Int

  /// What's missing of slots that have passed, and of those whose end is near.
  let missing: Int
  let day: Day

  var union: SchoolUnion { recorded.union }
  var id: SchoolUnion.ID { union.id }
  var state: SchoolUnion.State { union.state(on: day) }
  var members: [School.ID] { union.members(on: day) }
  var lead: School.ID? { union.lead(on: day) }
  var counted: [RecordedUnionActivity] { activities.filter { $0.withdrawal == nil } }
  var last: Day? { counted.first?.activity.day }

  var due: Int { tally?.due(before: day) ?? 0 }
  var met: Int { tally?.met(before: day) ?? 0 }
  var overdue: Int { due - met }

  /// The schools that it concerns: its members, or before and after its time all it has.
  var concerned: Set<School.ID> { state == .runs ? Set(members) : union.schools }

  var address: String { SchoolUnion.address(of: id) }
  func kindName(in language: Language) -> String { kind?.name[language] ?? union.kind }
}

extension SchoolUnion {
  static func address(of union: ID) -> String { "/unions/\(Address.encoded(union.rawValue))" }
}

extension WebContext {
  /// Whether whoever asks sees a union: the county, or one of its schools.
  func sees(_ sight: UnionSight) -> Bool {
    may(.seeCounty) || may(.seeSchool, at: .schools(sight.concerned))
  }

  /// As whom whoever asks keeps a union: for the office, for its lead, or for another member;
  /// nil when they don't.
  func side(of sight: UnionSight) -> UnionSide? {
    if may(.arrangeUnions) { return .office }
    let own = sight.concerned.filter { may(.keepUnions, at: .school($0)) }
    if let lead = sight.lead, own.contains(lead) { return .school(lead) }
    return own.min().map { .school($0) }
  }

  /// Whether they speak for its lead, or for the office.
  func leads(_ sight: UnionSight) -> Bool {
    switch side(of: sight) {
    case .office: true
    case .school(let school): school == sight.lead
    case .own, nil: false
    }
  }
}
