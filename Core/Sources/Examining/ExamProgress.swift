public import Staffing

/// How schools moved between two examinations, each measured against where it stood before
/// (在原有基础上, S000-133).
///
/// A paper may be harder than the one before. So a school's place is its lead over the mean of
/// the schools that have both, and what it gained is the change of that lead: when all rise
/// alike, nobody gained.
public struct ExamProgress: Equatable, Sendable {
  public struct Step: Equatable, Sendable {
    public let before: ExamRates.Rate
    public let now: ExamRates.Rate

    /// What it is ahead of the mean, in ten-thousandths.
    public let leadBefore: Int
    public let lead: Int

    public var gain: Int { lead - leadBefore }
  }

  /// The schools with both.
  public let steps: [School.ID: Step]

  /// - Complexity: O(schools).
  public init(from before: ExamRates, to now: ExamRates) {
    let both = now.bySchool.keys.filter { before.bySchool[$0] != nil }
    guard let old = before.mean(of: both), let new = now.mean(of: both) else {
      steps = [:]
      return
    }
    var steps: [School.ID: Step] = [:]
    for school in both {
      guard let first = before.bySchool[school], let second = now.bySchool[school] else {
        continue
      }
      steps[school] = Step(
        before: first, now: second, leadBefore: first.rate - old, lead: second.rate - new)
    }
    self.steps = steps
  }

  /// The mean gain of some schools, each pupil of the later examination counting once.
  public func gain(of schools: Set<School.ID>) -> Int? {
    let own = schools.compactMap { steps[$0] }
    let pupils = own.reduce(0) { $0 + $1.now.pupils }
    return pupils == 0 ? nil : rounded(own.reduce(0) { $0 + $1.gain * $1.now.pupils }, pupils)
  }
}

/// How far one school of a pair is from the other, before and now (S000-132, S001-031).
public struct ExamGap: Equatable, Sendable {
  public let helper: School.ID
  public let helped: School.ID

  /// What the helper is ahead, in ten-thousandths; negative when it's behind.
  public let before: Int
  public let now: Int

  /// What each gained.
  public let helperGain: Int
  public let helpedGain: Int

  /// Nil unless both schools have both examinations.
  public init?(_ helper: School.ID, _ helped: School.ID, in progress: ExamProgress) {
    guard let one = progress.steps[helper], let other = progress.steps[helped] else { return nil }
    self.helper = helper
    self.helped = helped
    before = one.before.rate - other.before.rate
    now = one.now.rate - other.now.rate
    helperGain = one.gain
    helpedGain = other.gain
  }

  /// By how much they came nearer; negative when they drew apart.
  public var closed: Int { abs(before) - abs(now) }
}
