/// Itinerant teaching in one alliance as plain numbers: schools, posts and
/// teachers by position, lessons in whole periods, times in minutes.
///
/// A post is one subject of one stage at one school with its weekly lessons.
/// Own teachers of the subject come first: they give `ownLessons` of it before
/// anybody travels (catalogue S004-11: the *surplus* is shared).
public struct ItineraryProblem: Codable, Equatable, Sendable {
  public struct Post: Codable, Equatable, Sendable {
    public var school: Int

    /// Counts the pairs of stage and subject.
    public var kind: Int

    /// Counts the pairs of school and stage.
    public var classGroup: Int
    public var lessons: Int

    /// Lessons that teachers whose main subject it is give at their own school.
    public var ownLessons: Int

    public init(school: Int, kind: Int, classGroup: Int, lessons: Int, ownLessons: Int) {
      self.school = school
      self.kind = kind
      self.classGroup = classGroup
      self.lessons = lessons
      self.ownLessons = ownLessons
    }
  }

  public struct Teacher: Codable, Hashable, Sendable {
    public var base: Int

    /// Position of the kind of the main subject, and of all that may be taught,
    /// ascending.
    public var main: Int?
    public var kinds: [Int]

    /// Lessons of a full week.
    public var load: Int
    public var travels: Bool

    public init(base: Int, main: Int?, kinds: [Int], load: Int, travels: Bool) {
      self.base = base
      self.main = main
      self.kinds = kinds
      self.load = load
      self.travels = travels
    }
  }

  /// The limits of `ItineraryTerms` as numbers.
  public struct Limits: Codable, Equatable, Sendable {
    public var days: Int
    public var morningPeriods: Int
    public var afternoonPeriods: Int
    public var lessonsPerVisit: Int
    public var lessonsPerWeek: Int
    public var daysPerWeek: Int
    public var routeMinutes: Int
    public var noonMinutes: Int
    public var visitorsPerHalfDay: Int
    public var lessonsPerClassAndDay: Int

    public init(
      days: Int, morningPeriods: Int, afternoonPeriods: Int, lessonsPerVisit: Int,
      lessonsPerWeek: Int, daysPerWeek: Int, routeMinutes: Int, noonMinutes: Int,
      visitorsPerHalfDay: Int, lessonsPerClassAndDay: Int
    ) {
      self.days = days
      self.morningPeriods = morningPeriods
      self.afternoonPeriods = afternoonPeriods
      self.lessonsPerVisit = lessonsPerVisit
      self.lessonsPerWeek = lessonsPerWeek
      self.daysPerWeek = daysPerWeek
      self.routeMinutes = routeMinutes
      self.noonMinutes = noonMinutes
      self.visitorsPerHalfDay = visitorsPerHalfDay
      self.lessonsPerClassAndDay = lessonsPerClassAndDay
    }

    var periodsOfWeek: Int { days * (morningPeriods + afternoonPeriods) }

    func periods(_ half: Int) -> Int { half == 0 ? morningPeriods : afternoonPeriods }

    /// Lessons that one visit in a half-day can hold.
    func lessonsOfVisit(_ half: Int) -> Int { min(lessonsPerVisit, periods(half)) }
  }

  public var schools: Int

  /// Classes of each class group.
  public var classes: [Int]
  public var posts: [Post]
  public var teachers: [Teacher]

  /// `minutes[from][to]`, symmetric.
  public var minutes: [[Int]]
  public var limits: Limits

  public init(
    schools: Int, classes: [Int], posts: [Post], teachers: [Teacher], minutes: [[Int]],
    limits: Limits
  ) {
    self.schools = schools
    self.classes = classes
    self.posts = posts
    self.teachers = teachers
    self.minutes = minutes
    self.limits = limits
  }

  /// Lessons that visitors may be asked for.
  func open(_ post: Int) -> Int { posts[post].lessons - posts[post].ownLessons }

  /// Posts away from `base` for which somebody who teaches `kinds` may come.
  func openPosts(base: Int, kinds: [Int]) -> [Int] {
    posts.indices.filter {
      posts[$0].school != base && open($0) > 0 && kinds.contains(posts[$0].kind)
    }
  }
}
