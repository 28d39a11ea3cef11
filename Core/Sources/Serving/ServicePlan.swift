/// What a placed teacher's week is to be at the receiving school, what's to be reached and by
/// what it's judged: before the first day (S000-048).
public struct ServicePlan: Equatable, Sendable {
  /// Tenths of a period a week: lessons given, guidance of colleagues, own study.
  public var lessons: Int
  public var guidance: Int
  public var study: Int
  public var aim: String
  public var scheme: String

  public init(lessons: Int, guidance: Int, study: Int, aim: String, scheme: String) {
    self.lessons = lessons
    self.guidance = guidance
    self.study = study
    self.aim = aim
    self.scheme = scheme
  }

  /// No week has more: seven periods on each of seven days.
  public static let mostTenths = 490

  /// The most characters of each text.
  public static let longestText = 1_000

  public enum Fault: Hashable, Sendable {
    /// Tenths of a period that no week can have.
    case outside(Int)
    case emptyWeek
    case noAim, noScheme
    case tooLong(Int)
  }

  /// All that's wrong with it.
  public var faults: [Fault] {
    var faults: [Fault] = [lessons, guidance, study]
      .filter { !(0...Self.mostTenths).contains($0) }.map { .outside($0) }
    if faults.isEmpty, lessons + guidance + study > Self.mostTenths {
      faults.append(.outside(lessons + guidance + study))
    }
    if lessons + guidance <= 0 { faults.append(.emptyWeek) }
    if aim.isEmpty { faults.append(.noAim) }
    if scheme.isEmpty { faults.append(.noScheme) }
    faults += [aim, scheme].map(\.count).filter { $0 > Self.longestText }.map { .tooLong($0) }
    return faults
  }
}
