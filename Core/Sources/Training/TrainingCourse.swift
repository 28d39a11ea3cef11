public import Policy
public import Staffing

/// A course of the county's catalogue.
public struct TrainingCourse: Hashable, Sendable {
  /// What has to be passed before its hours count, beside being there.
  public enum Evaluation: String, Hashable, Sendable, CaseIterable {
    case none, process, examination
  }

  public static let longestTitle = 80
  public static let mostHours = 360
  public static let mostPlaces = 5_000
  public static let highestFee = 20_000

  public var title: String
  public var year: SchoolYear

  // Keys of the book; `module` and `project` may be empty.
  public var level: String
  public var mode: String
  public var platform: String
  public var topic: String
  public var module: String
  public var project: String

  public var hours: Int
  public var isPractical: Bool
  public var evaluation: Evaluation
  public var target: CourseTarget
  public var places: Int

  /// The last day on which somebody may join.
  public var joinBy: Day

  /// Courses that have to be completed before.
  public var prerequisites: Set<String>

  /// Whole yuan; teachers of village schools may be let off it (S002-58).
  public var fee: Int
  public var isFreeForVillages: Bool

  public init(
    title: String, year: SchoolYear, level: String, mode: String, platform: String, topic: String,
    module: String = "", project: String = "", hours: Int, isPractical: Bool = false,
    evaluation: Evaluation = .none, target: CourseTarget = CourseTarget(), places: Int,
    joinBy: Day, prerequisites: Set<String> = [], fee: Int = 0, isFreeForVillages: Bool = true
  ) {
    self.title = title
    self.year = year
    self.level = level
    self.mode = mode
    self.platform = platform
    self.topic = topic
    self.module = module
    self.project = project
    self.hours = hours
    self.isPractical = isPractical
    self.evaluation = evaluation
    self.target = target
    self.places = places
    self.joinBy = joinBy
    self.prerequisites = prerequisites
    self.fee = fee
    self.isFreeForVillages = isFreeForVillages
  }

  /// What somebody pays.
  public func fee(of trainee: Trainee) -> Int {
    isFreeForVillages && trainee.zone == .village ? 0 : fee
  }

  public enum Fault: Hashable, Sendable {
    case noTitle
    case tooLong(Int)
    case hours(Int)
    case places(Int)
    case fee(Int)
    case joinBy(Day)

    /// A field and what was in it, which isn't a word of the book.
    case unknown(Field, String)
  }

  public enum Field: String, Hashable, Sendable, CaseIterable {
    case level, mode, platform, topic, module, project
  }

  /// Everything that's wrong with it.
  public func faults(_ terms: TrainingTerms) -> [Fault] {
    var faults: [Fault] = []
    if title.isEmpty { faults.append(.noTitle) }
    if title.count > Self.longestTitle { faults.append(.tooLong(title.count)) }
    if !(1...Self.mostHours).contains(hours) { faults.append(.hours(hours)) }
    if !(1...Self.mostPlaces).contains(places) { faults.append(.places(places)) }
    if !(0...Self.highestFee).contains(fee) { faults.append(.fee(fee)) }
    if joinBy > year.days.upperBound { faults.append(.joinBy(joinBy)) }
    for field in Field.allCases where !terms.words(of: field).contains(self[field]) {
      faults.append(.unknown(field, self[field]))
    }
    return faults
  }

  public subscript(field: Field) -> String {
    switch field {
    case .level: level
    case .mode: mode
    case .platform: platform
    case .topic: topic
    case .module: module
    case .project: project
    }
  }
}

extension TrainingTerms {
  /// The words that a course's field may be, in the order of the book.
  public func choices(of field: TrainingCourse.Field) -> [Word] {
    switch field {
    case .level: levels
    case .mode: modes
    case .platform: platforms
    case .topic: topics
    case .module: modules.map(\.word)
    case .project: projects.map(\.word)
    }
  }

  fileprivate func words(of field: TrainingCourse.Field) -> Set<String> {
    let words = Set(choices(of: field).map(\.key))
    return field == .module || field == .project ? words.union([""]) : words
  }
}
