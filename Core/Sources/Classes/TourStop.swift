public import Policy
public import Staffing

/// A day of a lecturers' tour: a school where they are, and schools that follow from there
/// over the net (主场和分场, S002-69).
public struct TourStop: Hashable, Sendable {
  public static let mostBranches = 40

  /// The course's id.
  public var course: String
  public var day: Day
  public var main: School.ID
  public var branches: Set<School.ID>

  /// By their numbers in the pool.
  public var lecturers: Set<String>

  public init(
    course: String, day: Day, main: School.ID, branches: Set<School.ID>, lecturers: Set<String>
  ) {
    self.course = course
    self.day = day
    self.main = main
    self.branches = branches
    self.lecturers = lecturers
  }

  public var venues: [School.ID] { [main] + branches.subtracting([main]).sorted() }

  public enum Fault: Hashable, Sendable {
    case past(Day)
    case noLecturer
    case branchIsMain(School.ID)
    case tooManyBranches(Int)

    /// A school is a venue on that day already.
    case venueTaken(School.ID)

    /// A lecturer is elsewhere on that day: at another stop, or at a session.
    case elsewhere(String)
  }

  /// Everything against it.
  ///
  /// - Parameters:
  ///   - others: The other stops, of whatever course.
  ///   - busy: Who of the pool gives a session on each day.
  public func faults(among others: [TourStop], busy: [Day: Set<String>], today: Day) -> [Fault] {
    var faults: [Fault] = []
    if day < today { faults.append(.past(day)) }
    if lecturers.isEmpty { faults.append(.noLecturer) }
    if branches.contains(main) { faults.append(.branchIsMain(main)) }
    if branches.count > Self.mostBranches { faults.append(.tooManyBranches(branches.count)) }
    let sameDay = others.filter { $0.day == day }
    let taken = sameDay.reduce(into: Set<School.ID>()) { $0.formUnion($1.venues) }
    faults += venues.filter { taken.contains($0) }.map { .venueTaken($0) }
    let elsewhere = sameDay.reduce(into: busy[day] ?? []) { $0.formUnion($1.lecturers) }
    faults += lecturers.intersection(elsewhere).sorted().map { .elsewhere($0) }
    return faults
  }
}

/// Which venue of a tour is nearest to each school with trainees.
public struct TourReach: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public let school: School.ID
    public let trainees: Int

    /// Nil where no venue's place is known, or not the school's.
    public let venue: School.ID?
    public let metres: Int?
    public let isReached: Bool

    public init(
      school: School.ID, trainees: Int, venue: School.ID?, metres: Int?, isReached: Bool
    ) {
      self.school = school
      self.trainees = trainees
      self.venue = venue
      self.metres = metres
      self.isReached = isReached
    }
  }

  /// By school.
  public let lines: [Line]

  public var trainees: Int { lines.reduce(0) { $0 + $1.trainees } }
  public var reached: Int { lines.reduce(0) { $0 + ($1.isReached ? $1.trainees : 0) } }

  /// - Parameters:
  ///   - trainees: How many of each school.
  ///   - venues: Main ones and branches of the tour's stops; a school is its own venue even
  ///     where its place isn't known.
  /// - Complexity: O(schools · venues).
  public init(
    of trainees: [School.ID: Int], by venues: Set<School.ID>, at places: [School.ID: Location],
    _ terms: ClassTerms
  ) {
    let sorted = venues.sorted()
    lines = trainees.sorted { $0.key < $1.key }.map { school, number in
      if venues.contains(school) {
        return Line(
          school: school, trainees: number, venue: school, metres: 0, isReached: true)
      }
      var best: (venue: School.ID, metres: Int)?
      if let place = places[school] {
        for venue in sorted {
          guard let metres = places[venue]?.metres(to: place), metres < best?.metres ?? .max
          else { continue }
          best = (venue, metres)
        }
      }
      return Line(
        school: school, trainees: number, venue: best?.venue, metres: best?.metres,
        isReached: best.map { $0.metres <= terms.reach.value } ?? false)
    }
  }
}
