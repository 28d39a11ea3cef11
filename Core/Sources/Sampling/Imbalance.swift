import Staffing

/// How far a subject's people are from its needs, in thousandths of the
/// county's need: missing in the country, too many in the seat.
///
/// Where more is missing than there is to spare, nobody can fill the rest:
/// English, PE, music and fine art (planner study, finding 9).
struct Imbalance {
  let missing: Int
  let surplus: Int

  static func of(_ subject: Subject, _ stage: Stage) -> Imbalance {
    guard stage.isCompulsory else { return Imbalance(missing: 0, surplus: 12) }
    return table[subject] ?? Imbalance(missing: 30, surplus: 40)
  }

  private static let table: [Subject: Imbalance] = [
    .chinese: Imbalance(missing: 8, surplus: 50),
    .mathematics: Imbalance(missing: 14, surplus: 55),
    .english: Imbalance(missing: 152, surplus: 62),
    .physicalEducation: Imbalance(missing: 170, surplus: 55),
    .music: Imbalance(missing: 225, surplus: 80),
    .fineArt: Imbalance(missing: 235, surplus: 80),
    .science: Imbalance(missing: 110, surplus: 110),
    .informationTechnology: Imbalance(missing: 120, surplus: 110),
  ]
}
