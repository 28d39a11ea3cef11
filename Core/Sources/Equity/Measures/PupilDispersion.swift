/// The 差异系数 of a count per pupil over schools, decided exactly.
///
/// For counts c and pupils n the coefficient doesn't need the quotients:
/// CV² = N Σ(c²/n) / C² − 1, with N and C the totals. That is a fraction of
/// whole numbers, so "at most 0.50" is a question about integers and no
/// rounding can turn the answer (policy reference 1.4: judge the unrounded
/// value, show the rounded one).
public struct PupilDispersion: Equatable, Sendable {
  public struct School: Equatable, Sendable {
    public let count: Int
    public let pupils: Int

    public init(count: Int, pupils: Int) {
      self.count = count
      self.pupils = pupils
    }
  }

  /// The schools with pupils.
  public let schools: [School]
  public let count: Int
  public let pupils: Int

  /// Schools without pupils weigh nothing and are left out.
  public init(_ schools: [School]) {
    precondition(
      schools.allSatisfy { $0.count >= 0 && $0.pupils >= 0 }, "a count can't be negative")
    self.schools = schools.filter { $0.pupils > 0 }
    self.count = self.schools.reduce(0) { $0 + $1.count }
    self.pupils = self.schools.reduce(0) { $0 + $1.pupils }
  }

  /// The coefficient; 0 for one school, nil when no school has anything.
  public var variation: Double? { inequality.variation }

  /// The same distribution for the other measures.
  public var inequality: Inequality {
    Inequality(
      of: schools.map { Double($0.count) / Double($0.pupils) },
      weights: schools.map { Double($0.pupils) })
  }

  /// Whether the unrounded coefficient is at most `thousandths` / 1000; nil
  /// when it is undefined.
  ///
  /// - Complexity: O(*s*²) machine operations in schools, with a small factor:
  ///   the common denominator grows by a school's pupils each time.
  public func isAtMost(thousandths: Int) -> Bool? {
    comparison(thousandths: thousandths).map { $0 <= 0 }
  }

  /// The coefficient in hundredths, halves rounded up; nil when undefined.
  public var roundedHundredths: Int? {
    guard let variation else { return nil }
    var rounded = Int((variation * 100).rounded())
    while rounded > 0, isBelow(thousandths: rounded * 10 - 5) { rounded -= 1 }
    while !isBelow(thousandths: rounded * 10 + 5) { rounded += 1 }
    return rounded
  }

  private func isBelow(thousandths: Int) -> Bool {
    comparison(thousandths: thousandths).map { $0 < 0 } ?? false
  }

  /// Negative, 0 or positive as the coefficient is less than, equal to or more
  /// than `thousandths` / 1000: N Σ(c²/n) · 10⁶ against (10⁶ + t²) C².
  private func comparison(thousandths: Int) -> Int? {
    guard count > 0 else { return nil }
    var numerator = Natural(0)
    var denominator = Natural(1)
    for school in schools where school.count > 0 {
      let (square, pupils) = (UInt64(school.count * school.count), UInt64(school.pupils))
      numerator = numerator * pupils + denominator * square
      denominator = denominator * pupils
    }
    let left = numerator * UInt64(pupils) * 1_000_000
    let right =
      denominator * UInt64(count) * UInt64(count)
      * UInt64(1_000_000 + thousandths * thousandths)
    return left == right ? 0 : left < right ? -1 : 1
  }
}
