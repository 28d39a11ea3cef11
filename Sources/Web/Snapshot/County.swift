internal import Equity
internal import Pinyin
package import PlanFormat
package import Policy
internal import Sealing
package import Staffing

/// The county as every page shows it: the record's latest state, judged once
/// when the server starts and never changed.
///
/// Positions are those of the roster, so a page reads what it needs by index.
package struct County: Sendable {
  package let roster: Roster
  package let year: SchoolYear
  package let book: PolicyBook

  /// The policy book as it was handed in.
  let bookText: String
  let isSample: Bool
  let plan: PlanFile?

  /// The plan file's bytes, exactly as adopted.
  let planBytes: [UInt8]

  /// Their digest; nil without a plan.
  let planDigest: String?

  /// By teacher position.
  let eligibility: [TeacherEligibility]
  let staffing: Comparison<StaffingReport>

  /// Nil when the book states no standards to judge by.
  let equity: Comparison<EquityReport>?

  /// Each post with its need and its people now and with the plan, by post.
  let posts: [PostStaffing]

  /// Positions in `plan.moves`: by teacher position, and by school position for
  /// those who leave and those who come.
  let moveOfTeacher: [Int: Int]
  let departures: [[Int]]
  let arrivals: [[Int]]

  /// Why a teacher stays, by teacher.
  let unmoved: [Teacher.ID: Unmoved]

  /// How names and numbers can be typed, by teacher and by school position.
  let teacherReadings: [NameReading]
  let schoolReadings: [NameReading]

  /// The range of `posts` at each school, by school position.
  let postsOfSchool: [Range<Int>]

  /// - Complexity: O(*n* log *n*) in teachers and posts; once.
  package init(
    roster: Roster, year: SchoolYear, book: PolicyBook, bookText: String = "",
    isSample: Bool = false, plan: PlanFile? = nil, planBytes: [UInt8] = []
  ) {
    let book = book.inForce(in: year)
    self.roster = roster
    self.year = year
    self.book = book
    self.bookText = bookText
    self.isSample = isSample
    self.plan = plan
    self.planBytes = planBytes
    planDigest = plan == nil ? nil : sha256(planBytes)
    self.eligibility = book.eligibility(of: roster, in: year)

    self.teacherReadings = roster.teachers.map { NameReading("\($0.name) \($0.id)") }
    self.schoolReadings = roster.schools.map { NameReading("\($0.name) \($0.id)") }

    let staffing = Comparison(
      before: book.staffing(of: roster), after: book.staffing(of: roster.after(plan)))
    self.staffing = staffing
    self.equity = Comparison.equity(of: roster, book, year, plan)
    let posts = PostStaffing.joined(staffing)
    self.posts = posts
    self.subjects = Set(posts.map(\.post.subject) + roster.teachers.map(\.subject)).sorted()

    var moveOfTeacher: [Int: Int] = [:]
    var departures = [[Int]](repeating: [], count: roster.schools.count)
    var arrivals = departures
    for (index, move) in (plan?.moves ?? []).enumerated() {
      if let teacher = roster.position(of: move.teacher) { moveOfTeacher[teacher] = index }
      if let from = roster.position(of: move.from) { departures[from].append(index) }
      if let to = roster.position(of: move.to) { arrivals[to].append(index) }
    }
    self.moveOfTeacher = moveOfTeacher
    self.departures = departures
    self.arrivals = arrivals
    self.unmoved = Dictionary((plan?.unmoved ?? []).map { ($0.teacher, $0) }) { first, _ in first }

    var ranges = [Range<Int>](repeating: 0..<0, count: roster.schools.count)
    var start = 0
    while start < posts.count {
      let end =
        posts[start...].firstIndex { $0.post.school != posts[start].post.school } ?? posts.count
      if let school = roster.position(of: posts[start].post.school) { ranges[school] = start..<end }
      start = end
    }
    self.postsOfSchool = ranges
  }

  /// Every subject that is taught or needed, in the curriculum's order.
  let subjects: [Subject]

  func posts(atSchool position: Int) -> ArraySlice<PostStaffing> { posts[postsOfSchool[position]] }

  /// A school's name, or its code when the county has no such school.
  func name(of school: School.ID) -> String { roster[school]?.name ?? school.rawValue }
}

/// The same thing now and with the plan.
struct Comparison<Value: Sendable>: Sendable {
  let before: Value
  let after: Value
}

extension Comparison {
  func map<Other>(_ transform: (Value) -> Other) -> Comparison<Other> {
    Comparison<Other>(before: transform(before), after: transform(after))
  }
}

extension Comparison<EquityReport> {
  fileprivate static func equity(
    of roster: Roster, _ book: PolicyBook, _ year: SchoolYear, _ plan: PlanFile?
  ) -> Comparison? {
    let standards = book.equityStandards
    guard !standards.stages.isEmpty else { return nil }
    let needs = book.needs(of: roster)
    var deployment = Deployment(of: roster)
    for move in plan?.moves ?? [] {
      guard let teacher = roster.position(of: move.teacher) else { continue }
      deployment.move(teacher, to: move.post, transfers: move.kind == .transfer, in: roster)
    }
    return Comparison(
      before: EquityReport(roster: roster, needs: needs, standards: standards, year: year),
      after: EquityReport(
        roster: roster, needs: needs, standards: standards, year: year, deployment: deployment))
  }
}

extension Roster {
  /// The county when everybody whom `plan` moves teaches in the new post.
  func after(_ plan: PlanFile?) -> Roster {
    guard let plan, !plan.moves.isEmpty else { return self }
    var teachers = teachers
    for move in plan.moves {
      guard let position = position(of: move.teacher), self[move.to] != nil else { continue }
      teachers[position].teaching = Stay(school: move.to)
      teachers[position].stage = move.stage
      teachers[position].subject = move.subject
      if move.kind == .transfer { teachers[position].establishment = Stay(school: move.to) }
    }
    // Every school that is named exists, so the rows still fit together.
    return
      (try? Roster(
        county: county, schools: schools, teachers: teachers, statedNeeds: statedNeeds,
        pairings: pairings, swapWishes: swapWishes)) ?? self
  }
}
