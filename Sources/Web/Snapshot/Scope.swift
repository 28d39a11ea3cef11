internal import Access
internal import Staffing

/// The schools and people that somebody may see: what lists are filtered by.
struct Scope: Sendable {
  private let reaches: [Reach]

  init(_ reaches: [Reach]) { self.reaches = reaches }

  /// Everything.
  static let county = Scope([.county])

  var isCounty: Bool { reaches.contains(.county) }

  func holds(_ school: School.ID) -> Bool { reaches.contains { $0.covers(.school(school)) } }

  func holds(_ teacher: Teacher) -> Bool {
    isCounty || reaches.contains { $0.covers(teacher.place) }
  }
}

extension County? {
  /// A school's name, or its code when there's no county or no such school.
  var schoolName: @Sendable (School.ID) -> String {
    { id in self?.name(of: id) ?? id.rawValue }
  }
}

extension Teacher {
  /// Where a permission must reach to touch this person: the schools that employ
  /// them and where they teach.
  var place: Place { .teacher(id, at: schools) }

  var schools: Set<School.ID> { [establishment.school, teaching.school] }
}
