public import Policy
public import Staffing

/// A school's check of each of its teachers in the middle of a term, by the book's checklist
/// (抓好中期督查, S000-023).
public struct TeacherCheck: Equatable, Sendable {
  public static let longestTitle = 60

  /// The most days that one lasts.
  public static let longestSpan = 60

  public var school: School.ID
  public var title: String
  public var days: ClosedRange<Day>

  public init(at school: School.ID, _ title: String, _ days: ClosedRange<Day>) {
    self.school = school
    self.title = title
    self.days = days
  }

  public enum Fault: Equatable, Sendable {
    case noTitle
    case tooLong(Int)
    case past(Day)
    case span(Int)
  }

  public func faults(today: Day) -> [Fault] {
    var faults: [Fault] = []
    if title.isEmpty { faults.append(.noTitle) }
    if title.count > TeacherCheck.longestTitle { faults.append(.tooLong(title.count)) }
    if days.upperBound < today { faults.append(.past(days.upperBound)) }
    let span = days.upperBound.ordinal - days.lowerBound.ordinal + 1
    if span > TeacherCheck.longestSpan { faults.append(.span(span)) }
    return faults
  }
}

/// What a check of one teacher gave: every item marked, what was poor explained, and what is to
/// be mended by a day.
public struct TeacherSheet: Equatable, Sendable {
  /// By the item's key.
  public var marks: [String: VisitSheet.Mark]

  /// What is to be mended, each for itself.
  public var problems: [String]

  /// The last day to mend it; nil where there's nothing to mend.
  public var due: Day?

  public init(marks: [String: VisitSheet.Mark], problems: [String] = [], due: Day? = nil) {
    self.marks = marks
    self.problems = problems
    self.due = due
  }

  public enum Fault: Hashable, Sendable {
    case strange(item: String)
    case points(item: String, Int, of: Int)
    case visit(VisitSheet.Fault)

    /// Something is to be mended by a day from today to the last that the book lets.
    case due(ClosedRange<Day>)
    case tooLong(Int)
  }

  public static let longestText = 500

  /// - Parameter days: Those on which something may be due.
  public func faults(
    _ template: SupervisionTerms.Template, remarkBelow permille: Int, due days: ClosedRange<Day>
  ) -> [Fault] {
    var faults: [Fault] = []
    for (key, mark) in marks.sorted(by: { $0.key < $1.key }) {
      guard let item = template[item: key] else {
        faults.append(.strange(item: key))
        continue
      }
      if !mark.fits(item) {
        faults.append(.points(item: key, mark.points, of: item.points.value))
      }
    }
    // A visit's feedback to the school isn't asked of a sheet: the teacher reads the sheet.
    faults += VisitSheet(marks: marks, feedback: "-")
      .faults(template, remarkBelow: permille).map { .visit($0) }
    if !problems.isEmpty, !(due.map { days.contains($0) } ?? false) { faults.append(.due(days)) }
    for text in problems + marks.values.map(\.remark) where text.count > TeacherSheet.longestText {
      faults.append(.tooLong(text.count))
    }
    return faults
  }
}

/// How far a school has come with a check: in numbers, no teacher's points.
public struct CheckProgress: Equatable, Sendable {
  public let teachers: Int
  public let checked: Int

  /// Items to be mended: all, still open, open after their day.
  public let problems: Int
  public let open: Int
  public let late: Int

  /// - Complexity: O(teachers + problems).
  public init(
    of teachers: Set<Teacher.ID>, checked: Set<Teacher.ID>, problems: [ProblemCase], on today: Day
  ) {
    self.teachers = teachers.union(checked).count
    self.checked = checked.count
    self.problems = problems.count { $0.state != .withdrawn }
    open = problems.count { $0.state == .open || $0.state == .answered }
    late = problems.count { $0.isLate(on: today) }
  }
}
