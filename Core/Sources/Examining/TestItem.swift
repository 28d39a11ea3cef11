public import Policy
public import Staffing

/// One item of the shared bank, as its author or the two schools of a pair word it last (磨卷,
/// S000-186).
public struct TestItem: Hashable, Sendable {
  public static let longestText = 3_000
  public static let longestUnit = 60

  /// The book's name for its kind, such as `choice`.
  public var kind: String
  public var subject: Subject
  public var grade: Int

  /// The unit of the textbook.
  public var unit: String
  public var wording: Wording

  public init(_ kind: String, _ subject: Subject, grade: Int, unit: String, _ wording: Wording) {
    self.kind = kind
    self.subject = subject
    self.grade = grade
    self.unit = unit
    self.wording = wording
  }

  /// What a new version may change.
  public struct Wording: Hashable, Sendable {
    public var text: String
    public var answer: String
    public var points: Int

    public init(_ text: String, answer: String, points: Int) {
      self.text = text
      self.answer = answer
      self.points = points
    }

    public func faults(_ bank: ExamTerms.Bank) -> [Fault] {
      var faults: [Fault] = []
      if text.isEmpty { faults.append(.noText) }
      if answer.isEmpty { faults.append(.noAnswer) }
      for one in [text, answer] where one.count > TestItem.longestText {
        faults.append(.tooLong(one.count, allowed: TestItem.longestText))
      }
      if !(1...bank.mostPoints.value).contains(points) {
        faults.append(.points(points, most: bank.mostPoints.value))
      }
      return faults
    }
  }

  public enum Fault: Hashable, Sendable {
    case kind(String)
    case subject(String)
    case grade(Int)
    case noUnit
    case noText
    case noAnswer
    case tooLong(Int, allowed: Int)
    case points(Int, most: Int)
  }

  public func faults(_ bank: ExamTerms.Bank) -> [Fault] {
    var faults: [Fault] = []
    if bank[kind: kind] == nil { faults.append(.kind(kind)) }
    if !Subject.all.contains(subject) { faults.append(.subject(subject.rawValue)) }
    if !Exam.grades.contains(grade) { faults.append(.grade(grade)) }
    if unit.isEmpty { faults.append(.noUnit) }
    if unit.count > TestItem.longestUnit {
      faults.append(.tooLong(unit.count, allowed: TestItem.longestUnit))
    }
    return faults + wording.faults(bank)
  }
}

/// Where an item stands: worded, commented on, settled, or out of use.
///
/// A version is settled only after somebody of another school has commented on it: an item isn't
/// polished by one side alone. A new version has to be commented on again.
public struct ItemStanding: Equatable, Sendable {
  public enum State: String, CaseIterable, Sendable {
    case draft, commented, settled, retired
  }

  public let state: State

  /// - Parameters:
  ///   - home: The school whose item it is; nil of the county's offices.
  ///   - comments: Those on the last version, by the school of whoever wrote them.
  public init(
    home: School.ID?, comments: [School.ID?], isSettled: Bool, isRetired: Bool
  ) {
    if isRetired {
      state = .retired
    } else if isSettled {
      state = .settled
    } else {
      state = comments.contains { $0 != home } ? .commented : .draft
    }
  }

  /// Whether it may be settled now, and whether papers may use it.
  public var canSettle: Bool { state == .commented }
  public var isUsable: Bool { state != .retired }
}

/// Items chosen for a unit's paper, in their order, each with its points (S000-186).
public struct TestPaper: Equatable, Sendable {
  public static let longestTitle = 60
  public static let mostItems = 60

  public struct Line: Hashable, Sendable {
    public let item: String
    public let points: Int

    public init(_ item: String, points: Int) {
      self.item = item
      self.points = points
    }
  }

  public var title: String
  public var subject: Subject
  public var grade: Int
  public var unit: String
  public var lines: [Line]

  public init(
    _ title: String, _ subject: Subject, grade: Int, unit: String, _ lines: [Line]
  ) {
    self.title = title
    self.subject = subject
    self.grade = grade
    self.unit = unit
    self.lines = lines
  }

  public var fullMarks: Int { lines.reduce(0) { $0 + $1.points } }

  public enum Fault: Equatable, Sendable {
    case noTitle
    case tooLong(Int, allowed: Int)
    case items(Int)
    case twice(String)

    /// Not in the bank, out of use, or of another subject.
    case strange(String)
    case points(String, Int, most: Int)
  }

  /// - Parameter usable: The items of the subject that papers may use.
  public func faults(usable: Set<String>, _ bank: ExamTerms.Bank) -> [Fault] {
    var faults: [Fault] = []
    if title.isEmpty { faults.append(.noTitle) }
    for (text, longest) in [(title, TestPaper.longestTitle), (unit, TestItem.longestUnit)]
    where text.count > longest {
      faults.append(.tooLong(text.count, allowed: longest))
    }
    if !(1...TestPaper.mostItems).contains(lines.count) { faults.append(.items(lines.count)) }
    var seen: Set<String> = []
    for line in lines {
      if !seen.insert(line.item).inserted { faults.append(.twice(line.item)) }
      if !usable.contains(line.item) { faults.append(.strange(line.item)) }
      if !(1...bank.mostPoints.value).contains(line.points) {
        faults.append(.points(line.item, line.points, most: bank.mostPoints.value))
      }
    }
    return faults
  }
}
