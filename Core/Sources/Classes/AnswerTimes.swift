public import Policy

/// What a trainee hands in to be answered.
public enum PieceKind: String, Hashable, Sendable, CaseIterable {
  case homework, post
}

/// How soon homework and posts were answered (S002-66); times in minutes.
public struct AnswerTimes: Equatable, Sendable {
  public let answered: Int

  /// Without an answer, and how many of them are late already.
  public let waiting: Int
  public let late: Int

  /// Of the answers; nil without any. The 90th percentile is the smallest time within which
  /// nine of ten were answered (nearest rank).
  public let median: Int?
  public let ninetieth: Int?

  /// Answers in time, in thousandths of those that were given or are late; nil where there's
  /// none of either.
  public let inTime: Int?

  /// - Parameters:
  ///   - pieces: When each was handed in and answered, if it was.
  ///   - now: On the same count of minutes.
  /// - Complexity: O(*n* log *n*).
  public init(_ pieces: [(handedIn: Int, answered: Int?)], at now: Int, _ terms: ClassTerms) {
    let within = terms.answerWithin.value * 1_440
    let times = pieces.compactMap { piece in
      piece.answered.map { max(0, $0 - piece.handedIn) }
    }.sorted()
    answered = times.count
    waiting = pieces.count - times.count
    late = pieces.count { $0.answered == nil && now - $0.handedIn > within }
    // Of an even number the mean of the two in the middle, rounded down.
    median =
      times.isEmpty ? nil : (times[(times.count - 1) / 2] + times[times.count / 2]) / 2
    ninetieth = times.isEmpty ? nil : times[(times.count * 9 + 9) / 10 - 1]
    let due = answered + late
    inTime = due == 0 ? nil : times.count { $0 <= within } * 1_000 / due
  }

  /// Whether fewer are in time than the book asks for.
  public func isTooSlow(_ terms: ClassTerms) -> Bool {
    inTime.map { $0 < terms.answerShare.value } ?? false
  }
}
