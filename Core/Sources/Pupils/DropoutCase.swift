public import Staffing

/// Pupils of one grade of a school who stopped coming, as a number (S002-12).
public struct DropoutCase: Equatable, Sendable {
  /// What is done about them.
  public enum Step: Equatable, Sendable {
    /// Somebody talked with the families.
    case persuaded

    /// So many came back.
    case back(Int)

    /// So many go to another school, abroad, or may stay away by law, such as the ill.
    case elsewhere(Int)

  }

  public struct Entry: Equatable, Sendable {
    public let step: Step
    public let day: Day

    public init(_ step: Step, on day: Day) {
      self.step = step
      self.day = day
    }
  }

  public let school: School.ID

  /// 1 to 12.
  public let grade: Int

  /// The book's key.
  public let reason: String
  public let pupils: Int

  /// The first day that they stayed away.
  public let since: Day

  public init(school: School.ID, grade: Int, reason: String, pupils: Int, since: Day) {
    self.school = school
    self.grade = grade
    self.reason = reason
    self.pupils = pupils
    self.since = since
  }
}

extension DropoutCase {
  /// How a case stands after what was done.
  public struct Standing: Equatable, Sendable {
    public let back: Int
    public let elsewhere: Int

    /// Those who still stay away.
    public let out: Int
    public let lastTalk: Day?

    /// The day by which somebody talks with the families next; nil when nobody is out.
    public let nextTalk: Day?

    public var isOpen: Bool { out > 0 }
    public func isLate(on day: Day) -> Bool { nextTalk.map { $0 < day } ?? false }
  }

  /// - Parameters:
  ///   - entries: In the order of their days.
  ///   - every: Days from one talk to the next.
  /// - Complexity: O(entries).
  public func standing(after entries: [Entry], every: Int) -> Standing {
    var (back, elsewhere) = (0, 0)
    var lastTalk: Day?
    for entry in entries {
      switch entry.step {
      case .persuaded: lastTalk = max(lastTalk ?? entry.day, entry.day)
      case .back(let pupils): back += pupils
      case .elsewhere(let pupils): elsewhere += pupils
      }
    }
    let out = pupils - back - elsewhere
    return Standing(
      back: back, elsewhere: elsewhere, out: out, lastTalk: lastTalk,
      nextTalk: out > 0 ? (lastTalk ?? since).advanced(by: every) : nil)
  }

  /// What stands against a step.
  public enum Fault: Hashable, Sendable {
    /// Nobody stays away any more.
    case closed
    case beforeCase(Day, since: Day)

    /// Later days are on record; steps are noted in their order.
    case beforeLast(Day, last: Day)
    case ahead(Day, today: Day)

    /// More than stay away, or none.
    case number(Int, out: Int)
  }

  /// Every fault of a step that would come after others.
  public func faults(of entry: Entry, after entries: [Entry], today: Day) -> [Fault] {
    let out = standing(after: entries, every: 1).out
    if out == 0 { return [.closed] }
    var faults: [Fault] = []
    if entry.day < since { faults.append(.beforeCase(entry.day, since: since)) }
    if let last = entries.map(\.day).max(), entry.day < last, entry.day >= since {
      faults.append(.beforeLast(entry.day, last: last))
    }
    if entry.day > today { faults.append(.ahead(entry.day, today: today)) }
    switch entry.step {
    case .persuaded: break
    case .back(let pupils), .elsewhere(let pupils):
      if !(1...out).contains(pupils) { faults.append(.number(pupils, out: out)) }
    }
    return faults
  }
}
