public import Staffing

/// What schools reached beyond what their base let expect.
///
/// A line through the schools' (base, now), each weighted by its pupils, says what is expected:
/// schools far behind usually come a little nearer by themselves, and that is nobody's merit.
/// What a school is above the line is believed as far as its pupils bear it, *n* / (*n* + *k*):
/// a class of twelve swings by chance. That is Bühlmann's credibility (*Experience rating and
/// credibility*, ASTIN Bulletin 4, 1967) on the residuals of Aitkin and Longford (*Statistical
/// modelling issues in school effectiveness studies*, JRSS A 149, 1986), with *k* from the policy
/// book rather than estimated: a county has too few schools to estimate it.
///
/// The line is worked out in whole numbers, so everybody gets the same.
public struct ValueAdded: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    /// What the line lets expect, and what was reached beyond it, in ten-thousandths.
    public let expected: Int
    public let beyond: Int

    /// The part of `beyond` that the number of pupils bears.
    public let believed: Int
  }

  public static let fewestSchools = 3

  /// Nothing with fewer than three schools, or when all began alike: there's no line then.
  public let bySchool: [School.ID: Line]
  private let fit: Fit?

  /// - Parameter credibility: *k*, in pupils.
  /// - Complexity: O(schools).
  public init(_ progress: ExamProgress, credibility: Int) {
    let fit = Fit(progress)
    self.fit = fit
    guard let fit else {
      bySchool = [:]
      return
    }
    bySchool = progress.steps.mapValues { step in
      let expected = fit.expected(from: step.before.rate)
      let beyond = step.now.rate - expected
      return Line(
        expected: expected, beyond: beyond,
        believed: ValueAdded.believed(beyond, pupils: step.now.pupils, credibility: credibility))
    }
  }

  /// What the line lets expect of any group that began somewhere, such as a class; nil where
  /// there's no line.
  public func expected(from base: Int) -> Int? { fit?.expected(from: base) }

  /// The part of a difference that so many pupils bear.
  public static func believed(_ beyond: Int, pupils: Int, credibility: Int) -> Int {
    rounded(beyond * pupils, pupils + max(0, credibility))
  }

  /// The line through the schools, as sums of whole numbers.
  private struct Fit: Equatable {
    let w: Int128
    let x: Int128
    let y: Int128
    let spread: Int128
    let slope: Int128

    init?(_ progress: ExamProgress) {
      let points = progress.steps.values.map {
        (x: Int128($0.before.rate), y: Int128($0.now.rate), w: Int128($0.now.pupils))
      }
      w = points.reduce(Int128(0)) { $0 + $1.w }
      x = points.reduce(Int128(0)) { $0 + $1.w * $1.x }
      y = points.reduce(Int128(0)) { $0 + $1.w * $1.y }
      let xx = points.reduce(Int128(0)) { $0 + $1.w * $1.x * $1.x }
      let xy = points.reduce(Int128(0)) { $0 + $1.w * $1.x * $1.y }
      spread = w * xx - x * x
      slope = w * xy - x * y
      guard points.count >= ValueAdded.fewestSchools, spread > 0 else { return nil }
    }

    func expected(from base: Int) -> Int {
      // (mean of y) + slope / spread · (base − mean of x), as one fraction.
      let top = y * spread + slope * (w * Int128(base) - x)
      let bottom = w * spread
      return Int(Fit.floor(2 * top + bottom, 2 * bottom))
    }

    private static func floor(_ part: Int128, _ whole: Int128) -> Int128 {
      let quotient = part / whole
      return part % whole < 0 ? quotient - 1 : quotient
    }
  }
}
