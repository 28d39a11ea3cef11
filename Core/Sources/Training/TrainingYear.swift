public import Staffing

/// What a school year's training came to: sessions and person-times, what was brought to the
/// schools, whom it reached (S002-32, S002-33, S002-36, S002-41).
public struct TrainingYear: Equatable, Sendable {
  /// A session that was held, with who was there.
  public struct Sitting: Sendable {
    // Keys of the book.
    public let level: String
    public let platform: String
    public let topic: String

    /// The school in which it was held, outside the city; nil otherwise.
    public let deliveredTo: School.ID?
    public let present: [Teacher.ID]

    public init(
      level: String, platform: String, topic: String, deliveredTo: School.ID?,
      present: [Teacher.ID]
    ) {
      self.level = level
      self.platform = platform
      self.topic = topic
      self.deliveredTo = deliveredTo
      self.present = present
    }
  }

  /// Whom training should reach, and where they teach.
  public struct Person: Sendable {
    public let id: Teacher.ID
    public let stage: Stage
    public let zone: Zone
    public let school: School.ID

    public init(_ id: Teacher.ID, stage: Stage, zone: Zone, school: School.ID) {
      self.id = id
      self.stage = stage
      self.zone = zone
      self.school = school
    }
  }

  /// Sessions, and how often somebody sat in one.
  public struct Line: Equatable, Sendable {
    public var sessions = 0
    public var personTimes = 0

    public init(sessions: Int = 0, personTimes: Int = 0) {
      self.sessions = sessions
      self.personTimes = personTimes
    }

    /// Tenths of a person in each session; nil without sessions.
    public var mean: Int? { sessions > 0 ? personTimes * 10 / sessions : nil }

    mutating func add(_ sitting: Sitting) {
      sessions += 1
      personTimes += sitting.present.count
    }
  }

  public let whole: Line

  /// What was brought to schools outside the city, and to how many of them.
  public let delivered: Line
  public let schoolsDeliveredTo: Int

  /// By platform, then by level: the tree of the programme (S002-28).
  public let tree: [String: [String: Line]]

  /// Person-times by topic and area.
  public let heat: [String: [Zone: Int]]

  /// Teachers of each stage, and those who sat in something.
  public let byStage: [Stage: (teachers: Int, reached: Int)]

  /// - Complexity: O(people + attendance).
  public init(_ sittings: [Sitting], people: [Person]) {
    let zones = Dictionary(people.map { ($0.id, $0.zone) }) { first, _ in first }
    var whole = Line()
    var delivered = Line()
    var schools: Set<School.ID> = []
    var tree: [String: [String: Line]] = [:]
    var heat: [String: [Zone: Int]] = [:]
    var reached: Set<Teacher.ID> = []
    for sitting in sittings {
      whole.add(sitting)
      tree[sitting.platform, default: [:]][sitting.level, default: Line()].add(sitting)
      if let school = sitting.deliveredTo {
        delivered.add(sitting)
        schools.insert(school)
      }
      for teacher in sitting.present {
        reached.insert(teacher)
        if let zone = zones[teacher] { heat[sitting.topic, default: [:]][zone, default: 0] += 1 }
      }
    }
    self.whole = whole
    self.delivered = delivered
    schoolsDeliveredTo = schools.count
    self.tree = tree
    self.heat = heat
    byStage = Dictionary(grouping: people, by: \.stage).mapValues { own in
      (own.count, own.count { reached.contains($0.id) })
    }
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.whole == right.whole && left.delivered == right.delivered
      && left.schoolsDeliveredTo == right.schoolsDeliveredTo && left.tree == right.tree
      && left.heat == right.heat
      && left.byStage.mapValues { [$0.teachers, $0.reached] }
        == right.byStage.mapValues { [$0.teachers, $0.reached] }
  }
}
