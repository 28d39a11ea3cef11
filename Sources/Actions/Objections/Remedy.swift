internal import PlanFormat
public import Planning
public import Staffing
public import Store
internal import Wording

/// What an upheld objection changes.
public enum Remedy: Equatable, Sendable, LosslessStringConvertible {
  /// Nothing in the plan, such as a misspelt name.
  case none
  /// The person stays.
  case stays
  /// The person takes another post.
  case takes(Post)
  /// A fact was wrong: the workbook is corrected and the year planned again.
  case fact

  public init?(_ text: String) {
    switch text {
    case "none": self = .none
    case "stays": self = .stays
    case "fact": self = .fact
    default:
      guard text.hasPrefix("takes "), let post = Post(String(text.dropFirst(6))) else {
        return nil
      }
      self = .takes(post)
    }
  }

  public var description: String {
    switch self {
    case .none: "none"
    case .stays: "stays"
    case .fact: "fact"
    case .takes(let post): "takes \(post)"
    }
  }

  /// The decision that planning must keep; nil when it's none of a place.
  public func pin(of teacher: Teacher.ID) -> Pin? {
    switch self {
    case .none, .fact: nil
    case .stays: .stays(teacher)
    case .takes(let post): .takes(teacher, post)
    }
  }
}

extension Connection {
  /// The decisions about places that upheld objections of a year made; the
  /// latest about each teacher.
  public func remedyPins(of year: SchoolYear) throws -> [Pin] {
    var pins: [Teacher.ID: Pin] = [:]
    for (teacher, words) in try remedies(of: year) {
      if let pin = Remedy(words)?.pin(of: teacher) { pins[teacher] = pin }
    }
    return pins.values.sorted { $0.teacher < $1.teacher }
  }
}

extension Connection {
  /// The upheld objections that a plan doesn't keep, each in words; the plan is read only
  /// when there are any.
  func remedyReasons(
    against plan: @autoclosure () throws -> PlanFile, in year: SchoolYear
  ) throws -> [Phrase] {
    let pins = try remedyPins(of: year)
    if pins.isEmpty { return [] }
    let posts = Dictionary(try plan().moves.map { ($0.teacher, $0.post) }) { first, _ in first }
    return pins.compactMap { pin in
      switch pin {
      case .stays(let teacher): posts[teacher] == nil ? nil : .remedyNotKept(teacher)
      case .takes(let teacher, let post): posts[teacher] == post ? nil : .remedyNotKept(teacher)
      }
    }
  }
}
