public import Policy
public import Staffing

/// What a visit of the personnel section found at the sending and at the receiving school of
/// some placements (S001-037).
public struct PlacementCheck: Equatable, Sendable {
  /// What one point got, and what was seen.
  public struct Mark: Equatable, Sendable {
    public var mark: Int
    public var found: String

    public init(_ mark: Int, found: String) {
      self.mark = mark
      self.found = found
    }
  }

  /// Something that one of the two schools is to mend by a day.
  public struct Task: Hashable, Sendable {
    public var side: ServiceTerms.Party
    public var words: String
    public var due: Day

    public init(_ side: ServiceTerms.Party, _ words: String, due: Day) {
      self.side = side
      self.words = words
      self.due = due
    }
  }

  public var day: Day

  /// By the book's key.
  public var marks: [String: Mark]
  public var tasks: [Task]

  public init(on day: Day, marks: [String: Mark], tasks: [Task]) {
    self.day = day
    self.marks = marks
    self.tasks = tasks
  }

  /// The most characters of what was seen, or is to be mended.
  public static let longestText = 500

  public enum Fault: Hashable, Sendable {
    case unknownPoint(String)

    /// A point that nobody looked at: both schools are checked, not one.
    case notLooked(String)
    case markOutside(String, Int, most: Int)

    /// Fewer than all marks, and nobody says why.
    case noWords(String)
    case noTask
    case taskSide(ServiceTerms.Party)
    case dueOutside(Day, ClosedRange<Day>)
    case tooLong(Int)
  }

  /// Everything that's wrong with it, in the order of the book.
  public func faults(_ terms: CheckTerms) -> [Fault] {
    var faults: [Fault] = marks.keys.filter { terms[point: $0] == nil }.sorted()
      .map { .unknownPoint($0) }
    for point in terms.points {
      guard let mark = marks[point.key] else {
        faults.append(.notLooked(point.key))
        continue
      }
      if !(0...point.most).contains(mark.mark) {
        faults.append(.markOutside(point.key, mark.mark, most: point.most))
      } else if mark.mark < point.most, mark.found.allSatisfy(\.isWhitespace) {
        faults.append(.noWords(point.key))
      }
      if mark.found.count > Self.longestText { faults.append(.tooLong(mark.found.count)) }
    }
    let allowed = day...day.advanced(by: max(0, terms.mendAtMost.value))
    for task in tasks {
      if task.side != .host && task.side != .sender { faults.append(.taskSide(task.side)) }
      if task.words.allSatisfy(\.isWhitespace) { faults.append(.noTask) }
      if task.words.count > Self.longestText { faults.append(.tooLong(task.words.count)) }
      if !allowed.contains(task.due) { faults.append(.dueOutside(task.due, allowed)) }
    }
    return faults
  }
}
