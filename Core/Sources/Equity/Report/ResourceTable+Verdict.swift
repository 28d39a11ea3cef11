extension ResourceTable {
  /// How the county stands against the greatest coefficient allowed. The
  /// unrounded value decides.
  public enum Verdict: String, Equatable, Sendable {
    case within, above
    /// No school has anything, or none counts: not equality.
    case undefined
  }

  /// What a reader must know beside the number.
  public enum Note: Equatable, Sendable {
    /// 仅1所: the coefficient is 0 because there is nothing to compare.
    case singleSchool
    /// So many teachers of the schools counted of whom the workbook doesn't
    /// say; they are counted as not having the trait.
    case unknownTeachers(Int)
    case schoolsLeftOut(Int)
    /// Above the limit, and within it only when rounded to two decimals.
    case withinOnlyRounded
  }

  /// Nil where the book sets no limit.
  public var verdict: Verdict? {
    variationLimit.map { limit in
      switch dispersion.isAtMost(thousandths: limit) {
      case true?: .within
      case false?: .above
      case nil: .undefined
      }
    }
  }

  public var notes: [Note] {
    var notes: [Note] = []
    if rows.count == 1 { notes.append(.singleSchool) }
    let unknown = rows.reduce(0) { $0 + $1.tally.unknown }
    if unknown > 0 { notes.append(.unknownTeachers(unknown)) }
    if !leftOut.isEmpty { notes.append(.schoolsLeftOut(leftOut.count)) }
    if verdict == .above, let limit = variationLimit, let rounded = dispersion.roundedHundredths,
      rounded * 10 <= limit
    {
      notes.append(.withinOnlyRounded)
    }
    return notes
  }

  /// The county's value per 100 pupils; nil without pupils.
  public var perHundred: Double? {
    dispersion.pupils > 0 ? Double(dispersion.count * 100) / Double(dispersion.pupils) : nil
  }

  /// The share of schools that reach the standard; nil without a standard or
  /// schools, or while it is unknown of one.
  public var shareReaching: Double? {
    guard standard != nil, !rows.isEmpty, rows.allSatisfy({ $0.attainment != .unknown }) else {
      return nil
    }
    return Double(rows.count { $0.attainment == .reached }) / Double(rows.count)
  }

  /// Theil's T of the schools between and within city, town and village,
  /// weighted by pupils.
  public var theilByZone: TheilDecomposition? {
    TheilDecomposition(
      of: rows.map(\.perHundred), weights: rows.map { Double($0.pupils) },
      groups: rows.map(\.zone.rawValue))
  }
}
