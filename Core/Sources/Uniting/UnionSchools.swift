public import Staffing

/// The schools of a county as a form about unions speaks of them.
public struct UnionSchools: Equatable, Sendable {
  public let pupils: [School.ID: Int]
  public let names: [School.ID: String]

  public init(_ schools: [School]) {
    pupils = Dictionary(schools.map { ($0.id, $0.pupils) }) { first, _ in first }
    names = Dictionary(schools.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// What a school is called, or its code when there's none.
  public func name(of school: School.ID) -> String { names[school] ?? school.rawValue }

  /// The school with a code, or with a name that only one has.
  ///
  /// - Complexity: O(schools).
  public func school(_ text: String) -> School.ID? {
    let code = School.ID(text)
    if names[code] != nil { return code }
    let called = names.filter { $0.value == text }
    return called.count == 1 ? called.first?.key : nil
  }
}

/// Schools typed one a line, by code or by name; empty lines are left out.
public struct UnionSchoolLines: Equatable, Sendable {
  public enum Fault: Hashable, Sendable {
    /// No school is called so, or several are.
    case unknown(line: Int, String)
    case twice(line: Int, String)
  }

  /// In the order of the lines.
  public let schools: [School.ID]
  public let faults: [Fault]

  /// - Complexity: O(lines · schools).
  public init(_ text: String, of county: UnionSchools) {
    var schools: [School.ID] = []
    var faults: [Fault] = []
    for (line, word) in text.numberedLines {
      guard let school = county.school(word) else {
        faults.append(.unknown(line: line, word))
        continue
      }
      if schools.contains(school) {
        faults.append(.twice(line: line, word))
      } else {
        schools.append(school)
      }
    }
    self.schools = schools
    self.faults = faults
  }
}

extension String {
  /// Lines that aren't empty, from 1, without spaces at either end.
  var numberedLines: [(line: Int, words: String)] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap {
      number, line in
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return words.isEmpty ? nil : (number + 1, words)
    }
  }
}
