public import Staffing

/// What one class reached in one paper: counts alone, no pupil (S001-032).
public struct ClassResult: Hashable, Sendable {
  public static let longestName = 30

  public let school: School.ID

  /// As the school calls it, such as 六（1）班.
  public let name: String
  public let subject: Subject

  /// Who taught it; nil where the school doesn't say.
  public let teacher: Teacher.ID?
  public let figure: ExamFigure

  public init(
    _ name: String, at school: School.ID, _ subject: Subject, by teacher: Teacher.ID?,
    _ figure: ExamFigure
  ) {
    self.name = name
    self.school = school
    self.subject = subject
    self.teacher = teacher
    self.figure = figure
  }

  /// Which class and paper it is of; the same in two examinations is the same class.
  public struct Key: Hashable, Sendable {
    public let school: School.ID
    public let name: String
    public let subject: Subject
  }

  public var key: Key { Key(school: school, name: name, subject: subject) }
}

extension ClassResult {
  /// The classes whose figures may be shown to others than their own teacher.
  ///
  /// A class of few pupils speaks of persons. Where a school has only one such class in a paper,
  /// its next smallest is hidden too, or the school's own figure less the others would give the
  /// hidden one away.
  ///
  /// - Parameter smallest: The fewest pupils whose figure is shown.
  /// - Complexity: O(*n* log *n*).
  public static func shown(_ results: [ClassResult], smallest: Int) -> [ClassResult] {
    struct Paper: Hashable {
      let school: School.ID
      let subject: Subject
    }
    var hidden: Set<Key> = []
    for own in Dictionary(grouping: results, by: { Paper(school: $0.school, subject: $0.subject) })
      .values
    {
      let ordered = own.sorted { ($0.figure.sat, $0.name) < ($1.figure.sat, $1.name) }
      let small = ordered.count { $0.figure.sat < smallest }
      hidden.formUnion(ordered.prefix(small == 1 ? 2 : small).map(\.key))
    }
    return results.filter { !hidden.contains($0.key) }
  }
}
