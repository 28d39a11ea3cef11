public import Staffing

/// Whom an act or a page touches: where a permission must reach.
public enum Place: Hashable, Sendable {
  /// The county as a whole.
  case county
  case school(School.ID)

  /// What schools do together, such as a pair: each of them may.
  case schools(Set<School.ID>)

  /// A person, at the schools that employ them or where they teach.
  case teacher(Teacher.ID, at: Set<School.ID>)
}

/// How far a grant reaches.
public enum Reach: Hashable, Sendable {
  case county

  /// Certain schools: one's own, or those of a district, a group or an alliance.
  case schools(Set<School.ID>)

  /// One's own file and nothing else.
  case own(Teacher.ID)

  /// Whether an act at `place` is within reach.
  public func covers(_ place: Place) -> Bool {
    switch (self, place) {
    case (.county, _): true
    case (.schools(let schools), .school(let school)): schools.contains(school)
    case (.schools(let schools), .schools(let together)): !schools.isDisjoint(with: together)
    case (.schools(let schools), .teacher(_, let at)): !schools.isDisjoint(with: at)
    case (.own(let own), .teacher(let teacher, _)): own == teacher
    case (.schools, .county), (.own, .county), (.own, .school), (.own, .schools): false
    }
  }
}
