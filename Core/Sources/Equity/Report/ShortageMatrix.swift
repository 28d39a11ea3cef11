public import Staffing

/// Who is missing where: school by subject, what is needed, what there is and
/// the gap (结构性缺员, S000-103).
///
/// A surplus in one post never fills another's gap.
public struct ShortageMatrix: Equatable, Sendable {
  /// By post: every post with a need or a teacher.
  public let rows: [Row]

  /// The schools with a need, by school.
  public let schools: [SchoolRow]

  public struct Row: Equatable, Sendable {
    public let post: Post
    public let zone: Zone
    public let need: Int
    public let have: Int

    /// Of `have`, those on another school's establishment.
    public let guests: Int

    public var gap: Int { max(0, need - have) }
    public var surplus: Int { max(0, have - need) }
  }

  public struct SchoolRow: Equatable, Sendable {
    public let school: School.ID
    public let zone: Zone
    public let need: Int
    public let gap: Int
  }

  public var gap: Int { rows.reduce(0) { $0 + $1.gap } }

  /// - Complexity: O(*n* + *s* *k*) in teachers, schools and subjects.
  init(_ census: Census) {
    let heads = HeadCount(census)
    let roster = census.roster
    self.rows = census.cells.indices.flatMap { cell in
      heads.order.compactMap { subject -> Row? in
        let count = heads[cell, subject]
        guard count.need > 0 || count.have > 0 else { return nil }
        let school = roster.schools[census.cells[cell].school]
        return Row(
          post: Post(
            school: school.id, stage: census.cells[cell].stage, subject: heads.subjects[subject]),
          zone: school.zone, need: count.need, have: count.have, guests: count.guests)
      }
    }
    var schools: [SchoolRow] = []
    var rest = rows[...]
    while let school = rest.first?.post.school {
      let own = rest.prefix { $0.post.school == school }
      rest = rest.dropFirst(own.count)
      let need = own.reduce(0) { $0 + $1.need }
      guard need > 0 else { continue }
      schools.append(
        SchoolRow(
          school: school, zone: own[own.startIndex].zone, need: need,
          gap: own.reduce(0) { $0 + $1.gap }))
    }
    self.schools = schools
  }

  /// Missing people in the county or in one zone.
  public func gap(in zone: Zone?) -> Int {
    rows.lazy.filter { zone == nil || $0.zone == zone }.reduce(0) { $0 + $1.gap }
  }

  /// The share of schools that miss somebody; nil where no school needs anyone.
  public func shareOfSchoolsShort(in zone: Zone?) -> Double? {
    let counted = schools.filter { zone == nil || $0.zone == zone }
    guard !counted.isEmpty else { return nil }
    return Double(counted.count { $0.gap > 0 }) / Double(counted.count)
  }
}

/// Needs and heads by cell and subject, in one table of numbers: comparing the
/// names of posts would cost more than everything else here.
private struct HeadCount {
  struct Entry {
    var need = 0
    var have = 0
    var guests = 0
  }

  /// Those taught and those needed.
  private(set) var subjects: [Subject]

  /// Positions of the subjects in curriculum order.
  let order: [Int]
  private var entries: [Entry]

  subscript(cell: Int, subject: Int) -> Entry { entries[cell * subjects.count + subject] }

  init(_ census: Census) {
    var subjects = census.subjects
    var positions = Dictionary(uniqueKeysWithValues: zip(subjects, 0...))
    for need in census.needs where positions[need.post.subject] == nil {
      positions[need.post.subject] = subjects.count
      subjects.append(need.post.subject)
    }
    var entries = [Entry](repeating: Entry(), count: census.cells.count * subjects.count)
    for need in census.needs {
      guard let school = census.roster.position(of: need.post.school),
        let subject = positions[need.post.subject]
      else { continue }
      let cell = school * Stage.allCases.count + need.post.stage.order
      entries[cell * subjects.count + subject].need += need.need
    }
    for (cell, place) in census.cells.enumerated() {
      for member in census.members[place.staff] {
        entries[cell * subjects.count + member.subject].have += 1
        if member.isGuest { entries[cell * subjects.count + member.subject].guests += 1 }
      }
    }
    self.subjects = subjects
    self.entries = entries
    self.order = subjects.indices.sorted { subjects[$0] < subjects[$1] }
  }
}
