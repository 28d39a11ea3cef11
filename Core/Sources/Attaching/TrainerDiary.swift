public import Staffing

/// Half a day of a trainer, for a school that asked for them (S002-08).
public struct TrainerSlot: Hashable, Sendable {
  public enum Half: String, Hashable, Sendable, CaseIterable {
    case morning, afternoon

    /// Minutes since midnight.
    public var minutes: Range<Int> { self == .morning ? 0..<720 : 720..<1_440 }
  }

  public let trainer: String
  public let day: Day
  public let half: Half

  public init(trainer: String, day: Day, half: Half) {
    self.trainer = trainer
    self.day = day
    self.half = half
  }
}

/// When trainers are engaged already: by schools that asked, and by sessions of courses.
public struct TrainerDiary: Sendable {
  private let visits: Set<TrainerSlot>
  private let sessions: [String: [(day: Day, minutes: Range<Int>)]]

  /// - Parameter sessions: The trainers of each sitting and when it is.
  public init(
    _ visits: [TrainerSlot],
    sessions: [(trainers: Set<String>, day: Day, minutes: Range<Int>)]
  ) {
    self.visits = Set(visits)
    var taken: [String: [(day: Day, minutes: Range<Int>)]] = [:]
    for session in sessions {
      for trainer in session.trainers {
        taken[trainer, default: []].append((session.day, session.minutes))
      }
    }
    self.sessions = taken
  }

  public func isFree(_ slot: TrainerSlot) -> Bool {
    !visits.contains(slot)
      && !(sessions[slot.trainer] ?? []).contains {
        $0.day == slot.day && $0.minutes.overlaps(slot.half.minutes)
      }
  }
}
