import PlanFormat

/// What `outlook --json` prints: the sums; the outlook file says everything else.
struct OutlookOutput: Encodable {
  struct Year: Encodable {
    let year: Int
    let provisional: Bool
    let status: PlanFile.Status
    let need: Int
    let strength: Int
    let returns: Int
    let retirements: Int
    let missingStill: Int
    let missing: Int
    let moves: Int

    enum CodingKeys: String, CodingKey {
      case year, provisional, status, need, strength, returns, retirements, missing, moves
      case missingStill = "missing_if_nobody_moves"
    }

    init(_ year: OutlookYear) {
      self.year = year.year
      provisional = year.isProvisional
      status = year.status
      need = year.posts.reduce(0) { $0 + $1.need }
      strength = year.posts.reduce(0) { $0 + $1.before }
      returns = year.returns.count
      retirements = year.retirements.count
      missingStill = year.missingStill
      missing = year.missing
      moves = year.moves.count
    }
  }

  struct Sum: Encodable {
    let value: Int
    let bound: Int
  }

  struct Short: Encodable {
    let year: Int
    let school: String?
    let stock: Int
    let remaining: Int
  }

  let course: OutlookFile.Course
  let years: [Year]

  /// In thousandths of a person.
  let breaches: Sum

  /// In teacher-years.
  let shortage: Sum
  let courses: [CourseResult]
  let held: Int
  let stockShort: [Short]
  let overdue: [Overdue]

  enum CodingKeys: String, CodingKey {
    case course, years, breaches, shortage, courses, held, overdue
    case stockShort = "stock_short"
  }

  init(_ file: OutlookFile) {
    course = file.course
    years = file.years.map(Year.init)
    breaches = Sum(value: file.breaches.value, bound: file.breaches.bound)
    shortage = Sum(value: file.shortage.value, bound: file.shortage.bound)
    courses = file.courses
    held = file.held.count
    stockShort = file.years.flatMap { year in
      year.stock.filter { !$0.holds }.map {
        Short(
          year: year.year, school: $0.school?.rawValue, stock: $0.stock,
          remaining: $0.remaining)
      }
    }
    overdue = file.overdue
  }
}
