import Staffing

/// How many teachers each subject usually needs at a school.
///
/// A sample is staffed around its needs before any policy book is read, so it
/// follows the usual numbers: the periods of the 2022 curriculum plan, loads
/// around fifteen, the ratios of 2014. A test keeps them near the needs that
/// the national book computes.
enum Curriculum {
  struct Line {
    let subject: Subject

    /// Tenths of a weekly period of one class; primary and integrated lessons
    /// that other teachers give are counted with their subject.
    let periods: Int

    /// Weekly periods of one teacher.
    let load: Int

    init(_ subject: Subject, _ periods: Int, _ load: Int) {
      self.subject = subject
      self.periods = periods
      self.load = load
    }
  }

  /// The needs of one stage at one school, by subject in curriculum order.
  ///
  /// Parts are rounded together by largest remainder, so that they add up to
  /// the whole need, which is at most the establishment.
  static func needs(_ enrolment: Enrolment, _ stage: Stage, in zone: Zone) -> [(Subject, Int)] {
    let lines = lines(stage)
    let parts = lines.map { enrolment.classes * $0.periods * 100_000 / $0.load }
    let sum = parts.reduce(0, +)
    let total = min(
      max(1, (sum + 500_000) / 1_000_000), establishment(enrolment, stage, in: zone))
    guard sum > 0 else { return [] }
    var needs = parts.map { $0 * total / sum }
    let left = total - needs.reduce(0, +)
    let order = parts.indices.sorted {
      (parts[$1] * total % sum, $0) < (parts[$0] * total % sum, $1)
    }
    for position in order.prefix(left) { needs[position] += 1 }
    return zip(lines, needs).map { ($0.subject, $1) }
  }

  /// One to 19, 13.5 and 12.5 pupils; 1.7 to a class in small rural schools
  /// (policy reference 1.3).
  static func establishment(_ enrolment: Enrolment, _ stage: Stage, in zone: Zone) -> Int {
    let ratio =
      switch stage {
      case .primary: 190
      case .junior: 135
      case .senior: 125
      }
    let byPupils = (enrolment.pupils * 10 + ratio - 1) / ratio
    guard zone == .village, stage.isCompulsory, enrolment.pupils <= 200 else { return byPupils }
    return max(byPupils, (enrolment.classes * 17 + 9) / 10)
  }

  static func lines(_ stage: Stage) -> [Line] {
    switch stage {
    case .primary: primary
    case .junior: junior
    case .senior: senior
    }
  }

  private static let primary = [
    Line(.chinese, 76, 13), Line(.mathematics, 51, 13), Line(.english, 20, 15),
    Line(.ethics, 23, 16), Line(.science, 17, 16), Line(.physicalEducation, 35, 15),
    Line(.music, 17, 16), Line(.fineArt, 17, 16), Line(.informationTechnology, 7, 16),
  ]

  private static let junior = [
    Line(.chinese, 60, 11), Line(.mathematics, 50, 11), Line(.english, 40, 11),
    Line(.ethics, 23, 13), Line(.physics, 17, 12), Line(.chemistry, 10, 12),
    Line(.biology, 17, 13), Line(.history, 20, 13), Line(.geography, 13, 13),
    Line(.physicalEducation, 33, 14), Line(.music, 10, 14), Line(.fineArt, 10, 14),
    Line(.informationTechnology, 17, 14),
  ]

  private static let senior = [
    Line(.chinese, 50, 10), Line(.mathematics, 50, 10), Line(.english, 50, 10),
    Line(.ethics, 25, 12), Line(.physics, 35, 11), Line(.chemistry, 30, 11),
    Line(.biology, 25, 11), Line(.history, 25, 12), Line(.geography, 25, 12),
    Line(.physicalEducation, 20, 14), Line(.music, 5, 14), Line(.fineArt, 5, 14),
    Line(.informationTechnology, 10, 14),
  ]
}
