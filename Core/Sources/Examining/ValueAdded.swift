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

  /// - Parameter credibility: *k*, in pupils.
  /// - Complexity: O(schools).
  public init(_ progress: ExamProgress, credibility: Int) {
    let points = progress.steps.mapValues {
      (x: Int128($0.before.rate), y: Int128($0.now.rate), w: Int128($0.now.pupils))
    }
    let w = points.values.reduce(Int128(0)) { $0 + $1.w }
    let x = points.values.reduce(Int128(0)) { $0 + $1.w * $1.x }
    let y = points.values.reduce(Int128(0)) { $0 + $1.w * $1.y }
    let xx = points.values.reduce(Int128(0)) { $0 + $1.w * $1.x * $1.x }
    let xy = points.values.reduce(Int128(0)) { $0 + $1.w * $1.x * $1.y }
    let spread = w * xx - x * x
    guard points.count >= ValueAdded.fewestSchools, spread > 0 else {
      bySchool = [:]
      return
    }
    let slope = w * xy - x * y
    bySchool = points.mapValues { point in
      // (mean of y) + slope / spread · (point.x − mean of x), as one fraction.
      let top = y * spread + slope * (w * point.x - x)
      let bottom = w * spread
      let expected = Int(ValueAdded.floor(2 * top + bottom, 2 * bottom))
      let beyond = Int(point.y) - expected
      let pupils = Int(point.w)
      return Line(
        expected: expected, beyond: beyond,
        believed: rounded(beyond * pupils, pupils + max(0, credibility)))
    }
  }

  private static func floor(_ part: Int128, _ whole: Int128) -> Int128 {
    let quotient = part / whole
    return part % whole < 0 ? quotient - 1 : quotient
  }
}
