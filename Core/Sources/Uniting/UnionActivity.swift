public import Staffing

/// Something that a union did on a day, as far as counting is concerned.
public struct UnionActivity: Equatable, Sendable {
  /// Whether everybody was in one place, or some joined over the network (S004-02).
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    case place, synchronous
  }

  /// The most people of either sort that one activity reaches.
  public static let mostPeople = 100_000

  public let union: SchoolUnion.ID
  public let day: Day

  /// Key of the book.
  public let kind: String
  public let mode: Mode

  /// What it served (S002-38), a key of the book; nil when nobody said.
  public let purpose: String?

  /// The members that took part.
  public let schools: Set<School.ID>

  /// How many were reached.
  public let teachers: Int
  public let pupils: Int

  public init(
    of union: SchoolUnion.ID, on day: Day, kind: String, mode: Mode, purpose: String? = nil,
    schools: Set<School.ID>, teachers: Int, pupils: Int
  ) {
    self.union = union
    self.day = day
    self.kind = kind
    self.mode = mode
    self.purpose = purpose
    self.schools = schools
    self.teachers = teachers
    self.pupils = pupils
  }
}

extension [UnionActivity] {
  /// These, each once: what two schools noted of one day, kind, mode and the same schools is one
  /// activity, which reached the larger of both numbers. In the order of the first.
  ///
  /// - Complexity: O(activities).
  public var once: [UnionActivity] {
    var places: [Slot: Int] = [:]
    var found: [UnionActivity] = []
    for activity in self {
      if let place = places[Slot(activity)] {
        found[place] = found[place].joined(with: activity)
      } else {
        places[Slot(activity)] = found.count
        found.append(activity)
      }
    }
    return found
  }
}

private struct Slot: Hashable {
  let union: SchoolUnion.ID
  let day: Day
  let kind: String
  let mode: UnionActivity.Mode
  let schools: Set<School.ID>

  init(_ activity: UnionActivity) {
    union = activity.union
    day = activity.day
    kind = activity.kind
    mode = activity.mode
    schools = activity.schools
  }
}

extension UnionActivity {
  fileprivate func joined(with other: UnionActivity) -> UnionActivity {
    UnionActivity(
      of: union, on: day, kind: kind, mode: mode, purpose: purpose ?? other.purpose,
      schools: schools, teachers: max(teachers, other.teachers),
      pupils: max(pupils, other.pupils))
  }
}
