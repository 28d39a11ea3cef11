public import Staffing

/// The establishment of a school follows from its pupils, and in small rural
/// schools from its classes (小学 1:19, 初中 1:13.5, 高中 1:12.5, S000-107; policy
/// reference 1.3).
///
/// The number is the larger of pupils ÷ ratio and, where the class ratio holds,
/// classes × ratio, each rounded up; it is said which one decided.
///
/// - Finds: each stage of a school with more or fewer staff than approved.
/// - Set by: `staffing-ratio` in a policy book.
public struct StaffingRatio: Rule {
  public static let id: RuleID = "staffing-ratio"
  package let terms: RuleTerms

  /// Tenths of pupils for each member of staff, by stage.
  let ratios: [Stage: Quantity]
  let small: SmallSchools?

  /// Where staff are also counted by classes.
  struct SmallSchools: Sendable {
    var zones: Set<Zone>
    var stages: Set<Stage>

    /// The most pupils that a stage may have to be small.
    var pupils: Quantity

    /// Hundredths of staff for each class.
    var perClass: Quantity

    func covers(_ enrolment: Enrolment, _ stage: Stage, _ zone: Zone) -> Bool {
      zones.contains(zone) && stages.contains(stage)
        && (pupils.isInclusive
          ? enrolment.pupils <= pupils.value : enrolment.pupils < pupils.value)
    }
  }

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    var ratios: [Stage: Quantity] = [:]
    for stage in Stage.allCases {
      ratios[stage] = section.quantity(bookWord(stage), .pupilsPerStaff)
    }
    self.ratios = ratios
    self.small = section.section("small-schools", required: false) { part in
      SmallSchools(
        zones: Set(part.choices("zones", of: Zone.self) ?? Zone.allCases),
        stages: Set(part.choices("stages", of: Stage.self) ?? Stage.allCases),
        pupils: part.quantity("pupils", .pupils),
        perClass: part.quantity("per-class", .staffPerClass))
    }
  }

  /// Staff for `pupils` of a stage by the pupil ratio alone, rounded up.
  public func staff(forPupils pupils: Int, _ stage: Stage) -> Int {
    guard let ratio = ratios[stage], ratio.value > 0 else { return 0 }
    return (pupils * 10 + ratio.value - 1) / ratio.value
  }

  /// The establishment of one stage at a school in `zone`, and what decided it.
  public func staff(
    for enrolment: Enrolment, _ stage: Stage, in zone: Zone
  ) -> (number: Int, basis: Establishment.Basis) {
    let byPupils = staff(forPupils: enrolment.pupils, stage)
    guard let small, small.covers(enrolment, stage, zone) else { return (byPupils, .pupils) }
    let byClasses = (enrolment.classes * small.perClass.value + 99) / 100
    return byClasses > byPupils ? (byClasses, .classes) : (byPupils, .pupils)
  }

  public func findings(
    actual: Int, approved: Int, stage: Stage, at subject: FindingSubject
  ) -> [Finding] {
    guard actual != approved else { return [] }
    return [
      terms.finding(
        about: subject, measured: .of(stage, .people(actual)),
        allowed: .people(approved),
        severity: actual > approved ? terms.severity : .info)
    ]
  }

  package func findings(in given: BookSection) -> [Finding] {
    let enrolment = Enrolment(
      pupils: given.quantity("pupils", .pupils).value,
      classes: given.quantity("classes", .classes, default: 0).value)
    let stage = given.choice("stage", default: Stage.primary)
    let approved = staff(
      for: enrolment, stage, in: given.choice("zone", default: .village))
    return findings(
      actual: given.quantity("staff", .people).value, approved: approved.number, stage: stage,
      at: .county)
  }
}
