package import Policy
package import Staffing

/// What a plan is judged against: the roster and what the policy book says of
/// it, by position (docs/plan-model.md, section 1).
///
/// Needs, establishments, eligibility and directions are the book's; every
/// count is the checker's own.
package struct County {
  package let roster: Roster
  package let terms: PlanTerms
  package let year: SchoolYear

  /// The directions each teacher may move in; nobody who doesn't teach may.
  let eligible: [Set<Direction>]
  /// From school to school.
  let directions: [[Direction]]
  let sends: [Bool]

  /// Approved establishment and teaching employees of each school.
  let approved: [Int]
  let employed: [Int]

  /// Every post with a need or with staff, in order.
  package let posts: [Post]
  package let postPositions: [Post: Int]
  let schoolOfPost: [Int]
  let have: [Int]
  let need: [Int]
  let schoolHave: [Int]
  let schoolNeed: [Int]

  /// Schools that a staff pairing joins in the opening month.
  let joined: Set<SchoolPair>

  /// By teacher: the schools where they teach and that employ them.
  private let origins: [Int]
  private let employers: [Int]

  /// - Complexity: O(teachers + posts + schools²).
  package init(roster: Roster, book: PolicyBook, year: SchoolYear) {
    let book = book.inForce(in: year)
    var approved = [Int](repeating: 0, count: roster.schools.count)
    for establishment in book.establishments(of: roster) {
      guard let school = roster.position(of: establishment.school) else { continue }
      approved[school] += establishment.approved
    }
    var eligible = [Set<Direction>](repeating: [], count: roster.teachers.count)
    for verdict in book.eligibility(of: roster, in: year) {
      guard let teacher = roster.position(of: verdict.teacher) else { continue }
      eligible[teacher] = verdict.directions
    }
    self.init(
      roster: roster, terms: book.planTerms, year: year, eligible: eligible,
      needs: book.needs(of: roster), approved: approved,
      directions: roster.schools.map { from in
        roster.schools.map { to in book.direction(from: from, to: to) }
      },
      sends: roster.schools.map(book.sends))
  }

  package init(
    roster: Roster, terms: PlanTerms, year: SchoolYear, eligible: [Set<Direction>],
    needs: [PostNeed], approved: [Int], directions: [[Direction]], sends: [Bool]
  ) {
    self.roster = roster
    self.terms = terms
    self.year = year
    self.eligible = zip(roster.teachers, eligible).map { $0.position.teaches ? $1 : [] }
    self.directions = directions
    self.sends = sends
    self.approved = approved
    self.employed = roster.schools.indices.map { school in
      roster.employees(at: school).count { roster.teachers[$0].position.teaches }
    }

    var demand: [Post: Int] = [:]
    for need in needs { demand[need.post] = need.need }
    let strengths = roster.strengths()
    let posts = Set(demand.keys).union(strengths.keys).sorted()
    let schools = posts.map { roster.position(of: $0.school)! }
    self.posts = posts
    self.postPositions = Dictionary(uniqueKeysWithValues: posts.enumerated().map { ($1, $0) })
    self.schoolOfPost = schools
    self.have = posts.map { strengths[$0] ?? 0 }
    self.need = posts.map { demand[$0] ?? 0 }
    var schoolHave = [Int](repeating: 0, count: roster.schools.count)
    var schoolNeed = schoolHave
    for (post, school) in schools.enumerated() {
      schoolHave[school] += self.have[post]
      schoolNeed[school] += self.need[post]
    }
    self.schoolHave = schoolHave
    self.schoolNeed = schoolNeed
    self.origins = roster.teachers.map { roster.position(of: $0.teaching.school)! }
    self.employers = roster.teachers.map { roster.position(of: $0.establishment.school)! }
    self.joined = Set(
      roster.pairings.filter { $0.kind == .staff && $0.covers(year.opening) }.map {
        SchoolPair(roster.position(of: $0.helper)!, roster.position(of: $0.helped)!)
      })
  }

  /// The position of the school where the teacher at `teacher` teaches.
  func origin(_ teacher: Int) -> Int { origins[teacher] }

  /// The position of the school that employs the teacher at `teacher`.
  func employer(_ teacher: Int) -> Int { employers[teacher] }

  /// Whether the teacher counts as having `attribute` in the opening month.
  func has(_ attribute: Attribute, _ teacher: Teacher) -> Bool {
    switch attribute {
    case .backbone: teacher.backbone >= terms.backboneMinimum
    case .senior: teacher.title.isSenior
    case .older: teacher.age(at: year.opening) > 50
    }
  }
}

/// Two schools by position, the smaller first.
struct SchoolPair: Hashable {
  let first: Int
  let second: Int

  init(_ one: Int, _ other: Int) {
    first = min(one, other)
    second = max(one, other)
  }
}
