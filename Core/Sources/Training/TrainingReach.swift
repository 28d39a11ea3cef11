public import Staffing

/// How training reaches the teachers of the three areas (S000-176): hours for each teacher, and
/// persons told apart from person-times (S004-18).
public struct TrainingReach: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public var teachers = 0
    public var hours = 0

    /// Distinct teachers who took part in anything, and how often teachers took part.
    public var persons = 0
    public var personTimes = 0

    public init(teachers: Int = 0, hours: Int = 0, persons: Int = 0, personTimes: Int = 0) {
      self.teachers = teachers
      self.hours = hours
      self.persons = persons
      self.personTimes = personTimes
    }

    /// Tenths of a class-hour for each teacher; nil without teachers.
    public var hoursPerTeacher: Int? { teachers > 0 ? hours * 10 / teachers : nil }
  }

  /// Areas without teachers are missing.
  public let byZone: [Zone: Line]

  public var whole: Line {
    byZone.values.reduce(into: Line()) { sum, line in
      sum.teachers += line.teachers
      sum.hours += line.hours
      sum.persons += line.persons
      sum.personTimes += line.personTimes
    }
  }

  /// - Parameter people: Each teacher's area, hours, and how often they took part.
  /// - Complexity: O(people).
  public init(_ people: [(zone: Zone, hours: Int, times: Int)]) {
    byZone = people.reduce(into: [:]) { lines, one in
      lines[one.zone, default: Line()].teachers += 1
      lines[one.zone]?.hours += one.hours
      lines[one.zone]?.persons += one.times > 0 ? 1 : 0
      lines[one.zone]?.personTimes += one.times
    }
  }

  /// What a teacher of a village school gets for what one of the city gets, in thousandths;
  /// nil where either has no teachers, or the city no hours.
  public var villageShare: Int? {
    guard let city = byZone[.city], let village = byZone[.village], city.hours > 0,
      village.teachers > 0
    else { return nil }
    return village.hours * city.teachers * 1_000 / (village.teachers * city.hours)
  }
}
