public import Staffing

/// What somebody did in a class in a week: the data of the process (S002-54).
public struct LearningWeek: Hashable, Sendable {
  public static let mostMinutes = 10_080
  public static let mostPieces = 500

  public var minutes: Int
  public var posts: Int

  /// Tasks handed in.
  public var tasks: Int

  public init(minutes: Int = 0, posts: Int = 0, tasks: Int = 0) {
    self.minutes = minutes
    self.posts = posts
    self.tasks = tasks
  }

  public static func + (one: LearningWeek, other: LearningWeek) -> LearningWeek {
    LearningWeek(
      minutes: one.minutes + other.minutes, posts: one.posts + other.posts,
      tasks: one.tasks + other.tasks)
  }

  /// Whether it can be meant: nobody learns longer than a week has minutes.
  public var isPossible: Bool {
    (0...Self.mostMinutes).contains(minutes) && (0...Self.mostPieces).contains(posts)
      && (0...Self.mostPieces).contains(tasks)
  }
}

/// A week's data as they are copied out of a spreadsheet or the platform: a line for each
/// trainee, with name or number, minutes, posts, tasks handed in.
///
/// Cells are parted by tabs or commas. Empty lines, and lines whose figures are all empty, say
/// nothing. Either every line is read or nothing is.
public struct LearningLines: Equatable, Sendable {
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

      /// Nobody of the class, or several are called so.
      case trainee(String)
      case number(String)
      case impossible(LearningWeek)
      case twice(String)
    }
  }

  public let weeks: [Teacher.ID: LearningWeek]
  public let faults: [Fault]

  /// - Parameter trainees: Those who may be spoken of, by number and by a name that only one has.
  /// - Complexity: O(characters).
  public init(_ text: String, of trainees: [String: Teacher.ID]) {
    var weeks: [Teacher.ID: LearningWeek] = [:]
    var faults: [Fault] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      func note(_ what: Fault.What) { faults.append(Fault(line: index + 1, what: what)) }
      let cells = Self.cells(of: line)
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      guard cells.count == 4 else {
        note(.cells(cells.count))
        continue
      }
      if cells[1...].allSatisfy(\.isEmpty) { continue }
      let trainee = trainees[cells[0]]
      if trainee == nil { note(.trainee(cells[0])) }
      let numbers = cells[1...].map { Int($0) }
      for (cell, number) in zip(cells[1...], numbers) where number == nil { note(.number(cell)) }
      guard let minutes = numbers[0], let posts = numbers[1], let tasks = numbers[2] else {
        continue
      }
      let week = LearningWeek(minutes: minutes, posts: posts, tasks: tasks)
      if !week.isPossible { note(.impossible(week)) }
      guard let trainee else { continue }
      if weeks[trainee] != nil { note(.twice(cells[0])) }
      weeks[trainee] = week
    }
    (self.weeks, self.faults) = (weeks, faults)
  }

  private static func cells(of line: Substring) -> [String] {
    let isTabbed = line.contains("\t")
    return line.split(omittingEmptySubsequences: false) {
      isTabbed ? $0 == "\t" : $0 == "," || $0 == "，"
    }.map { cell in
      let trimmed = cell.drop { $0.isWhitespace }
      return String(trimmed.reversed().drop { $0.isWhitespace }.reversed())
    }
  }
}

extension Day {
  /// The Monday of its week, by which a week is known.
  public var weekStart: Day {
    // The first day of the count, 1970-01-01, was a Thursday.
    advanced(by: -(((ordinal + 3) % 7 + 7) % 7))
  }
}
