public import Staffing

/// The figures of an examination, by school and paper.
public struct ExamSheet: Equatable, Sendable {
  /// The full marks of each paper.
  public var marks: [Subject: Int]
  public var figures: [School.ID: [Subject: ExamFigure]]

  public init(marks: [Subject: Int], figures: [School.ID: [Subject: ExamFigure]]) {
    self.marks = marks
    self.figures = figures
  }
}

/// How schools did in some papers of an examination, with small schools left out.
public struct ExamRates: Equatable, Sendable {
  public struct Rate: Equatable, Sendable {
    /// The mean share of the full marks, in ten-thousandths.
    public let rate: Int

    /// The most pupils who sat one of the papers.
    public let pupils: Int

    public init(rate: Int, pupils: Int) {
      self.rate = rate
      self.pupils = pupils
    }
  }

  /// Schools with a figure of every paper asked for.
  public let bySchool: [School.ID: Rate]

  /// Those with so few pupils that a figure would speak of persons. They are in no sum either,
  /// or the others would give them away.
  public let small: Set<School.ID>

  /// - Parameter smallest: The fewest pupils whose figure is shown.
  /// - Complexity: O(schools × subjects).
  public init(_ sheet: ExamSheet, in subjects: some Collection<Subject>, smallest: Int) {
    var bySchool: [School.ID: Rate] = [:]
    var small: Set<School.ID> = []
    for (school, figures) in sheet.figures {
      let own = subjects.compactMap { subject in
        figures[subject].flatMap { figure in sheet.marks[subject].map { (figure, $0) } }
      }
      guard !own.isEmpty, own.count == subjects.count else { continue }
      if own.contains(where: { $0.0.sat < smallest }) {
        small.insert(school)
        continue
      }
      let sat = own.reduce(0) { $0 + $1.0.sat }
      let sum = own.reduce(0) { $0 + $1.0.rate(of: $1.1) * $1.0.sat }
      bySchool[school] = Rate(
        rate: rounded(sum, sat), pupils: own.map(\.0.sat).max() ?? 0)
    }
    (self.bySchool, self.small) = (bySchool, small)
  }

  /// The mean of some schools, each pupil counting once; nil for none.
  public func mean(of schools: some Sequence<School.ID>) -> Int? {
    let own = schools.compactMap { bySchool[$0] }
    let pupils = own.reduce(0) { $0 + $1.pupils }
    return pupils == 0 ? nil : rounded(own.reduce(0) { $0 + $1.rate * $1.pupils }, pupils)
  }

  /// The mean of all schools shown.
  public var mean: Int? { mean(of: bySchool.keys) }
}

/// `part / whole` to the nearest whole number, halves away from zero.
func rounded(_ part: Int, _ whole: Int) -> Int {
  part >= 0 ? (2 * part + whole) / (2 * whole) : -((-2 * part + whole) / (2 * whole))
}
