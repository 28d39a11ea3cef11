import Policy
import Staffing

/// What each teacher could do in each year of the horizon if nobody else moved,
/// and teachers who could do the same gathered into groups.
///
/// Whether a pair of a teacher and a post is possible depends on the teacher,
/// the needs and the schools of that year, never on who moved before; so these
/// are all moves that any plan of the horizon can make.
struct StockTeachers {
  /// A place to go as the bound sees it: posts of one stage and subject at
  /// schools of one zone and role lie in the same direction for everybody.
  struct Target: Hashable {
    let stage: Stage
    let subject: Subject
    let zone: Zone
    let role: SchoolRole
    let isCounted: Bool
  }

  /// One year of a teacher's outlook.
  struct Year: Hashable {
    /// The post held; nil when not there or not teaching.
    let post: Post?
    let isEligibleDown: Bool
    let targets: Set<Target>
  }

  struct Group {
    let years: [Year]
    let isBackbone: Bool
    var members: [Teacher.ID]
  }

  /// In the order of their first members; only those who could move some year.
  let groups: [Group]

  /// How many could move but don't hold the same post to the end of the years in
  /// which everybody moved is still away.
  let loose: Int

  /// By year and then school position: who is eligible to be sent down.
  let eligible: [[Int]]

  /// - Parameters:
  ///   - excluded: Teachers who have had their turn.
  ///   - roomYears: Years in which everybody moved within the horizon is still away.
  init(_ counties: [County], excluding excluded: Set<Teacher.ID>, roomYears: Int) {
    var byTeacher: [Teacher.ID: [Year]] = [:]
    var backbone: Set<Teacher.ID> = []
    var eligible = counties.map { [Int](repeating: 0, count: $0.roster.schools.count) }
    let absent = Year(post: nil, isEligibleDown: false, targets: [])
    for (index, county) in counties.enumerated() {
      let possible = PossibleMoves(county)
      for (position, teacher) in county.roster.teachers.enumerated() {
        guard let school = county.homeSchools[position], let post = county.homePosts[position]
        else { continue }
        let down = county.eligibility[position].directions.contains(.down)
        if down { eligible[index][school] += 1 }
        var targets: Set<Target> = []
        if !excluded.contains(teacher.id) {
          for move in possible.moves(of: position) {
            for counts in StockTeachers.counting(move, county) {
              targets.insert(Target(county, move, isCounted: counts))
            }
          }
        }
        var years = byTeacher[teacher.id] ?? Array(repeating: absent, count: counties.count)
        years[index] = Year(
          post: county.posts[post], isEligibleDown: down, targets: targets)
        byTeacher[teacher.id] = years
        if county.isBackbone(position) { backbone.insert(teacher.id) }
      }
    }
    var groups: [Group] = []
    var positions: [Key: Int] = [:]
    var loose = 0
    for (teacher, years) in byTeacher.sorted(by: { $0.key < $1.key })
    where years.contains(where: { !$0.targets.isEmpty }) {
      if let first = years.prefix(roomYears).firstIndex(where: { !$0.targets.isEmpty }),
        years[first..<roomYears].contains(where: { $0.post != years[first].post })
      {
        loose += 1
      }
      let key = Key(years: years, isBackbone: backbone.contains(teacher))
      if let position = positions[key] {
        groups[position].members.append(teacher)
      } else {
        positions[key] = groups.count
        groups.append(Group(years: years, isBackbone: key.isBackbone, members: [teacher]))
      }
    }
    self.groups = groups
    self.loose = loose
    self.eligible = eligible
  }

  private struct Key: Hashable {
    let years: [Year]
    let isBackbone: Bool
  }

  /// Whether a move counts for the quota; both answers where it may become a
  /// transfer.
  private static func counting(_ move: PossibleMove, _ county: County) -> [Bool] {
    let counts =
      county.sends[move.from] && county.terms.countedDirections.contains(move.direction)
    guard counts else { return [false] }
    let mayTransfer = county.terms.transfersAllowed && move.wishRank != nil
    return mayTransfer ? [true, false] : [true]
  }
}

extension StockTeachers.Target {
  fileprivate init(_ county: County, _ move: PossibleMove, isCounted: Bool) {
    let post = county.posts[move.post]
    let school = county.roster.schools[move.to]
    self.init(
      stage: post.stage, subject: post.subject, zone: school.zone, role: school.role,
      isCounted: isCounted)
  }
}
