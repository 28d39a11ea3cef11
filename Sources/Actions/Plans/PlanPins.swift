public import Planning
public import Staffing

/// Pins as they are kept and typed, a line each: `T000123 stay`, or
/// `T000123 2111000003/primary/音乐`, and who decided why behind a `#`.
public enum PlanPins {
  public static func text(_ pins: [Pin]) -> String {
    pins.map { pin in
      switch pin {
      case .stays(let teacher): "\(teacher) stay"
      case .takes(let teacher, let post): "\(teacher) \(post)"
      }
    }.joined(separator: "\n")
  }

  /// - Throws: `PlanPinsError` with every line that can't be read.
  public static func read(_ text: String, in roster: Roster) throws(PlanPinsError) -> [Pin] {
    var pins: [Pin] = []
    var bad: [PlanPinsError.Line] = []
    var seen: Set<Teacher.ID> = []
    for (index, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
      guard !words.isEmpty else { continue }
      if let pin = Pin(words.map(String.init), in: roster), seen.insert(pin.teacher).inserted {
        pins.append(pin)
      } else {
        bad.append(.init(number: index + 1, text: String(line)))
      }
    }
    guard bad.isEmpty else { throw PlanPinsError(lines: bad) }
    return pins
  }
}

/// Lines that name nobody, no post of the county, or somebody a second time.
public struct PlanPinsError: Error, Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public let number: Int
    public let text: String
  }

  public let lines: [Line]
}

extension Pin {
  fileprivate init?(_ words: [String], in roster: Roster) {
    guard words.count == 2, roster[Teacher.ID(words[0])] != nil else { return nil }
    let teacher = Teacher.ID(words[0])
    if words[1] == "stay" || words[1] == "留任" {
      self = .stays(teacher)
    } else if let post = Post(words[1]), roster[post.school] != nil {
      self = .takes(teacher, post)
    } else {
      return nil
    }
  }
}
