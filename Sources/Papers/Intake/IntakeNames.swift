public import Staffing
internal import Wording

/// The people and schools that a list may name, found by what others write.
public struct IntakeNames: Sendable {
  private let roster: Roster

  /// The schools that whoever brings a list in answers for; nil for all. Of people with the
  /// same name those of their own schools are meant.
  private let near: Set<School.ID>?
  private let people: [String: [Teacher]]
  private let schools: [String: [School]]

  /// - Complexity: O(*teachers* + *schools*).
  public init(_ roster: Roster, near: Set<School.ID>?) {
    self.roster = roster
    self.near = near
    people = Dictionary(grouping: roster.teachers) { Self.plain($0.name) }
    schools = Dictionary(grouping: roster.schools) { Self.plain($0.name) }
  }

  enum Found<Value> {
    case one(Value)
    case fault(Phrase)
  }

  /// A school by its code or name.
  func school(_ text: String) -> Found<School> {
    if let school = roster[School.ID(text)] { return .one(school) }
    if let same = schools[Self.plain(text)] {
      return same.count == 1 ? .one(same[0]) : .fault(.intakeSeveralSchools(same.count))
    }
    let like = Spelling.nearest(to: text, among: roster.schools.map(\.name))
    return .fault(.intakeNoSchool(like: like))
  }

  /// A teacher by number (`T12`), name (`张伟`) or name and school (`张伟（城关小学）`).
  func person(_ text: String) -> Found<Teacher> {
    if let teacher = roster[Teacher.ID(text)] { return .one(teacher) }
    if let same = people[Self.plain(text)] { return only(same) }
    guard let (name, schools) = parts(text) else { return .fault(.intakeNoPerson) }
    let same = people[Self.plain(name)]?.filter {
      schools.contains($0.establishment.school) || schools.contains($0.teaching.school)
    }
    return only(same ?? [])
  }

  private func only(_ same: [Teacher]) -> Found<Teacher> {
    if same.isEmpty { return .fault(.intakeNoPerson) }
    if same.count == 1 { return .one(same[0]) }
    let own = same.filter {
      near?.contains($0.establishment.school) == true || near?.contains($0.teaching.school) == true
    }
    return own.count == 1 ? .one(own[0]) : .fault(.intakeSeveralPeople(same.count))
  }

  /// A name and the school behind it, in brackets or after a space.
  private func parts(_ text: String) -> (String, Set<School.ID>)? {
    let places = text.indices.filter { "（( \u{3000}\t".contains(text[$0]) }
    for place in places.reversed() {
      let rest = text[text.index(after: place)...].filter { !"）)".contains($0) }
      let named = String(rest)
      if let school = roster[School.ID(named)] { return (String(text[..<place]), [school.id]) }
      if let same = schools[Self.plain(named)] {
        return (String(text[..<place]), Set(same.map(\.id)))
      }
    }
    return nil
  }

  /// Without spaces and case.
  private static func plain(_ text: String) -> String {
    text.filter { !$0.isWhitespace }.lowercased()
  }
}
