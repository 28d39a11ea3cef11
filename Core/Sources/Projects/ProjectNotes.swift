public import Staffing

/// Something that was done: a research meeting, an exchange between schools, guidance on the
/// spot (S001-134).
public struct ProjectActivity: Hashable, Sendable {
  public let day: Day

  /// Key of the book.
  public let form: String

  /// Those that took part.
  public let schools: Set<School.ID>
  public let people: Int
  public let note: String

  public init(on day: Day, form: String, schools: Set<School.ID>, people: Int, note: String) {
    self.day = day
    self.form = form
    self.schools = schools
    self.people = people
    self.note = note
  }
}

/// Something that came out: a paper, a lesson, a report, a course (S001-135, S002-39).
public struct ProjectOutput: Hashable, Sendable {
  public let day: Day

  /// Key of the book.
  public let kind: String

  /// The stage that it came out of.
  public let stage: String
  public let title: String
  public let author: String

  /// Where it can be found or was published; may be empty.
  public let place: String

  public init(
    on day: Day, kind: String, of stage: String, title: String, author: String, place: String = ""
  ) {
    self.day = day
    self.kind = kind
    self.stage = stage
    self.title = title
    self.author = author
    self.place = place
  }
}

/// A problem that came up, to be answered in time (S001-135: 对出现的问题能及时交流).
public struct ProjectProblem: Hashable, Sendable {
  public let day: Day
  public let words: String

  /// When it was answered; nil while it waits.
  public let answered: Day?

  public init(on day: Day, _ words: String, answered: Day? = nil) {
    self.day = day
    self.words = words
    self.answered = answered
  }
}

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

/// A number that the project set itself (S002-20).
public struct ProjectTarget: Hashable, Sendable {
  /// Key of the book.
  public let key: String
  public let number: Int
  public let due: Day

  public init(_ key: String, _ number: Int, by due: Day) {
    self.key = key
    self.number = number
    self.due = due
  }
}

/// A part of a target that was done.
public struct ProjectProgress: Hashable, Sendable {
  public let day: Day
  public let number: Int
  public let note: String

  public init(on day: Day, _ number: Int, note: String) {
    self.day = day
    self.number = number
    self.note = note
  }
}

/// Money that was pledged, came or was spent (S002-20, S002-24).
public struct ProjectFund: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case pledged, received, spent
  }

  public let kind: Kind
  public let amount: Money
  public let day: Day

  /// The day by which a pledge is to be kept; nil where none was named.
  public let due: Day?

  /// The agreement, voucher or invoice.
  public let document: String
  public let note: String

  public init(
    _ kind: Kind, _ amount: Money, on day: Day, due: Day? = nil, document: String,
    note: String = ""
  ) {
    self.kind = kind
    self.amount = amount
    self.day = day
    self.due = due
    self.document = document
    self.note = note
  }
}

/// Another day for a stage or a target, with the reason (S002-20: delayed to September).
public struct ProjectDelay: Hashable, Sendable {
  /// Key of a stage, or a target's id.
  public let item: String
  public let until: Day
  public let reason: String

  public init(_ item: String, until: Day, because reason: String) {
    self.item = item
    self.until = until
    self.reason = reason
  }
}
