public import Staffing

/// Who studies when, typed or pasted from a workbook one a line: the teacher's number, the
/// course, the first and the last day (S000-041). All lines count or none.
///
///     T0117 国培小学语文脱产研修 2026-10-08 2026-12-31
public struct StudyLines: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    /// As typed, from 1.
    public let number: Int
    public let teacher: Teacher.ID
    public let course: String
    public let days: ClosedRange<Day>
  }

  public let lines: [Line]
  public let faults: [LearningLineFault]

  /// - Complexity: O(lines²).
  public init(_ text: String) {
    var lines: [Line] = []
    var faults: [LearningLineFault] = []
    for (number, words) in text.learningLines {
      guard words.count >= 4 else {
        faults.append(.form(line: number, words: words.count, least: 4))
        continue
      }
      let days = words.suffix(2).map { (word: $0, day: Day($0)) }
      faults += days.filter { $0.day == nil }.map { .day(line: number, $0.word) }
      guard let first = days[0].day, let last = days[1].day else { continue }
      guard first <= last else {
        faults.append(.backwards(line: number, first, last))
        continue
      }
      let line = Line(
        number: number, teacher: Teacher.ID(words[0]),
        course: words[1..<(words.count - 2)].joined(separator: " "), days: first...last)
      if let earlier = lines.first(where: {
        $0.teacher == line.teacher && $0.days.overlaps(line.days)
      }) {
        faults.append(.twice(line: number, earlier: earlier.number))
      }
      lines.append(line)
    }
    self.lines = lines
    self.faults = faults
  }
}

/// Days typed one a line.
public struct DayLines: Equatable, Sendable {
  public let days: [Day]
  public let faults: [LearningLineFault]

  public init(_ text: String) {
    var days: [Day] = []
    var faults: [LearningLineFault] = []
    for (number, words) in text.learningLines {
      for word in words {
        if let day = Day(word) {
          days.append(day)
        } else {
          faults.append(.day(line: number, word))
        }
      }
    }
    self.days = days
    self.faults = faults
  }
}

/// Who gives how many lessons, typed one a line: the teacher's number and the lessons.
public struct CoverLines: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public let number: Int
    public let teacher: Teacher.ID
    public let lessons: Int
  }

  public let lines: [Line]
  public let faults: [LearningLineFault]

  public init(_ text: String) {
    var lines: [Line] = []
    var faults: [LearningLineFault] = []
    for (number, words) in text.learningLines {
      guard words.count == 2 else {
        faults.append(.form(line: number, words: words.count, least: 2))
        continue
      }
      guard let lessons = Int(words[1]), (1...40).contains(lessons) else {
        faults.append(.lessons(line: number, words[1]))
        continue
      }
      let teacher = Teacher.ID(words[0])
      if let earlier = lines.first(where: { $0.teacher == teacher }) {
        faults.append(.twice(line: number, earlier: earlier.number))
      }
      lines.append(Line(number: number, teacher: teacher, lessons: lessons))
    }
    self.lines = lines
    self.faults = faults
  }

  public var lessons: Int { lines.reduce(0) { $0 + $1.lessons } }
}

/// What stands against a line that was typed.
public enum LearningLineFault: Hashable, Sendable {
  case form(line: Int, words: Int, least: Int)
  case day(line: Int, String)
  case backwards(line: Int, Day, Day)
  case lessons(line: Int, String)

  /// The same teacher, on some of the same days.
  case twice(line: Int, earlier: Int)
}

extension String {
  /// Lines that aren't empty, from 1, in their words; tabs and commas part words as spaces do.
  fileprivate var learningLines: [(number: Int, words: [String])] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap {
      number, line in
      let words = line.split { $0.isWhitespace || $0 == "," || $0 == "，" }.map(String.init)
      return words.isEmpty ? nil : (number + 1, words)
    }
  }
}
