public import Staffing

/// What somebody of research did in a term, from what's on record and what they noted
/// themselves (S001-117).
public struct ResearcherLoad: Hashable, Sendable {
  /// What is on record without anybody noting it for this.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case visits, lessons, observations, judging, projects, courses, checks
  }

  public struct Deed: Hashable, Sendable {
    public var person: String
    public var kind: Kind
    public var day: Day
    public var number: Int

    public init(_ person: String, _ kind: Kind, on day: Day, _ number: Int = 1) {
      self.person = person
      self.kind = kind
      self.day = day
      self.number = number
    }
  }

  /// By the book's kinds of work.
  public struct Note: Hashable, Sendable {
    public var person: String
    public var kind: String
    public var day: Day
    public var number: Int

    public init(_ person: String, _ kind: String, on day: Day, _ number: Int) {
      self.person = person
      self.kind = kind
      self.day = day
      self.number = number
    }
  }

  public var counted: [Kind: Int] = [:]
  public var noted: [String: Int] = [:]

  public var days: Set<Day> = []

  public init() {}

  /// - Returns: By person; who did nothing in the term is missing.
  /// - Complexity: O(deeds + notes).
  public static func byPerson(
    _ deeds: [Deed], _ notes: [Note], in term: Term
  ) -> [String: ResearcherLoad] {
    let days = term.days
    var loads: [String: ResearcherLoad] = [:]
    for deed in deeds where days.contains(deed.day) {
      loads[deed.person, default: ResearcherLoad()].counted[deed.kind, default: 0] += deed.number
      loads[deed.person]?.days.insert(deed.day)
    }
    for note in notes where days.contains(note.day) {
      loads[note.person, default: ResearcherLoad()].noted[note.kind, default: 0] += note.number
      loads[note.person]?.days.insert(note.day)
    }
    return loads
  }
}
