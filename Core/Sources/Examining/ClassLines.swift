public import Policy
public import Staffing

/// Results of classes as they are copied out of a spreadsheet: a line for each class and paper,
/// with school, class, subject, the teacher's number, how many sat, the mean, how many excellent,
/// how many passed. No number leaves the teacher as known; a dash says that nobody is named.
///
/// Read as those of schools are (`ExamLines`): either every line is read or nothing is.
public struct ClassLines: Equatable, Sendable {
  public struct Fault: Equatable, Sendable {
    /// From 1.
    public let line: Int
    public let what: What

    public init(line: Int, what: What) {
      self.line = line
      self.what = what
    }

    public enum What: Equatable, Sendable {
      case cells(Int)
      case name(String)
      case teacher(String)
      case line(ExamLines.Fault.What)
    }
  }

  public let results: [ClassResult]
  public let faults: [Fault]

  /// Those whose line says that no teacher is named.
  private let unnamed: Set<ClassResult.Key>

  /// The results, those that name nobody with the teacher known before.
  public func results(knowing before: [ClassResult.Key: ClassResult]) -> [ClassResult] {
    results.map { result in
      guard result.teacher == nil, !unnamed.contains(result.key) else { return result }
      return ClassResult(
        result.name, at: result.school, result.subject, by: before[result.key]?.teacher,
        result.figure)
    }
  }

  /// - Parameters:
  ///   - schools: The schools that may be spoken of, by code and by name.
  ///   - isTeacher: Whether the record knows somebody of that number.
  /// - Complexity: O(characters).
  public init(
    _ text: String, of exam: Exam, schools: [String: School.ID], _ terms: ExamTerms,
    isTeacher: (Teacher.ID) throws -> Bool
  ) rethrows {
    var results: [ClassResult] = []
    var faults: [Fault] = []
    var seen: Set<ClassResult.Key> = []
    var unnamed: Set<ClassResult.Key> = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      func note(_ what: Fault.What) { faults.append(Fault(line: index + 1, what: what)) }
      let cells = ExamLines.cells(of: line)
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      guard cells.count == 8 else {
        note(.cells(cells.count))
        continue
      }
      if cells[4...].allSatisfy(\.isEmpty) { continue }
      let school = schools[cells[0]]
      if school == nil { note(.line(.school(cells[0]))) }
      let isNamed = (1...ClassResult.longestName).contains(cells[1].count)
      if !isNamed { note(.name(cells[1])) }
      let subject = [Subject(cells[2])].first { exam.marks[$0] != nil }
      if subject == nil { note(.line(.subject(cells[2]))) }
      let isUnnamed = cells[3] == "-"
      let teacher = cells[3].isEmpty || isUnnamed ? nil : Teacher.ID(cells[3])
      if let teacher, try !isTeacher(teacher) { note(.teacher(cells[3])) }
      let numbers = [
        Int(cells[4]), ExamLines.hundredths(cells[5]), Int(cells[6]), Int(cells[7]),
      ]
      for (cell, number) in zip(cells[4...], numbers) where number == nil {
        note(.line(.number(cell)))
      }
      guard let school, let subject, let full = exam.marks[subject], let sat = numbers[0],
        let average = numbers[1], let excellent = numbers[2], let passed = numbers[3]
      else { continue }
      let figure = ExamFigure(sat: sat, average: average, excellent: excellent, passed: passed)
      for fault in figure.faults(of: full, terms) { note(.line(.figure(fault))) }
      let result = ClassResult(cells[1], at: school, subject, by: teacher, figure)
      if !seen.insert(result.key).inserted { note(.line(.twice)) }
      if isUnnamed { unnamed.insert(result.key) }
      results.append(result)
    }
    (self.results, self.faults, self.unnamed) = (results, faults, unnamed)
  }
}

/// More pupils in a school's classes than the school itself reports of a paper.
public struct ClassExcess: Equatable, Sendable {
  public let school: School.ID
  public let subject: Subject
  public let classes: Int
  public let reported: Int

  public init(school: School.ID, subject: Subject, classes: Int, reported: Int) {
    self.school = school
    self.subject = subject
    self.classes = classes
    self.reported = reported
  }

  /// - Complexity: O(*n*).
  public static func all(
    _ results: some Sequence<ClassResult>, of figures: [School.ID: [Subject: ExamFigure]]
  ) -> [ClassExcess] {
    var sums: [School.ID: [Subject: Int]] = [:]
    for one in results { sums[one.school, default: [:]][one.subject, default: 0] += one.figure.sat }
    return sums.sorted { $0.key < $1.key }.flatMap { school, papers in
      papers.sorted { $0.key < $1.key }.compactMap { subject, sum in
        guard let reported = figures[school]?[subject]?.sat, sum > reported else { return nil }
        return ClassExcess(school: school, subject: subject, classes: sum, reported: reported)
      }
    }
  }
}
