import Policy
import Solver
import Staffing

/// A relaxation of all plans of the horizon in which nobody moves twice: what
/// every such plan must satisfy, in integers.
///
/// Variables are how many of each group of teachers (`StockTeachers`) go to each
/// kind of post in each year, how many arrive in each post, and what the quotas
/// and needs then miss. Rows:
///
/// - *stock*: a group's moves over the horizon are at most its members;
/// - *arrivals*: who goes to a kind of post arrives in one of its posts;
/// - *room*: a year's plan moves a post's strength towards its need and never
///   past it, so the net arrivals so far stay between the least and the
///   greatest shortage that the post has had if nobody moves;
/// - *quota*: what is due falls with those who are away by then. The step
///   function ⌈(E − M)·share⌉ enters by its convex lower envelope.
///
/// Leave caps, couples, pairings, fixed moves and everything below the first
/// level are left out, so the minimum is a lower bound.
struct StockModel {
  struct Column {
    let group: Int
    let year: Int
    let variable: Int
  }

  private(set) var program = BoundedProgram()
  private(set) var breachCosts: [Int] = []
  private(set) var shortageCosts: [Int] = []

  /// The moves of groups.
  private(set) var columns: [Column] = []
  let teachers: StockTeachers

  private let counties: [County]

  /// Years in which everybody moved within the horizon is still away.
  private let roomYears: Int

  /// - Parameter counties: The county in each year if nobody moves.
  init(_ counties: [County], excluding excluded: Set<Teacher.ID> = []) {
    self.counties = counties
    roomYears = min(counties.count, max(1, counties[0].terms.termYears))
    teachers = StockTeachers(counties, excluding: excluded, roomYears: roomYears)
    let room = addRoom()
    let quotas = StockQuotas(counties, teachers, &self)
    addMoves(room, quotas)
  }

  mutating func add(
    _ range: ClosedRange<Int>, _ entries: [BoundedProgram.Entry], breach: Int = 0,
    shortage: Int = 0
  ) -> Int {
    breachCosts.append(breach)
    shortageCosts.append(shortage)
    return program.addVariable(range, entries)
  }

  mutating func addRow(lower: Int? = nil, upper: Int? = nil) -> Int {
    program.addRow(lower: lower, upper: upper)
  }

  // MARK: Room

  private struct Kind: Hashable {
    let stage: Stage
    let subject: Subject
    let zone: Zone
    let role: SchoolRole
    let year: Int
  }

  /// Rows by post (a row a year) and arrivals by kind of post and year.
  private struct Room {
    var posts: [Post: [Int]] = [:]
    var arrivals: [Kind: Int] = [:]
  }

  private mutating func addRoom() -> Room {
    var room = Room()
    let slack = teachers.loose
    let most = teachers.groups.reduce(0) { $0 + $1.members.count }
    let posts = Set(counties.prefix(roomYears).flatMap(\.posts)).sorted()
    for post in posts {
      var (least, greatest) = (0, 0)
      var rows: [Int] = []
      for year in 0..<roomYears {
        let shortage = counties[year].shortage(of: post)
        (least, greatest) = (min(least, shortage), max(greatest, shortage))
        let width = slack * (2 * year + 3)
        rows.append(addRow(lower: least - width, upper: greatest + width))
        let row = addRow(lower: shortage - 2 * slack)
        rows.append(row)
        _ = add(
          0...(shortage - least + 2 * width), [.init(row: row, coefficient: 1)], shortage: 1)
      }
      room.posts[post] = rows
      guard let school = counties[0].roster[post.school] else { continue }
      for year in 0..<roomYears where counties[year].need(of: post) > 0 {
        let kind = Kind(
          stage: post.stage, subject: post.subject, zone: school.zone, role: school.role,
          year: year)
        let arrivals = room.arrivals[kind] ?? addRow(lower: 0, upper: 0)
        room.arrivals[kind] = arrivals
        let entries = rows[(2 * year)...].map { BoundedProgram.Entry(row: $0, coefficient: 1) }
        _ = add(0...most, entries + [.init(row: arrivals, coefficient: 1)])
      }
    }
    return room
  }

  // MARK: Moves

  private mutating func addMoves(_ room: Room, _ quotas: StockQuotas) {
    for (index, group) in teachers.groups.enumerated() {
      let stock = addRow(upper: group.members.count)
      for (year, outlook) in group.years.enumerated() {
        guard let post = outlook.post else { continue }
        for target in outlook.targets.sorted(by: { $0.order < $1.order }) {
          var entries = [BoundedProgram.Entry(row: stock, coefficient: 1)]
          let kind = Kind(
            stage: target.stage, subject: target.subject, zone: target.zone, role: target.role,
            year: year)
          if let arrivals = room.arrivals[kind] {
            entries.append(.init(row: arrivals, coefficient: -1))
          }
          if year < roomYears, let rows = room.posts[post] {
            entries += rows[(2 * year)...].map { .init(row: $0, coefficient: -1) }
          }
          entries += quotas.entries(group, year, isCounted: target.isCounted)
          columns.append(
            Column(
              group: index, year: year, variable: add(0...group.members.count, entries)))
        }
      }
    }
  }
}

extension StockTeachers.Target {
  /// For a fixed order of columns.
  fileprivate var order: String {
    "\(stage.order)/\(subject)/\(zone.remoteness)/\(role.rawValue)/\(isCounted)"
  }
}

extension County {
  func need(of post: Post) -> Int { postPositions[post].map { needs[$0] } ?? 0 }

  /// Need minus strength; negative where there are more than are needed.
  func shortage(of post: Post) -> Int {
    postPositions[post].map { needs[$0] - strengths[$0] } ?? 0
  }
}
