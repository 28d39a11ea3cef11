public import Policy
public import Staffing

/// Results as they are copied out of a spreadsheet: a line for each school and paper, with
/// school, subject, how many sat, the mean, how many excellent, how many passed.
///
/// Cells are parted by tabs, or by commas. Empty lines, and lines whose four figures are all
/// empty, say nothing. Either every line is read or nothing is.
public struct ExamLines: Equatable, Sendable {
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
      case school(String)
      case subject(String)
      case number(String)
      case twice
      case figure(ExamFigure.Fault)
    }
  }

  public let figures: [School.ID: [Subject: ExamFigure]]
  public let faults: [Fault]

  /// - Parameters:
  ///   - schools: The schools that may be spoken of, by code and by name.
  /// - Complexity: O(characters).
  public init(
    _ text: String, of exam: Exam, schools: [String: School.ID], _ terms: ExamTerms
  ) {
    var figures: [School.ID: [Subject: ExamFigure]] = [:]
    var faults: [Fault] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      func note(_ what: Fault.What) { faults.append(Fault(line: index + 1, what: what)) }
      let cells = ExamLines.cells(of: line)
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      guard cells.count == 6 else {
        note(.cells(cells.count))
        continue
      }
      if cells[2...].allSatisfy(\.isEmpty) { continue }
      let school = schools[cells[0]]
      if school == nil { note(.school(cells[0])) }
      let subject = [Subject(cells[1])].first { exam.marks[$0] != nil }
      if subject == nil { note(.subject(cells[1])) }
      let numbers = [
        Int(cells[2]), ExamLines.hundredths(cells[3]), Int(cells[4]), Int(cells[5]),
      ]
      for (cell, number) in zip(cells[2...], numbers) where number == nil { note(.number(cell)) }
      guard let school, let subject, let full = exam.marks[subject], let sat = numbers[0],
        let average = numbers[1], let excellent = numbers[2], let passed = numbers[3]
      else { continue }
      let figure = ExamFigure(sat: sat, average: average, excellent: excellent, passed: passed)
      for fault in figure.faults(of: full, terms) { note(.figure(fault)) }
      if figures[school]?[subject] != nil { note(.twice) }
      figures[school, default: [:]][subject] = figure
    }
    (self.figures, self.faults) = (figures, faults)
  }

  static func cells(of line: Substring) -> [String] {
    let isTabbed = line.contains("\t")
    return line.split(omittingEmptySubsequences: false) {
      isTabbed ? $0 == "\t" : $0 == "," || $0 == "，"
    }.map { cell in
      let trimmed = cell.drop { $0.isWhitespace }
      return String(trimmed.reversed().drop { $0.isWhitespace }.reversed())
    }
  }

  /// `78.25` in hundredths; nil for what isn't a number with at most two decimals.
  static func hundredths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].count <= 6,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else { return whole * 100 }
    guard (1...2).contains(parts[1].count), let part = Int(parts[1]) else { return nil }
    return whole * 100 + (parts[1].count == 1 ? part * 10 : part)
  }
}
