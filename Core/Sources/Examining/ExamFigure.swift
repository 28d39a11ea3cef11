public import Policy

/// What a school reports of one paper.
public struct ExamFigure: Hashable, Sendable {
  public static let mostPupils = 20_000

  /// How many sat it.
  public var sat: Int

  /// The mean, in hundredths of a mark.
  public var average: Int

  /// How many reached the book's share of the full marks. Whoever is excellent passes.
  public var excellent: Int
  public var passed: Int

  public init(sat: Int, average: Int, excellent: Int, passed: Int) {
    self.sat = sat
    self.average = average
    self.excellent = excellent
    self.passed = passed
  }

  /// The mean as a share of the full marks in ten-thousandths (得分率), rounded half up.
  public func rate(of full: Int) -> Int { (average * 200 + full) / (2 * full) }

  /// What can't be so.
  public enum Fault: Equatable, Sendable {
    case sat(Int)
    case average(Int, full: Int)

    /// More excellent than passed, or more passed than sat.
    case counts(excellent: Int, passed: Int, sat: Int)

    /// With so many excellent and passed the mean, in hundredths, lies between these.
    case impossible(Int, ClosedRange<Int>)
  }

  /// Everything that can't be so of a paper with these full marks.
  ///
  /// A mean too low or too high for its own counts is a slip of the pen that the range of marks
  /// alone doesn't show.
  public func faults(of full: Int, _ terms: ExamTerms) -> [Fault] {
    var faults: [Fault] = []
    if !(1...ExamFigure.mostPupils).contains(sat) { faults.append(.sat(sat)) }
    if !(0...full * 100).contains(average) { faults.append(.average(average, full: full)) }
    if !(0 <= excellent && excellent <= passed && passed <= sat) {
      faults.append(.counts(excellent: excellent, passed: passed, sat: sat))
    }
    guard faults.isEmpty else { return faults }
    let possible = means(of: full, terms)
    if !possible.contains(average) { faults.append(.impossible(average, possible)) }
    return faults
  }

  /// The means, in hundredths, that the counts allow; a hundredth more on both sides, for means
  /// that were rounded.
  private func means(of full: Int, _ terms: ExamTerms) -> ClosedRange<Int> {
    let pass = terms.pass.value
    let top = terms.excellent.value
    let low = excellent * top + (passed - excellent) * pass
    let high = (sat - passed) * pass + (passed - excellent) * top + excellent * 1_000
    let least = low * full / (10 * sat) - 1
    return least...max(least, (high * full + 10 * sat - 1) / (10 * sat) + 1)
  }
}
