public import Staffing

/// Who is missing where: school by subject, what is needed, what there is and
/// the gap.
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

  /// - Complexity: O((*n* + *p*) log *p*) in teachers and posts.
  public init(_ census: Census) {
    var heads: [Post: (need: Int, have: Int, guests: Int)] = [:]
    for need in census.needs { heads[need.post, default: (0, 0, 0)].need += need.need }
    for cell in census.cells {
      let school = census.school(of: cell).id
      for member in census.members[cell.staff] {
        let post = Post(
          school: school, stage: cell.stage, subject: census.subjects[member.subject])
        heads[post, default: (0, 0, 0)].have += 1
        if member.isGuest { heads[post]?.guests += 1 }
      }
    }
    self.rows = heads.sorted { $0.key < $1.key }.compactMap { post, count in
      census.roster[post.school].map {
        Row(post: post, zone: $0.zone, need: count.need, have: count.have, guests: count.guests)
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
