public import Staffing

/// Who walks where, typed one a line as a meeting decided it: the teacher's number, the school,
/// the first and the last day (S001-046). All lines count or none.
///
///     T0117 河口小学 2026-10-08 2026-12-31
public struct WalkLines: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    /// As typed, from 1.
    public let number: Int
    public let teacher: Teacher.ID
    public let host: School.ID
    public let days: ClosedRange<Day>
  }

  public enum Fault: Hashable, Sendable {
    /// Another number of words than four.
    case form(line: Int, words: Int)
    case school(line: Int, String)
    case day(line: Int, String)
    case backwards(line: Int, Day, Day)

    /// The same teacher at the same school on some of the same days.
    case overlaps(line: Int, earlier: Int)
  }

  public let lines: [Line]
  public let faults: [Fault]

  /// A school's name may have spaces: the last two words are days, the first is the teacher.
  ///
  /// - Complexity: O(lines · (lines + schools)).
  public init(_ text: String, of county: UnionSchools) {
    var lines: [Line] = []
    var faults: [Fault] = []
    for (number, typed) in text.numberedLines {
      let words = typed.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "，" })
        .map(String.init)
      guard words.count >= 4 else {
        faults.append(.form(line: number, words: words.count))
        continue
      }
      let name = words[1..<(words.count - 2)].joined(separator: " ")
      let host = county.school(name)
      if host == nil { faults.append(.school(line: number, name)) }
      let days = words.suffix(2).map { (word: $0, day: Day($0)) }
      faults += days.filter { $0.day == nil }.map { .day(line: number, $0.word) }
      guard let host, let first = days[0].day, let last = days[1].day else { continue }
      guard first <= last else {
        faults.append(.backwards(line: number, first, last))
        continue
      }
      let teacher = Teacher.ID(words[0])
      if let earlier = lines.first(where: {
        $0.teacher == teacher && $0.host == host && $0.days.overlaps(first...last)
      }) {
        faults.append(.overlaps(line: number, earlier: earlier.number))
      }
      lines.append(Line(number: number, teacher: teacher, host: host, days: first...last))
    }
    self.lines = lines
    self.faults = faults
  }
}
