public import Staffing

/// Who researches teaching in the county, its townships and its schools, subject by subject
/// (县、乡、校三级网络, S002-29).
public struct ResearchNetwork: Equatable, Sendable {
  public enum Level: String, Hashable, Sendable, CaseIterable {
    case county, town, school
  }

  /// Somebody's task in the network.
  public struct Seat: Hashable, Sendable {
    public var level: Level
    public var subject: Subject

    /// The township or the school; empty for the county.
    public var place: String
    public var name: String
    public var isPartTime: Bool

    public init(
      _ level: Level, _ subject: Subject, at place: String = "", name: String,
      isPartTime: Bool = false
    ) {
      self.level = level
      self.subject = subject
      self.place = place
      self.name = name
      self.isPartTime = isPartTime
    }
  }

  /// A school that teaches some subjects.
  public struct Place: Hashable, Sendable {
    public var school: School.ID

    /// Nil where the record names none.
    public var township: String?
    public var subjects: Set<Subject>

    public init(_ school: School.ID, township: String?, subjects: Set<Subject>) {
      self.school = school
      self.township = township
      self.subjects = subjects
    }
  }

  /// One subject from the county down to the schools, with where nobody is.
  public struct Branch: Equatable, Sendable {
    public let subject: Subject
    public let county: [Seat]

    // By township and school; those without anybody are gaps.
    public let towns: [String: [Seat]]
    public let schools: [School.ID: [Seat]]
    public let townGaps: [String]
    public let schoolGaps: [School.ID]

    public var hasCountyGap: Bool { county.isEmpty }
    public var gaps: Int { (county.isEmpty ? 1 : 0) + townGaps.count + schoolGaps.count }
  }

  /// Of each subject that a school teaches or somebody has a task for, in their order.
  public let branches: [Branch]

  /// - Complexity: O(seats + places · subjects · log).
  public init(_ seats: [Seat], _ places: [Place]) {
    let subjects = Set(seats.map(\.subject)).union(places.flatMap(\.subjects)).sorted()
    let bySubject = Dictionary(grouping: seats, by: \.subject)
    branches = subjects.map { subject in
      let own = bySubject[subject] ?? []
      let taught = places.filter { $0.subjects.contains(subject) }
      let towns = Dictionary(grouping: own.filter { $0.level == .town }, by: \.place)
      let schools = Dictionary(
        grouping: own.filter { $0.level == .school }
      ) { School.ID($0.place) }
      return Branch(
        subject: subject, county: own.filter { $0.level == .county }, towns: towns,
        schools: schools,
        townGaps: Set(taught.compactMap(\.township)).filter { towns[$0] == nil }.sorted(),
        schoolGaps: taught.map(\.school).filter { schools[$0] == nil }.sorted())
    }
  }
}
