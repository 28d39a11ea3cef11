public import Staffing

/// Something that is measured again and again of a group, such as a monthly test (S001-136).
public struct ProjectSeries: Hashable, Sendable {
  public let name: String
  public let unit: String

  /// Whether more is better.
  public let rises: Bool

  /// In hundredths of the unit.
  public let aim: Int

  public init(_ name: String, unit: String, rises: Bool, aim: Int) {
    self.name = name
    self.unit = unit
    self.rises = rises
    self.aim = aim
  }

  public func isReached(by value: Int) -> Bool { rises ? value >= aim : value <= aim }
}

/// One measurement: a count or a mean of a group, never of a person.
public struct ProjectReading: Hashable, Sendable {
  public let day: Day

  /// In hundredths of the series' unit.
  public let value: Int

  /// How many it speaks of.
  public let people: Int
  public let note: String

  public init(on day: Day, value: Int, people: Int, note: String = "") {
    self.day = day
    self.value = value
    self.people = people
    self.note = note
  }
}
