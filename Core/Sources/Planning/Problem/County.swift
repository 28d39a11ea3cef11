import Policy
import Staffing

/// What a plan needs to know of a county, by dense positions (plan model,
/// section 1).
///
/// Teachers and schools have their roster positions; posts are in order.
struct County {
  let roster: Roster
  let book: PolicyBook
  let terms: PlanTerms
  let year: SchoolYear
  let eligibility: [TeacherEligibility]

  /// The same if everybody volunteered.
  let asVolunteers: [TeacherEligibility]

  /// Every post with a need or with staff, ascending.
  let posts: [Post]
  let postSchools: [Int]
  let strengths: [Int]
  let needs: [Int]
  let postPositions: [Post: Int]

  /// By teacher: the post held and the school where they teach; nil for those
  /// who don't teach.
  let homePosts: [Int?]
  let homeSchools: [Int?]

  /// By teacher: the school of the establishment, if the roster knows it.
  let employers: [Int?]

  /// By school: n(s), D(s), K(s), k(s).
  let schoolStrengths: [Int]
  let schoolNeeds: [Int]
  let approved: [Int]
  let employed: [Int]
  let sends: [Bool]

  /// By school: D(s, stage), in the order of `Stage`.
  let stageNeeds: [[Int]]

  /// `directions[from * schools + to]`.
  private let directions: [Direction]

  /// - Parameter terms: Other terms than the book's, for tests.
  /// - Complexity: O(teachers + posts + schools²).
  init(roster: Roster, book: PolicyBook, year: SchoolYear, terms: PlanTerms? = nil) {
    let book = book.inForce(in: year)
    self.roster = roster
    self.book = book
    self.year = year
    self.terms = terms ?? book.planTerms
    eligibility = book.eligibility(of: roster, in: year)
    asVolunteers = book.eligibility(of: roster, in: year, asVolunteers: true)

    let strengthOf = roster.strengths()
    var needOf: [Post: Int] = [:]
    for need in book.needs(of: roster) where need.need > 0 { needOf[need.post] = need.need }
    let posts = Set(strengthOf.keys).union(needOf.keys)
      .filter { roster.position(of: $0.school) != nil }.sorted()
    self.posts = posts
    let postPositions = Dictionary(uniqueKeysWithValues: posts.enumerated().map { ($1, $0) })
    self.postPositions = postPositions
    postSchools = posts.map { roster.position(of: $0.school) ?? 0 }
    strengths = posts.map { strengthOf[$0] ?? 0 }
    needs = posts.map { needOf[$0] ?? 0 }

    homePosts = roster.teachers.map { $0.position.teaches ? postPositions[$0.post] : nil }
    homeSchools = roster.teachers.map {
      $0.position.teaches ? roster.position(of: $0.teaching.school) : nil
    }
    employers = roster.teachers.map { roster.position(of: $0.establishment.school) }

    var schoolStrengths = [Int](repeating: 0, count: roster.schools.count)
    var schoolNeeds = schoolStrengths
    var stageNeeds = roster.schools.map { _ in Stage.allCases.map { _ in 0 } }
    for (position, post) in posts.enumerated() {
      let school = postSchools[position]
      schoolStrengths[school] += strengths[position]
      schoolNeeds[school] += needs[position]
      stageNeeds[school][post.stage.order] += needs[position]
    }
    self.schoolStrengths = schoolStrengths
    self.schoolNeeds = schoolNeeds
    self.stageNeeds = stageNeeds
    var approved = [Int](repeating: 0, count: roster.schools.count)
    for establishment in book.establishments(of: roster) {
      if let school = roster.position(of: establishment.school) {
        approved[school] += establishment.approved
      }
    }
    self.approved = approved
    employed = roster.schools.indices.map { school in
      roster.employees(at: school).count { roster.teachers[$0].position.teaches }
    }
    sends = roster.schools.map(book.sends)
    directions = roster.schools.flatMap { from in
      roster.schools.map { book.direction(from: from, to: $0) }
    }
  }

  func direction(from: Int, to: Int) -> Direction {
    directions[from * roster.schools.count + to]
  }

  /// A school without a township is one of its own, named by its code.
  func township(of school: Int) -> String {
    roster.schools[school].township ?? roster.schools[school].id.rawValue
  }

  /// Whether a teacher has what the book balances between schools.
  func has(_ attribute: Attribute, _ teacher: Int) -> Bool {
    let person = roster.teachers[teacher]
    return switch attribute {
    case .backbone: isBackbone(teacher)
    case .senior: person.title.isSenior
    case .older: person.age(at: year.opening) > 50
    }
  }

  func isBackbone(_ teacher: Int) -> Bool {
    roster.teachers[teacher].backbone >= terms.backboneMinimum
  }

  /// Whole years since joining the school of the establishment; 0 if unknown.
  func yearsInPlace(_ teacher: Int) -> Int {
    roster.teachers[teacher].establishment.since?.wholeYears(until: year.opening) ?? 0
  }
}
