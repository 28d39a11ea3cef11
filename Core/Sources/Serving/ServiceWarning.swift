public import Policy
public import Staffing

/// A sign that a placement won't do what it's for, while it can still be mended.
public enum ServiceWarning: Hashable, Sendable {
  /// Of somebody moved up: tenths of a period of work, of study, and the study due at
  /// least (S001-029).
  case littleStudy(work: Int, study: Int, due: Int)

  /// Tenths of a period of lessons, and the most that the book allows (S000-037).
  case tooManyLessons(Int, most: Int)

  /// Tenths of a period left for guiding colleagues, and how many there should be
  /// (S000-037).
  case littleGuidance(Int, due: Int)

  /// Who went the other way in an exchange ended on a day, or never went (S000-171).
  case otherLegEnded(Day?)

  /// Who goes the other way was expected on a day and hasn't begun (S000-171).
  case otherLegMissing(since: Day)
}

extension ServicePlan {
  /// What's to be said of a plan.
  ///
  /// - Parameters:
  ///   - load: Tenths of a period a week of a full-time teacher of the subject; nil where
  ///     the book doesn't say.
  ///   - share: Of full time that's spent at the receiving school, in hundredths.
  ///   - isUpward: Whether the teacher came to a school nearer to the town, to learn.
  public func warnings(
    _ terms: ServiceTerms, load: Int?, share: Int = 100, isUpward: Bool
  ) -> [ServiceWarning] {
    var warnings: [ServiceWarning] = []
    if isUpward {
      // Work : study = ratio, so that study × ratio ≥ work; rounded up to a tenth.
      let work = lessons + guidance
      let ratio = max(1, terms.workToStudy.value)
      let due = (work * 10 + ratio - 1) / ratio
      if study < due { warnings.append(.littleStudy(work: work, study: study, due: due)) }
    } else if guidance * 100 < terms.guidance.value * share {
      warnings.append(
        .littleGuidance(guidance, due: (terms.guidance.value * share + 99) / 100))
    }
    if let load {
      let most = load * share * terms.heaviest.value / 100_000
      if lessons > most { warnings.append(.tooManyLessons(lessons, most: most)) }
    }
    return warnings
  }
}
