import Staffing

extension EquityStandards {
  /// Reads the section `equity`.
  init(_ section: BookSection) {
    let guests = section.section("arts-guests", required: false) { part in
      (part.quantity("from", .pupils).value, part.quantity("to", .pupils).value)
    }
    if let (from, to) = guests, from > to {
      section.fault(
        "arts-guests", nil, found: "from \(from) to \(to) pupils",
        allowed: "a smaller number first")
    }
    self.init(
      stages: section.stageStandards(),
      backboneLevel: section.choice("backbone-level", default: .county),
      smallestTeachingPoint: section.quantity("smallest-teaching-point", .pupils).value,
      artsGuestPupils: guests.flatMap { $0 <= $1 ? $0...$1 : nil },
      agedFrom: section.quantity("aged-from", .yearsOfAge).value,
      noviceYears: section.quantity("novice-under", .years).value / 12,
      nearRetirementYears: section.quantity("near-retirement", .years).value / 12,
      manyGuests: section.quantity("many-guests", .percent, .permille).value,
      tooManyGuests: section.quantity("too-many-guests", .percent, .permille).value)
  }

  /// Standards that judge nothing, for a book whose section is missing.
  static let empty = EquityStandards(
    stages: [:], backboneLevel: .county, smallestTeachingPoint: 0, agedFrom: 0, noviceYears: 0,
    nearRetirementYears: 0, manyGuests: 0, tooManyGuests: 0)
}

extension BookSection {
  fileprivate func stageStandards() -> [Stage: EquityStandards.StageStandard] {
    var standards: [Stage: EquityStandards.StageStandard] = [:]
    for stage in Stage.allCases where has(bookWord(stage)) {
      standards[stage] = section(bookWord(stage)) { part in
        EquityStandards.StageStandard(
          higherDegree: part.choice("higher-degree", default: .bachelor),
          higherDegreesPerHundred: part.quantity("higher-degrees", .perHundredPupils).value,
          backbonePerHundred: part.quantity("backbone", .perHundredPupils).value,
          artsPerHundred: part.quantity("arts", .perHundredPupils).value,
          variationLimit: part.quantity("variation-limit", .coefficient).value)
      }
    }
    return standards
  }
}
