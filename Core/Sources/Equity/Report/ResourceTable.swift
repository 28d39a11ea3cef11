public import Staffing

/// One resource per 100 pupils, school by school, in one stage: the numbers
/// behind a legal indicator and its 差异系数 (教督〔2017〕6号; policy reference
/// 1.4, 5.1).
public struct ResourceTable: Equatable, Sendable {
  /// The trait counted, such as `backbone`.
  public let trait: Trait.ID
  public let stage: Stage

  /// The least per 100 pupils, in thousandths, where the book sets one.
  public let standard: Int?

  /// The greatest coefficient in thousandths, where the book sets one.
  public let variationLimit: Int?

  /// The schools that count, by school.
  public let rows: [Row]

  /// The schools that don't, and why, by school.
  public let leftOut: [LeftOut]

  /// The distribution of the rows.
  public let dispersion: PupilDispersion

  public struct Row: Equatable, Sendable {
    public let school: School.ID
    public let zone: Zone
    public let pupils: Int
    public let tally: Tally

    /// Whether the school has the least that the book asks for; nil without a
    /// standard.
    public let attainment: Attainment?

    /// The unrounded value.
    public var perHundred: Double { Double(tally.count * 100) / Double(pupils) }

    /// The value in hundredths, halves rounded up, for display only.
    public var roundedHundredths: Int { (tally.count * 20_000 + pupils) / (2 * pupils) }
  }

  public enum Attainment: String, Equatable, Sendable {
    case reached, below
    /// Too few are known to have the trait, and enough of the rest might.
    case unknown
  }

  public struct LeftOut: Equatable, Sendable {
    public let school: School.ID
    public let reason: Reason

    package init(school: School.ID, reason: Reason) {
      self.school = school
      self.reason = reason
    }

    public enum Reason: String, Equatable, Sendable {
      case smallTeachingPoint, noPupils
      /// The workbook says of no teacher there whether they have the trait.
      case unknown
    }
  }

  /// - Complexity: O(*s*) in schools.
  init(_ count: TraitCount, stage: Stage, in census: Census) {
    let (trait, standards) = (count.trait, census.standards)
    let standard = standards.leastPerHundred(of: trait, in: stage)
    var rows: [Row] = []
    var leftOut: [LeftOut] = []
    for (cell, tally) in zip(census.cells, count.tallies)
    where cell.stage == stage && (cell.pupils > 0 || tally.people > 0) {
      let school = census.roster.schools[cell.school]
      if let reason = ResourceTable.reason(toLeaveOut: school, cell, tally, standards) {
        leftOut.append(LeftOut(school: school.id, reason: reason))
      } else {
        rows.append(
          Row(
            school: school.id, zone: cell.zone, pupils: cell.pupils, tally: tally,
            attainment: standard.map { Attainment(tally, pupils: cell.pupils, standard: $0) }))
      }
    }
    self.trait = trait.id
    self.stage = stage
    self.standard = standard
    self.variationLimit = standard == nil ? nil : standards.stages[stage]?.variationLimit
    self.rows = rows
    self.leftOut = leftOut
    self.dispersion = PupilDispersion(rows.map { .init(count: $0.tally.count, pupils: $0.pupils) })
  }

  private static func reason(
    toLeaveOut school: School, _ cell: Census.Cell, _ tally: Tally, _ standards: EquityStandards
  ) -> LeftOut.Reason? {
    if cell.pupils == 0 { return .noPupils }
    if school.kind == .teachingPoint, school.pupils < standards.smallestTeachingPoint {
      return .smallTeachingPoint
    }
    return tally.people > 0 && tally.unknown == tally.people ? .unknown : nil
  }
}

extension ResourceTable.Attainment {
  /// Compares count · 100 / pupils with the standard in whole numbers.
  init(_ tally: Tally, pupils: Int, standard: Int) {
    let reaches = { (count: Int) in count * 100_000 >= standard * pupils }
    self =
      reaches(tally.count) ? .reached : reaches(tally.count + tally.unknown) ? .unknown : .below
  }
}

extension EquityStandards {
  /// The legal standard per 100 pupils of a trait, in thousandths.
  func leastPerHundred(of trait: Trait, in stage: Stage) -> Int? {
    guard let standard = stages[stage] else { return nil }
    return switch trait.id {
    case Trait.higherDegree.id: standard.higherDegreesPerHundred
    case Trait.backbone.id: standard.backbonePerHundred
    case Trait.arts.id: standard.artsPerHundred
    default: nil
    }
  }
}
