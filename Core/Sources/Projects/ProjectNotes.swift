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
