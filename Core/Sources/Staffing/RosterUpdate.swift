/// What the county becomes when rows that were handed in are taken over, and
/// how it differs from what was known.
///
/// Rows are matched by their keys. Rows that aren't mentioned stay: an upload
/// adds and corrects, and never wipes anything. Leaving the county is an act of
/// its own.
public struct RosterUpdate: Sendable {
  public let merged: Roster
  public let schools: Difference<School.ID>
  public let teachers: Difference<Teacher.ID>

  /// Posts whose stated need is new or differs.
  public let needs: Int

  /// Pairings and swap wishes that are new or differ.
  public let ties: Int

  /// Keys by what happens to their rows; ascending.
  public struct Difference<Key: Hashable & Sendable>: Equatable, Sendable {
    public var added: [Key] = []
    public var changed: [Key] = []
    public var unchanged: [Key] = []

    /// Known, but not in what was handed in; they stay.
    public var unmentioned: [Key] = []
  }

  public var isEmpty: Bool {
    schools.added.isEmpty && schools.changed.isEmpty && teachers.added.isEmpty
      && teachers.changed.isEmpty && needs == 0 && ties == 0
  }

  /// - Parameters:
  ///   - recorded: What is known; nil before the first import.
  ///   - incoming: The rows without errors.
  /// - Throws: `RosterError` when a row needs a school that neither has.
  /// - Complexity: O(*n* log *n*) in schools, teachers and ties.
  public init(_ recorded: Roster?, taking incoming: Roster) throws(RosterError) {
    let schools = joined(recorded?.schools ?? [], incoming.schools)
    let teachers = joined(recorded?.teachers ?? [], incoming.teachers)
    let needs = replaced(recorded?.statedNeeds ?? [], incoming.statedNeeds, key: \.post)
    let pairings = replaced(recorded?.pairings ?? [], incoming.pairings) {
      PairingKey(helper: $0.helper, helped: $0.helped, kind: $0.kind)
    }
    let wishes = replaced(recorded?.swapWishes ?? [], incoming.swapWishes, key: \.teacher)
    self.schools = schools.difference
    self.teachers = teachers.difference
    self.needs = needs.changes
    ties = pairings.changes + wishes.changes
    merged = try Roster(
      county: recorded?.county ?? incoming.county, schools: schools.rows,
      teachers: teachers.rows, statedNeeds: needs.rows, pairings: pairings.rows,
      swapWishes: wishes.rows)
  }
}

private struct PairingKey: Hashable {
  let helper: School.ID
  let helped: School.ID
  let kind: Pairing.Kind
}

private func joined<Row: Identifiable & Equatable>(
  _ old: [Row], _ new: [Row]
) -> (rows: [Row], difference: RosterUpdate.Difference<Identifier<Row>>)
where Row.ID == Identifier<Row> {
  var difference = RosterUpdate.Difference<Identifier<Row>>()
  let known = Dictionary(old.map { ($0.id, $0) }) { _, last in last }
  let mentioned = Set(new.map(\.id))
  for row in new.sorted(by: { $0.id < $1.id }) {
    switch known[row.id] {
    case nil: difference.added.append(row.id)
    case row?: difference.unchanged.append(row.id)
    default: difference.changed.append(row.id)
    }
  }
  let kept = old.filter { !mentioned.contains($0.id) }
  difference.unmentioned = kept.map(\.id).sorted()
  return (kept + new, difference)
}

private func replaced<Row: Equatable, Key: Hashable>(
  _ old: [Row], _ new: [Row], key: (Row) -> Key
) -> (rows: [Row], changes: Int) {
  let known = Dictionary(old.map { (key($0), $0) }) { _, last in last }
  let changes = new.count { known[key($0)] != $0 }
  // In the old order where nothing but values changed, so that an upload of
  // what is known gives an equal roster.
  let fresh = Dictionary(new.map { (key($0), $0) }) { _, last in last }
  return (old.map { fresh[key($0)] ?? $0 } + new.filter { known[key($0)] == nil }, changes)
}
