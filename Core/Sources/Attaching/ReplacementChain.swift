public import Policy
public import Staffing

/// The triangle of a release (三角置换, S000-042): somebody studies, somebody teaches for them on
/// each of the days, and where that is a teacher of another school, somebody fills the post that
/// they leave on the same days. Whoever stands in is guided.
public struct ReplacementChain: Hashable, Sendable {
  public enum Leg: String, Hashable, Sendable, CaseIterable {
    case study, replacement, relief, guidance
  }

  /// What is missing of a chain.
  public enum Lack: Hashable, Sendable {
    /// Days on which nobody teaches.
    case uncovered(ClosedRange<Day>)

    /// Days on which nobody fills the post that a replacement left.
    case vacated(Replacement.ID, ClosedRange<Day>)
    case unguided(Replacement.ID)

    public var leg: Leg {
      switch self {
      case .uncovered: .replacement
      case .vacated: .relief
      case .unguided: .guidance
      }
    }
  }

  public let release: StudyRelease

  /// By their first day: who stands in, and who fills the posts behind them.
  public let replacements: [Replacement]
  public let reliefs: [Replacement]

  /// In the order of the legs, of the days and of the replacements.
  public let lacks: [Lack]

  /// - Parameters:
  ///   - replacements: Of whatever release; only its own count.
  ///   - teachers: The offers that leave a post behind: those of teachers.
  /// - Complexity: O(*n*²), where *n* is the number of its replacements.
  public init(
    _ release: StudyRelease, _ replacements: [Replacement], teachers: Set<ReplacementOffer.ID>
  ) {
    let own = replacements.filter { $0.release == release.id }.sorted {
      ($0.days.lowerBound, $0.id) < ($1.days.lowerBound, $1.id)
    }
    let front = own.filter { $0.behind == nil }
    let reliefs = own.filter { $0.behind != nil }
    self.release = release
    self.replacements = front
    self.reliefs = reliefs
    let vacated = front.filter { teachers.contains($0.offer) }.flatMap { left in
      reliefs.filter { $0.behind == left.id }.map(\.days).gaps(in: left.days).map {
        Lack.vacated(left.id, $0)
      }
    }
    lacks =
      front.map(\.days).gaps(in: release.days).map { .uncovered($0) } + vacated
      + own.filter { $0.guide == nil }.map { .unguided($0.id) }
  }

  public var isComplete: Bool { lacks.isEmpty }

  /// Whether a leg is filled: the study always is, the others only where somebody stands in.
  public func isFilled(_ leg: Leg) -> Bool {
    leg == .study || (!replacements.isEmpty && !lacks.contains { $0.leg == leg })
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

  /// The guide is the replacement themselves, or is away.
  case guideIsReplacement
  case guideStudies(ClosedRange<Day>)

  /// As many as the book allows are guided by them from that day on.
  case guideFull(Day, most: Int)
}

extension Replacement {
  /// Everything that stands against it.
  ///
  /// - Parameters:
  ///   - post: Whose post is taught when: the release, or the post that a replacement leaves
  ///     put as one.
  ///   - others: Those that count already.
  ///   - releases: All, for whether the guide studies.
  /// - Complexity: O(*n* log *n*) in others and releases.
  public func faults(
    of offer: ReplacementOffer, for post: StudyRelease, among others: [Replacement],
    releases: [StudyRelease], _ terms: AttachmentTerms.Replacement
  ) -> [ReplacementFault] {
    var faults: [ReplacementFault] = []
    func within(_ whole: ClosedRange<Day>) -> Bool {
      whole.lowerBound <= days.lowerBound && days.upperBound <= whole.upperBound
    }
    func isSamePost(_ other: Replacement) -> Bool {
      other.release == release && other.behind == behind
    }
    if !within(post.days) { faults.append(.outsideStudy(post.days)) }
    if !within(offer.days) { faults.append(.outsideOffer(offer.days)) }
    if terms.isOfSameSubject, !offer.subjects.contains(post.subject) {
      faults.append(.otherSubject(post.subject))
    }
    if offer.teacher == post.teacher {
      faults.append(.oneself)
    } else if offer.school == post.school {
      faults.append(.ownSchool)
    }
    let overlapping = others.filter { $0.days.overlaps(days) }
    if let other = overlapping.first(where: { $0.offer == offer.id && !isSamePost($0) }) {
      faults.append(.elsewhere(other.days))
    }
    if let other = overlapping.first(where: isSamePost) {
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
