public import Policy
public import Staffing

/// The triangle of a release (三角置换, S000-042): somebody studies, somebody
/// teaches for them on each of the days, somebody guides whoever teaches.
public struct ReplacementChain: Hashable, Sendable {
  public enum Leg: String, Hashable, Sendable, CaseIterable {
    case study, replacement, guidance
  }

  /// What is missing of a chain.
  public enum Lack: Hashable, Sendable {
    /// Days on which nobody teaches.
    case uncovered(ClosedRange<Day>)
    case unguided(Replacement.ID)

    public var leg: Leg {
      switch self {
      case .uncovered: .replacement
      case .unguided: .guidance
      }
    }
  }

  public let release: StudyRelease

  /// By their first day.
  public let replacements: [Replacement]

  /// In the order of the days and then of the replacements.
  public let lacks: [Lack]

  /// - Parameter replacements: Of whatever release; only its own count.
  public init(_ release: StudyRelease, _ replacements: [Replacement]) {
    let own = replacements.filter { $0.release == release.id }.sorted {
      ($0.days.lowerBound, $0.id) < ($1.days.lowerBound, $1.id)
    }
    self.release = release
    self.replacements = own
    lacks =
      own.map(\.days).gaps(in: release.days).map { .uncovered($0) }
      + own.filter { $0.guide == nil }.map { .unguided($0.id) }
  }

  public var isComplete: Bool { lacks.isEmpty }

  /// Whether a leg is filled: the study always is, guidance only where somebody teaches.
  public func isFilled(_ leg: Leg) -> Bool {
    switch leg {
    case .study: true
    case .replacement: !lacks.contains { $0.leg == leg }
    case .guidance: !replacements.isEmpty && !lacks.contains { $0.leg == leg }
    }
  }

  /// The days of a leg: those of the study, or from the first to the last of whoever teaches.
  public func days(of leg: Leg) -> ClosedRange<Day>? {
    if leg == .study { return release.days }
    let some = leg == .guidance ? replacements.filter { $0.guide != nil } : replacements
    guard let first = some.map(\.days.lowerBound).min(),
      let last = some.map(\.days.upperBound).max()
    else { return nil }
    return first...last
  }
}

/// What stands against a replacement.
public enum ReplacementFault: Hashable, Sendable {
  /// Days that aren't among those of the study, or not among those offered.
  case outsideStudy(ClosedRange<Day>)
  case outsideOffer(ClosedRange<Day>)
  case otherSubject(Subject)

  /// They come from the school that needs them.
  case ownSchool
  case oneself

  /// They teach for somebody on some of these days already.
  case elsewhere(ClosedRange<Day>)

  /// Somebody teaches on some of these days already.
  case covered(ClosedRange<Day>)

  /// The guide is away or the replacement themselves.
  case guideIsReplacement
  case guideStudies(ClosedRange<Day>)

  /// As many as the book allows are guided by them from that day on.
  case guideFull(Day, most: Int)
}

extension Replacement {
  /// Everything that stands against it.
  ///
  /// - Parameter others: Those that count already.
  /// - Parameter releases: All, for whether the guide studies.
  /// - Complexity: O(*n* log *n*) in others and releases.
  public func faults(
    of offer: ReplacementOffer, for release: StudyRelease, among others: [Replacement],
    releases: [StudyRelease], _ terms: AttachmentTerms.Replacement
  ) -> [ReplacementFault] {
    var faults: [ReplacementFault] = []
    func within(_ whole: ClosedRange<Day>) -> Bool {
      whole.lowerBound <= days.lowerBound && days.upperBound <= whole.upperBound
    }
    if !within(release.days) { faults.append(.outsideStudy(release.days)) }
    if !within(offer.days) { faults.append(.outsideOffer(offer.days)) }
    if terms.isOfSameSubject, !offer.subjects.contains(release.subject) {
      faults.append(.otherSubject(release.subject))
    }
    if offer.teacher == release.teacher {
      faults.append(.oneself)
    } else if offer.school == release.school {
      faults.append(.ownSchool)
    }
    let busy = others.filter { $0.offer == offer.id && $0.days.overlaps(days) }
    if let other = busy.first(where: { $0.release != release.id }) {
      faults.append(.elsewhere(other.days))
    }
    if let other = others.first(where: { $0.release == release.id && $0.days.overlaps(days) }) {
      faults.append(.covered(other.days))
    }
    if let guide {
      if guide == offer.teacher { faults.append(.guideIsReplacement) }
      if let study = releases.first(where: { $0.teacher == guide && $0.days.overlaps(days) }) {
        faults.append(.guideStudies(study.days))
      }
      let stays = others.filter { $0.guide == guide }.map(\.days)
      if let day = stays.firstDay(with: terms.guided.value, in: days) {
        faults.append(.guideFull(day, most: terms.guided.value))
      }
    }
    return faults
  }
}
